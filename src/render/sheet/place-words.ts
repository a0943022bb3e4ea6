import type { PlacedSection } from '../../model/placed-facts.js';
import { headingOf } from '../content/phrases.js';
import type { Reading } from '../content/reading.js';

/** Where a fact stands: its stage, and the step or path if it isn't of the whole stage. */
export function describePlace({ section, stage }: PlacedSection, { journey }: Reading): string {
  const around = journey.stages[stage];
  const title = around === undefined ? '' : headingOf(around, `Stage ${stage + 1}`);
  return section === around ? title : `${title}: ${headingOf(section, 'untitled')}`;
}
