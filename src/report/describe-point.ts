import type { ChangedPoint, ExtremePoint, LeftPlace } from '../diff/changed-points.js';
import { positionOnScale } from '../model/emotion.js';
import type { Scale, Section } from '../model/journey-document.js';
import { formatFeeling } from '../render/content/phrases.js';
import { enumerateSome } from './describe-called.js';
import { callSection } from './describe-section.js';

/** What became of the lowest or the highest point, in one sentence. */
export function describePoint(which: 'lowest' | 'highest', point: ChangedPoint, scale: Scale): string {
  const { before, after, stayed } = point;
  if (!after) return `There is no ${which} point any more${before ? `; it was ${describeExtreme(before, scale)}` : ''}.`;
  if (!before) return `The ${which} point is ${describeExtreme(after, scale)}.`;
  if (before.value === after.value) return `The ${which} point, ${formatFeeling(after.value, scale)}, is now ${describeSpread(point, before, after)}.`;
  if (stayed.length === 0) return `The ${which} point is now ${describeExtreme(after, scale)}; it was ${describeExtreme(before, scale)}${describeFate(point.left, before.value, scale)}.`;
  const verb = positionOnScale(after.value, scale) > positionOnScale(before.value, scale) ? 'rises' : 'falls';
  return `The ${which} point ${verb} from ${formatFeeling(before.value, scale)} to ${formatFeeling(after.value, scale)}, at ${callPlaces(after.places)}.`;
}

/** Where people feel as bad or as good as they did, in other places. */
function describeSpread({ stayed, came, left }: ChangedPoint, before: ExtremePoint, after: ExtremePoint): string {
  if (stayed.length > 0 && left.length === 0) return `also at ${callPlaces(came)}`;
  if (stayed.length > 0 && came.length === 0) return `at ${callPlaces(after.places)} alone (was also at ${callPlaces(left.map(({ section }) => section))})`;
  return `at ${callPlaces(after.places)} (was at ${callPlaces(before.places)})`;
}

/** What became of the places that the point has left: it may be another one only since they are gone, or feel different. */
function describeFate(left: readonly LeftPlace[], before: number, scale: Scale): string {
  const [first, ...others] = left;
  if (first === undefined) return '';
  if (left.every(({ isGone }) => isGone)) return others.length === 0 ? ', which is gone' : ', which are gone';
  return others.length === 0 && first.value !== undefined && first.value !== before ? `, now ${formatFeeling(first.value, scale)}` : '';
}

function describeExtreme(point: ExtremePoint, scale: Scale): string {
  return `${callPlaces(point.places)} (${formatFeeling(point.value, scale)})`;
}

/** The first places; a map where everybody feels the same would name all of its steps. */
function callPlaces(places: readonly Section[]): string {
  return enumerateSome(places.map(callSection));
}
