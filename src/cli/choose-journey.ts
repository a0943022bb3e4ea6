import type { JourneyMap } from '../model/journey-document.js';
import { Failure } from './failure.js';

/**
 * The position of the journey that is wanted by its name, or by its title, which is all that a journey without a name has; the
 * first one where none is wanted. Throws a Failure that lists the journeys where none has the name.
 */
export function chooseJourney(journeys: readonly JourneyMap[], wanted: string | undefined): number {
  if (wanted === undefined) return 0;
  const word = wanted.normalize('NFC');
  const byName = journeys.findIndex(({ name }) => name === word);
  const position = byName >= 0 ? byName : journeys.findIndex(({ title }) => title?.normalize('NFC') === word);
  if (position < 0) throw new Failure(`There is no journey "${wanted}" in this file. ${describeJourneys(journeys)}`);
  return position;
}

function describeJourneys(journeys: readonly JourneyMap[]): string {
  if (journeys.length === 0) return 'It holds none.';
  return `It holds ${journeys.map(({ name, title }) => name ?? `"${title ?? ''}"`).join(', ')}.`;
}
