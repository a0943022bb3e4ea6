import type { ElementKey, ElementType } from '../model/element-key.js';
import type { Fact, FactKind, PersonaTrait, Scale } from '../model/journey-document.js';

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
  /** The property before and after, absent where it was or is not written. Where it is `moved`, a `MovedPlace`. */
  readonly before?: ChangedValue;
  readonly after?: ChangedValue;
  readonly level: ChangeLevel;
  /** That of its pair; 1 where it was added or removed. */
  readonly confidence: number;
  /** The same for the same change, however often it is compared and wherever its lines stand; no two of a comparison are equal. */
  readonly fingerprint: string;
  /** What its sentence needs to know besides. */
  readonly context: ChangeContext;
}

/** What a sentence about a change says besides what changed; it follows from the documents. */
export interface ChangeContext {
  /** What the element stands in, the outermost first, as `path` has it. */
  readonly around: readonly Called[];
  /** How it was called before, where it was renamed, also where it moved and was renamed on the way. */
  readonly formerly?: Called;
  /** The whole line of a fact or of a trait, before and after. */
  readonly lineBefore?: Fact | PersonaTrait;
  readonly lineAfter?: Fact | PersonaTrait;
  /** The scale that a feeling lies on, before and after. */
  readonly scaleBefore?: Scale;
  readonly scaleAfter?: Scale;
  /** What a value or a metric is measured in, before and after. */
  readonly unitBefore?: string;
  readonly unitAfter?: string;
  /** How many steps came or went with a journey, a stage or a path. */
  readonly steps?: number;
  /** How many steps of something that is gone stand elsewhere now. */
  readonly keptSteps?: number;
  /** How many pains came or went with it, blockers among them. */
  readonly pains?: number;
  /** What a property that changed refers to, before and after, as it is called now. */
  readonly references?: { readonly before: readonly Reference[]; readonly after: readonly Reference[] };
  /** Whose feeling a line is, or the metric of a value. */
  readonly about?: readonly Reference[];
  /** The blockers and moments of truth that came or went with it. */
  readonly weighty?: readonly Fact[];
  /** True where the same is only said in another way: evidence at each line instead of the heading, or a feeling on another scale. */
  readonly saysTheSame?: true;
  /** True where something moved within what it stands in, which may be called otherwise now. */
  readonly staysInside?: true;
  /** True where something moved to another journey. */
  readonly leavesJourney?: true;
  /** Where a declaration that came or went stands unchanged in another file, or stood. */
  readonly elsewhere?: OtherFile;
}

/** Another file by its path; without one it is a file that is imported. */
export type OtherFile = {
  readonly path?: string;
};

/** Something by its name, with its title if it has one. */
export type Reference = {
  readonly name: string;
  readonly title?: string;
};

/** Where something that moved stood or stands: a value of `before` and `after`. */
export type MovedPlace = {
  /** What it stands in, the outermost first; empty for what stands in the file itself. */
  readonly within: readonly Called[];
  /** The element of its kind that comes right before it there; absent where it is the first. */
  readonly behind?: Called;
};

/** An element by what people call it. */
export type Called = {
  readonly type: ChangedType;
  readonly name?: string;
  readonly title?: string;
};

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
  /**
   * What it stands in, or stood in where it is gone, the outermost first, each by its type and its name or else its title, as they are
   * called after the change: `["journey Order", "stage Pay"]`.
   */
  readonly path: readonly string[];
}

/** A fact by its kind, all else by its type. */
export type ChangedType = Exclude<ElementType, 'fact'> | FactKind;

/** A value of the model, which is JSON. */
export type ChangedValue = string | number | boolean | null | readonly ChangedValue[] | { readonly [property: string]: ChangedValue };
