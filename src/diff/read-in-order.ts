import type { Sides } from './build-change.js';
import type { ElementNode, ElementTree } from './element-tree.js';
import { standsInSame } from './find-moved.js';
import type { Matching } from './matching.js';

/** Every element of either document once, in the order of the document after; what is gone stands behind what it stood behind. */
export function readInOrder(before: ElementTree, after: ElementTree, matching: Matching): readonly Sides[] {
  const isRoot = ({ parent }: ElementNode): boolean => parent === undefined;
  return readSiblings(before.filter(isRoot), after.filter(isRoot), matching);
}

function readSiblings(before: readonly ElementNode[], after: readonly ElementNode[], matching: Matching): readonly Sides[] {
  const gone = goneBehind(before, matching);
  return [
    ...asRemoved(gone.get(undefined) ?? []),
    ...after.flatMap((node) => {
      const old = matching.beforeOf(node);
      const own = { before: old, after: node, confidence: old ? matching.confidenceOf(node) : 1 };
      const inside = readSiblings(old?.children ?? [], node.children, matching);
      return [own, ...inside, ...asRemoved((old && standsInSame(old, node, matching) ? gone.get(old) : undefined) ?? [])];
    }),
  ];
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

function asRemoved(nodes: readonly ElementNode[]): readonly Sides[] {
  return nodes.map((before) => ({ before, after: undefined, confidence: 1 }));
}
