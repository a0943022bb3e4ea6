import type { ElementNode } from './element-tree.js';

/** Which elements are the same in both documents, while it is being found out. */
export interface Matching {
  /** The element after of one before; undefined as long as none is known. */
  afterOf(before: ElementNode): ElementNode | undefined;
  beforeOf(after: ElementNode): ElementNode | undefined;
  confidenceOf(after: ElementNode): number;
  match(before: ElementNode, after: ElementNode, confidence: number): void;
}

export function createMatching(): Matching {
  const afters = new Map<ElementNode, ElementNode>();
  const matches = new Map<ElementNode, { readonly before: ElementNode; readonly confidence: number }>();
  return {
    afterOf: (before) => afters.get(before),
    beforeOf: (after) => matches.get(after)?.before,
    confidenceOf: (after) => matches.get(after)?.confidence ?? 0,
    match(before, after, confidence) {
      afters.set(before, after);
      matches.set(after, { before, confidence });
    },
  };
}

/** What stands in no pair yet. */
export interface Unmatched {
  readonly before: readonly ElementNode[];
  readonly after: readonly ElementNode[];
}

export function unmatchedOf({ before, after }: Unmatched, matching: Matching): Unmatched {
  return { before: before.filter((node) => !matching.afterOf(node)), after: after.filter((node) => !matching.beforeOf(node)) };
}

/** Elements that could be the same, since something says so of all of them. */
export interface Candidates {
  readonly before: ElementNode[];
  readonly after: ElementNode[];
}

/** What an element has to have in common with another; undefined where it has nothing to go by. */
export interface Likening {
  readonly before: (node: ElementNode) => string | undefined;
  readonly after: (node: ElementNode) => string | undefined;
}

/** The unmatched elements by what they have in common, where both sides have some of it. */
export function groupUnmatched({ before, after }: Unmatched, likening: Likening): readonly Candidates[] {
  const groups = new Map<string, Candidates>();
  const groupOf = (key: string): Candidates => {
    const known = groups.get(key) ?? { before: [], after: [] };
    groups.set(key, known);
    return known;
  };
  for (const node of before) {
    const key = likening.before(node);
    if (key !== undefined) groupOf(key).before.push(node);
  }
  for (const node of after) {
    const key = likening.after(node);
    if (key !== undefined) groupOf(key).after.push(node);
  }
  return [...groups.values()].filter((group) => group.before.length > 0 && group.after.length > 0);
}
