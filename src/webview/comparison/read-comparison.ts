import type { Change } from '../../diff/comparison.js';
import { placeChanges } from '../../diff/place-changes.js';
import type { UnitedDocuments } from '../../diff/unite-documents.js';
import { uniteDocuments } from '../../diff/unite-documents.js';
import { positionIn } from '../../model/element-key.js';
import type { ElementKey } from '../../model/element-key.js';
import type { JourneyDocument } from '../../model/journey-document.js';
import type { ComparisonReview, ShowComparison } from '../../protocol.js';

/** The ways to look at two versions. */
export const modes = ['diff', 'before', 'after'] as const;
export type Mode = (typeof modes)[number];

/** Two versions that could be read, and what each element of their union is in both. */
export interface ReadComparison {
  readonly message: ShowComparison;
  readonly review: ComparisonReview;
  readonly united: UnitedDocuments;
  /** For each change the element of the union that shows it; undefined for what a map doesn't draw. */
  readonly shownBy: readonly (ElementKey | undefined)[];
}

/** Undefined where a side can't be read. */
export function readComparison(message: ShowComparison): ReadComparison | undefined {
  const { review, before, after } = message;
  if (review === undefined) return undefined;
  const united = uniteDocuments(before.document, after.document, review.comparison);
  const shown = placeChanges(united);
  return { message, review, united, shownBy: review.comparison.changes.map((_, index) => shown.get(index)) };
}

export function documentOf({ message, united }: ReadComparison, mode: Mode): JourneyDocument {
  switch (mode) {
    case 'diff': return united.document;
    case 'before': return message.before.document;
    case 'after': return message.after.document;
    default: return mode satisfies never;
  }
}

/** Where a journey of the union stands in the document of a mode; undefined where it is not in that version. */
export function journeyIn({ united }: ReadComparison, journey: number, mode: Mode): number | undefined {
  const key = mode === 'diff' ? `journeys/${journey}` : united.places.get(`journeys/${journey}`)?.[mode];
  return key === undefined ? undefined : positionIn(key);
}

/** The element that shows a change in a mode. */
export function keyIn({ shownBy }: ReadComparison, change: Change, index: number, mode: Mode): ElementKey | undefined {
  switch (mode) {
    case 'diff': return shownBy[index];
    case 'before': return change.beforeKey;
    case 'after': return change.afterKey;
    default: return mode satisfies never;
  }
}

/** The journey of the union that a change belongs to; undefined for what the file declares. */
export function journeyOf({ shownBy }: ReadComparison, index: number): number | undefined {
  const found = /^journeys\/(\d+)/.exec(shownBy[index] ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
}

/** The text that an element of a mode is to be shown in, and its key there: that of now, if it is in it. */
export function placeOf({ united }: ReadComparison, key: ElementKey, mode: Mode): { readonly side: 'before' | 'after'; readonly key: ElementKey } | undefined {
  if (mode !== 'diff') return { side: mode, key };
  const place = united.places.get(key);
  if (place?.after !== undefined) return { side: 'after', key: place.after };
  return place?.before === undefined ? undefined : { side: 'before', key: place.before };
}

/** The change of an element in a mode that tells what became of it. */
export function changeAt(read: ReadComparison, key: ElementKey, mode: Mode): number | undefined {
  const isTold = (index: number): boolean => read.review.sentences[index] !== '';
  if (mode === 'diff') return read.united.marks.get(key)?.changes.find(isTold);
  const index = read.review.comparison.changes.findIndex((change, position) => (mode === 'before' ? change.beforeKey : change.afterKey) === key && isTold(position));
  return index < 0 ? undefined : index;
}
