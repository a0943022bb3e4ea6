import type { ElementKey } from '../../model/element-key.js';
import type { Fact } from '../../model/journey-document.js';
import type { IconName } from '../icons/icons.js';
import type { LookName } from '../layout/look.js';
import type { ColourName } from '../theme.js';

/** What a picture of two versions tells of both, besides the document that unites them. */
export interface Compared {
  /** By the keys of the union. What came or went with something else has no mark of its own. */
  readonly marks: ReadonlyMap<ElementKey, ElementMark>;
  /** Steps that are not drawn, since nothing in them changed. */
  readonly leftOut: ReadonlySet<ElementKey>;
  /** What stages, paths and steps are numbered by; each version counts its own. */
  readonly numbers: ReadonlyMap<ElementKey, number>;
}

/** What became of an element. What was moved stands in the union twice: `moved` at its new place, `movedAway` at its old one. */
export interface ElementMark {
  readonly sign: SignName;
  /** Its properties that changed, by their names in the model; `before` and `after` are absent where nothing is written. */
  readonly was: readonly PropertyChange[];
  /** A fact that changed, as it was. */
  readonly old?: Fact;
  readonly move?: {
    /** What it stood in before, or stands in now; absent where it stayed in its element, or that has no title. */
    readonly other?: string;
    /** The journey of that, where it is another one. */
    readonly journey?: string;
    readonly direction?: 'earlier' | 'later';
  };
}

export interface PropertyChange {
  readonly property: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

export type SignName = 'added' | 'removed' | 'changed' | 'moved' | 'movedAway';

interface SignLook {
  readonly icon: IconName;
  readonly colour: ColourName;
  readonly field: LookName;
  /** What the sign says in a word or two, to eyes and ears. */
  readonly words: string;
}

/** How each sign looks: a shape, an edge and a word say what its colour says. */
export const signLooks: Readonly<Record<SignName, SignLook>> = {
  added: { icon: 'added', colour: 'added', field: 'added-field', words: 'added' },
  removed: { icon: 'removed', colour: 'removed', field: 'removed-field', words: 'removed' },
  changed: { icon: 'changed', colour: 'changed', field: 'changed-field', words: 'changed' },
  moved: { icon: 'moved', colour: 'moved', field: 'moved-field', words: 'moved here' },
  movedAway: { icon: 'moved-away', colour: 'moved', field: 'moved-away-field', words: 'moved away' },
};

/** Whether an element is only shown as what it was. */
export function isGhost(mark: Pick<ElementMark, 'sign'> | undefined): boolean {
  return mark?.sign === 'removed' || mark?.sign === 'movedAway';
}
