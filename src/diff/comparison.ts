import type { ElementKey, ElementType } from '../model/element-key.js';
import type { FactKind } from '../model/journey-document.js';

/** What two versions of a document have in common, and how the one became the other: plain data, in the order in which the map is read. */
export interface Comparison {
  /** Every element that is in both, in the order of the document after; what stands in no pair was added or removed. */
  readonly pairs: readonly Pair[];
  readonly changes: readonly Change[];
}

/** The same element in both documents. */
export interface Pair {
  readonly before: ElementKey;
  readonly after: ElementKey;
  /** From 0 to 1: 1 where a name or a title says so, less where only likeness does. */
  readonly confidence: number;
}

/** One thing that changed. What stands in an element that was added, removed or moved came with it, and is no change of its own. */
export interface Change {
  readonly kind: ChangeKind;
  readonly element: ChangedElement;
  /** Its key in the document before; absent where it was added. */
  readonly beforeKey?: ElementKey;
  /** Its key in the document after; absent where it was removed. */
  readonly afterKey?: ElementKey;
  /** What of the element changed, by its name in the model; present where it is `renamed` (`name` or `title`) or `changed`. */
  readonly property?: string;
  /** The property before and after, absent where it was or is not written. Where it is `moved`, the place it stood in and stands in. */
  readonly before?: ChangedValue;
  readonly after?: ChangedValue;
  readonly level: ChangeLevel;
  /** That of its pair; 1 where it was added or removed. */
  readonly confidence: number;
  /** The same for the same change, however often it is compared and wherever its lines stand; no two of a comparison are equal. */
  readonly fingerprint: string;
}

export const changeKinds = ['added', 'removed', 'moved', 'renamed', 'changed'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** How much a reviewer should care, the most first. */
export const changeLevels = ['attention', 'notable', 'cosmetic'] as const;
export type ChangeLevel = (typeof changeLevels)[number];

/** What changed, as it is called after the change, or before where it is gone. */
export interface ChangedElement {
  readonly type: ChangedType;
  readonly name?: string;
  /** Its title, or the text of a fact. */
  readonly title?: string;
  /** What it stands in, the outermost first, each by its type and its name or else its title: `["journey Order", "stage Pay"]`. */
  readonly path: readonly string[];
}

/** A fact by its kind, all else by its type. */
export type ChangedType = Exclude<ElementType, 'fact'> | FactKind;

/** A value of the model, which is JSON. */
export type ChangedValue = string | number | boolean | null | readonly ChangedValue[] | { readonly [property: string]: ChangedValue };
