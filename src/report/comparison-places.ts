import { declaredTitle } from '../diff/change-words.js';
import type { Change } from '../diff/comparison.js';
import type { ToldChange } from './file-comparison.js';
import { cutText } from './shorten-quotes.js';

export interface PlaceGroup {
  readonly place: string;
  readonly changes: readonly ToldChange[];
}

/** The changes by the stage that they are in, in the order of the map. */
export function groupByPlace(changes: readonly ToldChange[]): readonly PlaceGroup[] {
  const groups = new Map<string, ToldChange[]>();
  for (const told of changes) {
    const place = placeOf(told.change);
    const group = groups.get(place) ?? [];
    group.push(told);
    groups.set(place, group);
  }
  return [...groups].map(([place, group]) => ({ place, changes: group }));
}

/** The journey and the stage of a change by what people call them; what becomes of a stage itself stands before what is in it. */
function placeOf({ element: { type, name, title }, context: { around } }: Change): string {
  const places = [...around, { type, name, title }].filter((each) => each.type === 'journey' || each.type === 'stage');
  return places.length === 0 ? declaredTitle : places.map((each) => cutText(each.title ?? each.name ?? each.type, longestName)).join(' › ');
}

/** A place is a heading, and its whole title stands in the map. */
const longestName = 80;
