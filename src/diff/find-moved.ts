import type { ElementNode, ElementTree } from './element-tree.js';
import { positionIn } from '../model/element-key.js';
import { keepOrder } from './keep-order.js';
import { hashNumber } from './fingerprint.js';
import type { Matching } from './matching.js';

/** Whether the place among its siblings says something: what comes first happens first. Lines of a step and declarations stand beside each other. */
export function isOrdered({ list }: ElementNode): boolean {
  return list === 'stages' || list === 'steps' || list === 'paths';
}

/** The elements after that stand in another element than before, or elsewhere among their siblings: as few of those as explain the order. */
export function findMoved(after: ElementTree, matching: Matching): ReadonlySet<ElementNode> {
  const elsewhere = after.filter((node) => {
    const before = matching.beforeOf(node);
    return before !== undefined && !standsInSame(before, node, matching);
  });
  return new Set([...elsewhere, ...findReordered(after, matching)]);
}

export function standsInSame(before: ElementNode, after: ElementNode, matching: Matching): boolean {
  return before.parent === undefined || after.parent === undefined ? before.parent === after.parent : matching.afterOf(before.parent) === after.parent;
}

function findReordered(after: ElementTree, matching: Matching): readonly ElementNode[] {
  return after.filter(({ children }) => children.length > 1).flatMap((parent) => [...new Set(parent.children.filter(isOrdered).map(({ list }) => list))].flatMap((list) => {
    const siblings = parent.children.filter((node) => node.list === list).flatMap((node) => {
      const before = matching.beforeOf(node);
      return before && standsInSame(before, node, matching) ? [{ before, after: node }] : [];
    });
    return outOfOrder(siblings);
  }));
}

function outOfOrder(siblings: readonly { readonly before: ElementNode; readonly after: ElementNode }[]): readonly ElementNode[] {
  const positions = siblings.map(({ before }) => positionIn(before.key));
  if (positions.every((position, index) => index === 0 || position > (positions[index - 1] ?? 0))) return [];
  const kept = keepOrder(siblings.map(({ before, after }, index) => ({ position: positions[index] ?? 0, weight: weigh(before, after) })));
  return siblings.filter((_, index) => !kept.has(index)).map(({ after }) => after);
}

/**
 * Where two neighbours changed places, the one with less in it is said to have moved. Equal ones are told apart by what they say,
 * so that the comparison the other way round says it of the same one.
 */
function weigh(before: ElementNode, after: ElementNode): number {
  const size = contentOf(before) + contentOf(after);
  return size + ((hashNumber(JSON.stringify(before.element)) + hashNumber(JSON.stringify(after.element))) % tieBreakers) / tieBreakers;
}

/** So many equal ones are told apart; a power of two, so that sums of weights are exact. */
const tieBreakers = 4096;

function contentOf({ children }: ElementNode): number {
  return children.reduce((sum, child) => sum + contentOf(child), children.length);
}
