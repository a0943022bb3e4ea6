import type { ElementKey } from '../../model/element-key.js';
import type { JourneyMap } from '../../model/journey-document.js';
import { headingOf } from '../content/phrases.js';
import type { ElementMark } from './element-mark.js';

const counted = ['added', 'removed', 'changed', 'moved'] as const;

/** The picture of two versions in two sentences, for those who can't see it; what it says of each element stands at the element. */
export function summariseMarks(journey: JourneyMap, key: ElementKey, marks: ReadonlyMap<ElementKey, ElementMark>): string {
  const own = [...marks].filter(([marked]) => marked === key || marked.startsWith(`${key}/`)).map(([, { sign }]) => sign);
  const amounts = counted.flatMap((sign) => {
    const amount = own.filter((one) => one === sign).length;
    return amount === 0 ? [] : [`${amount} ${sign}`];
  });
  return `Two versions of the journey map ${headingOf(journey, 'without a title')} in one picture. ${amounts.length === 0 ? 'Nothing changed in it.' : `What became of its parts: ${amounts.join(', ')}.`}`;
}
