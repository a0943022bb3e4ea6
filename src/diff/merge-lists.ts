import type { ElementKey } from '../model/element-key.js';
import type { ChangeTable } from './change-table.js';

/** An element with its key in its own document. */
export interface Placed<Item> {
  readonly key: ElementKey;
  readonly element: Item;
}

/** A place in the union: an element that is in both versions, in the one after, or in the one before. */
export type Slot<Item> = Present<Item> | Gone<Item>;

interface Present<Item> {
  readonly before?: Placed<Item>;
  readonly after: Placed<Item>;
  readonly isMovedAway: false;
}

interface Gone<Item> {
  readonly before: Placed<Item>;
  readonly after?: never;
  /** Whether it still is in the document after, at another place. */
  readonly isMovedAway: boolean;
}

/** Merges what an element held with what it holds: in the order of now, with what is gone behind what it followed. */
export function mergeLists<Item>(before: readonly Placed<Item>[], after: readonly Placed<Item>[], table: ChangeTable): readonly Slot<Item>[] {
  const here = new Map(after.map((placed) => [placed.key, placed]));
  const gone = new Map<ElementKey, Gone<Item>[]>();
  let anchor = '';
  for (const old of before) {
    const partner = table.afterOf(old.key);
    if (partner !== undefined && here.has(partner) && !table.isMoved(partner)) anchor = partner;
    else {
      const others = gone.get(anchor) ?? [];
      others.push({ before: old, isMovedAway: partner !== undefined });
      gone.set(anchor, others);
    }
  }
  return [...gone.get('') ?? [], ...after.flatMap((placed) => [presentOf<Item>(placed, table), ...gone.get(placed.key) ?? []])];
}

/** What it was is found wherever it stood. */
function presentOf<Item>(after: Placed<Item>, table: ChangeTable): Present<Item> {
  const before = table.beforeOf(after.key);
  const element = before === undefined ? undefined : table.elementAt('before', before) as Item | undefined;
  return { after, isMovedAway: false, ...(before !== undefined && element !== undefined && { before: { key: before, element } }) };
}
