import type { ElementNode } from './element-tree.js';

/** How sure it is that two elements are the same that have their place in common, and not what they say: they may as well be one that went and one that came. */
export const surmised = 0.4;

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
  const befores = new Map<ElementNode, ElementNode>();
  const doubts = new Map<ElementNode, number>();
  return {
    afterOf: (before) => afters.get(before),
    beforeOf: (after) => befores.get(after),
    confidenceOf: (after) => doubts.get(after) ?? (befores.has(after) ? 1 : 0),
    match(before, after, confidence) {
      afters.set(before, after);
      befores.set(after, before);
      if (confidence < 1) doubts.set(after, confidence);
    },
  };
}

/** Elements of both documents among which some may be the same. */
export interface Candidates {
  readonly before: readonly ElementNode[];
  readonly after: readonly ElementNode[];
}

export function unmatchedOf({ before, after }: Candidates, matching: Matching): Candidates {
  return { before: before.filter((node) => !matching.afterOf(node)), after: after.filter((node) => !matching.beforeOf(node)) };
}

/** What elements have to have in common to be the same. */
export interface Likening {
  readonly before: Trait;
  readonly after: Trait;
}

/** How an element is looked for: undefined where it has nothing to go by. */
interface Trait {
  /** What it stands in, as that is in the document after; any object that is the same for both. */
  readonly within: (node: ElementNode) => object | undefined;
  readonly key: (node: ElementNode) => string | undefined;
}

interface GrowingGroup {
  readonly before: ElementNode[];
  readonly after: ElementNode[];
}

/** What is in no pair yet by what it has in common, where both sides have some of it. */
export function groupUnmatched({ before, after }: Candidates, likening: Likening, matching: Matching): readonly Candidates[] {
  const groups = groupByTrait(after.filter((node) => !matching.beforeOf(node)), likening.after);
  const found = new Set<GrowingGroup>();
  for (const node of before) {
    if (matching.afterOf(node)) continue;
    const key = likening.before.key(node);
    const within = key === undefined ? undefined : likening.before.within(node);
    const group = key === undefined || within === undefined ? undefined : groups.get(within)?.get(key);
    if (group) found.add(group);
    group?.before.push(node);
  }
  return [...found];
}

function groupByTrait(after: readonly ElementNode[], { within, key }: Trait): ReadonlyMap<object, ReadonlyMap<string, GrowingGroup>> {
  const groups = new Map<object, Map<string, GrowingGroup>>();
  for (const node of after) {
    const label = key(node);
    const holder = label === undefined ? undefined : within(node);
    if (holder === undefined || label === undefined) continue;
    const inHolder = groups.get(holder) ?? new Map<string, GrowingGroup>();
    if (inHolder.size === 0) groups.set(holder, inHolder);
    const group = inHolder.get(label);
    if (group) group.after.push(node);
    else inHolder.set(label, { before: [], after: [node] });
  }
  return groups;
}
