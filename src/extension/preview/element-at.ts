import type { ElementKey } from '../../model/element-key.js';
import type { Position, Range } from '../../protocol.js';
import { isBefore } from './moved-places.js';
import type { Places } from './moved-places.js';

/** Journeys, stages, paths, steps and declarations: what the preview points at. Their facts are parts of them. */
const heading = /^(?:journeys\/\d+(?:\/stages\/\d+)?(?:\/paths\/\d+)?(?:\/steps\/\d+)?|declarations\/\w+\/\d+)$/;

/** The innermost element around a position, its first line counted from the margin; undefined between the elements of a file. */
export function elementAt(places: Places, position: Position): ElementKey | undefined {
  const around = Object.entries(places).filter(([key, range]) => heading.test(key) && contains(range, position));
  const [first, ...rest] = around;
  return first && rest.reduce((inner, other) => (isBefore(other[1].start, inner[1].start) ? inner : other), first)[0];
}

function contains({ start, end }: Range, position: Position): boolean {
  return start.line <= position.line && !isBefore(end, position);
}

/** The position among the journeys of the document of the one that an element belongs to; undefined for a declaration. */
export function journeyOf(key: ElementKey): number | undefined {
  const position = /^journeys\/(\d+)/.exec(key)?.[1];
  return position === undefined ? undefined : Number(position);
}

/** The place of an element, else of the nearest one around it that has a place. */
export function placeOf(places: Places, key: ElementKey): Range | undefined {
  const around = key.replace(/\/\w+\/\d+$/, '');
  return places[key] ?? (around === key ? undefined : placeOf(places, around));
}
