import type { ElementNode } from './element-tree.js';
import { standsInSame } from './find-moved.js';
import type { Likening, Matching } from './matching.js';

/** What is in both documents before and behind an element in its list, as it is after; undefined at the ends. */
interface Neighbours {
  readonly previous: ElementNode | undefined;
  readonly next: ElementNode | undefined;
}

/** The same kind of element between the same neighbours. It holds as long as nothing more is matched. */
export function betweenNeighbours(matching: Matching): Likening {
  const stayedAfter = (node: ElementNode): ElementNode | undefined => {
    const before = matching.beforeOf(node);
    return before && standsInSame(before, node, matching) ? node : undefined;
  };
  const stayedBefore = (node: ElementNode): ElementNode | undefined => {
    const after = matching.afterOf(node);
    return after && stayedAfter(after);
  };
  return {
    before: readPlace(stayedBefore, (parent) => matching.afterOf(parent)),
    after: readPlace(stayedAfter, (parent) => (matching.beforeOf(parent) ? parent : undefined)),
  };
}

function readPlace(stayed: (node: ElementNode) => ElementNode | undefined, parentAfter: (parent: ElementNode) => ElementNode | undefined): Likening['before'] {
  const known = new Map<ElementNode, Neighbours>();
  const neighboursOf = (node: ElementNode): Neighbours | undefined => {
    if (!known.has(node)) readNeighbours(siblingsOf(node), stayed, known);
    return known.get(node);
  };
  return {
    within: (node) => (node.parent && parentAfter(node.parent) ? neighboursOf(node)?.previous ?? parentAfter(node.parent) : undefined),
    key: (node) => `${node.type} ${neighboursOf(node)?.next?.key ?? ''}`,
  };
}

function readNeighbours(siblings: readonly ElementNode[], stayed: (node: ElementNode) => ElementNode | undefined, known: Map<ElementNode, Neighbours>): void {
  let previous: ElementNode | undefined;
  for (const node of siblings) {
    known.set(node, { previous, next: undefined });
    previous = stayed(node) ?? previous;
  }
  let next: ElementNode | undefined;
  for (const node of siblings.toReversed()) {
    known.set(node, { previous: known.get(node)?.previous, next });
    next = stayed(node) ?? next;
  }
}

/** All of its list, itself among them. */
export function siblingsOf({ parent, list }: ElementNode): readonly ElementNode[] {
  return parent?.children.filter((child) => child.list === list) ?? [];
}
