import type { FeltPoint } from '../../model/felt-points.js';
import type { Scale } from '../../model/journey-document.js';
import { enumerate, formatFeeling, quoteHeading } from './phrases.js';

const mostNames = 3;

/** `The lowest points are “Waits” and “Pays” (−2).`, of points that are equally low or high; of many the first one is named. Nothing where there is none. */
export function describeExtreme(which: 'lowest' | 'highest', points: readonly FeltPoint[], scale: Scale): readonly string[] {
  const [first] = points;
  if (first === undefined) return [];
  const names = [...new Set(points.map(({ place }) => quoteHeading(place.section, 'unnamed')))];
  const listed = names.length > mostNames ? `${names[0] ?? ''} and ${names.length - 1} others` : enumerate(names);
  return [`The ${which} ${names.length === 1 ? 'point is' : 'points are'} ${listed} (${formatFeeling(first.value, scale)}).`];
}
