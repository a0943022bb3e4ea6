import type { Sides } from './build-change.js';
import type { ElementNode, ElementTree } from './element-tree.js';
import { standsInSame } from './find-moved.js';
import type { Matching } from './matching.js';

/** Every element of either document once, in the order of the document after; what is gone stands behind what it stood behind. */
export function readInOrder(before: ElementTree, after: ElementTree, matching: Matching): readonly Sides[] {
  const isRoot = ({ parent }: ElementNode): boolean => parent === undefined;
  const read: Sides[] = [];
  readSiblings(before.filter(isRoot), after.filter(isRoot), matching, read);
  return read;
}

/** Adds to what was read, since a list for each element and all within it takes long. */
function readSiblings(before: readonly ElementNode[], after: readonly ElementNode[], matching: Matching, read: Sides[]): void {
  const gone = goneBehind(before, matching);
  const readGone = (behind: ElementNode | undefined): void => {
    for (const node of gone.get(behind) ?? []) read.push({ before: node, after: undefined, confidence: 1 });
  };
  readGone(undefined);
  for (const node of after) {
    const old = matching.beforeOf(node);
    read.push({ before: old, after: node, confidence: old ? matching.confidenceOf(node) : 1 });
    readSiblings(old?.children ?? [], node.children, matching, read);
    if (old && standsInSame(old, node, matching)) readGone(old);
  }
}

/** What is gone, by the sibling before it that stayed where it was; undefined where there is none. */
function goneBehind(before: readonly ElementNode[], matching: Matching): ReadonlyMap<ElementNode | undefined, readonly ElementNode[]> {
  const gone = new Map<ElementNode | undefined, ElementNode[]>();
  let last: ElementNode | undefined;
  for (const node of before) {
    const now = matching.afterOf(node);
    if (now && standsInSame(node, now, matching)) last = node;
    if (now) continue;
    const others = gone.get(last);
    if (others) others.push(node);
    else gone.set(last, [node]);
  }
  return gone;
}
