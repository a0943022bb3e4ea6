import type { Element, ElementKey, PlacedElement } from '../model/element-key.js';
import { walkDocument } from '../model/element-key.js';
import type { JourneyDocument } from '../model/journey-document.js';
import type { Change, Comparison } from './comparison.js';

/** A comparison, and the documents that it is of, to be asked by keys. */
export interface ChangeTable {
  afterOf(before: ElementKey): ElementKey | undefined;
  beforeOf(after: ElementKey): ElementKey | undefined;
  isMoved(after: ElementKey): boolean;
  elementAt(side: 'before' | 'after', key: ElementKey): Element | undefined;
  /** What an element stands in, in the document before or after. */
  parentOf(side: 'before' | 'after', key: ElementKey): PlacedElement | undefined;
  /** The changes of an element that is in the document after, or was in the one before, each with its position. */
  changesOf(side: 'before' | 'after', key: ElementKey): readonly PositionedChange[];
}

export interface PositionedChange {
  readonly position: number;
  readonly change: Change;
}

export function tabulateChanges(before: JourneyDocument, after: JourneyDocument, { pairs, changes }: Comparison): ChangeTable {
  const forwards = new Map(pairs.map((pair) => [pair.before, pair.after]));
  const backwards = new Map(pairs.map((pair) => [pair.after, pair.before]));
  const moved = new Set(changes.flatMap(({ kind, afterKey }) => (kind === 'moved' && afterKey !== undefined ? [afterKey] : [])));
  const elements = { before: elementsOf(before), after: elementsOf(after) };
  const positioned = { before: byKey(changes, 'beforeKey'), after: byKey(changes, 'afterKey') };
  return {
    afterOf: (key) => forwards.get(key),
    beforeOf: (key) => backwards.get(key),
    isMoved: (key) => moved.has(key),
    elementAt: (side, key) => elements[side].get(key)?.element,
    parentOf: (side, key) => elements[side].get(elements[side].get(key)?.parent ?? ''),
    changesOf: (side, key) => positioned[side].get(key) ?? [],
  };
}

function elementsOf(document: JourneyDocument): ReadonlyMap<ElementKey, PlacedElement> {
  return new Map([...walkDocument(document)].map((placed) => [placed.key, placed]));
}

function byKey(changes: readonly Change[], side: 'beforeKey' | 'afterKey'): ReadonlyMap<ElementKey, readonly PositionedChange[]> {
  const found = new Map<ElementKey, PositionedChange[]>();
  for (const [position, change] of changes.entries()) {
    const key = change[side];
    const own = key === undefined ? undefined : found.get(key);
    if (own) own.push({ position, change });
    else if (key !== undefined) found.set(key, [{ position, change }]);
  }
  return found;
}
