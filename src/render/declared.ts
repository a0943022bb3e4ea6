import type { ElementKey } from '../model/element-key.js';
import type { Declarations, JourneyDocument, Named } from '../model/journey-document.js';

/** Something that a file or one of its imports declares. */
export interface DeclaredItem<Item> {
  readonly item: Item;
  /** Unique in its list. */
  readonly id: string;
  /** Absent for what is imported: it has no place in this file. */
  readonly element?: ElementKey;
}

/** What a file declares, then what it imports. Where both declare the same name, its own is meant. */
export function declared<List extends keyof Declarations>({ declarations, imported }: JourneyDocument, list: List): readonly DeclaredItem<Declarations[List][number]>[] {
  const own: readonly (Declarations[List][number] & Named)[] = declarations[list];
  const others: readonly (Declarations[List][number] & Named)[] = imported[list];
  const names = new Set(own.flatMap(({ name }) => name ?? []));
  return [
    ...own.map((item, index) => ({ item, id: `own-${index}`, element: `declarations/${list}/${index}` })),
    ...others.filter(({ name }) => name === undefined || !names.has(name)).map((item, index) => ({ item, id: `imported-${index}` })),
  ];
}
