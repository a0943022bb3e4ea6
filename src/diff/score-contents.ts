import type { ElementNode } from './element-tree.js';
import { linesOf } from './said-words.js';

/** What is only alike in what stands in it is never as sure as what is called the same. */
const mostSure = 0.9;
/** Lines are soon alike; a step with a name or a title of its own says more. */
const leastLines = 2;

/** Half of the steps, or of the lines, of two elements that are called quite differently. */
export const leastContents = mostSure / 2;

/**
 * Says how much of what stands in two elements is called the same, from 0 to 0.9, whatever they are called themselves: stages and steps of a
 * journey, steps of a stage or a path, lines of a step. The same both ways.
 */
export function createContentsScorer(): (before: ElementNode, after: ElementNode) => number {
  const known = new Map<ElementNode, Contents>();
  const contentsOf = (node: ElementNode): Contents => {
    const contents = known.get(node) ?? readContents(node);
    known.set(node, contents);
    return contents;
  };
  return (before, after) => scoreContents(contentsOf(before), contentsOf(after), before.type === 'step' ? leastLines : 1);
}

/** How often each thing stands in an element, and how many there are. */
interface Contents {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

function readContents(node: ElementNode): Contents {
  const labels = node.type === 'step' ? linesOf(node) : labelsIn(node);
  const counts = new Map<string, number>();
  for (const label of labels) if (label !== '') counts.set(label, (counts.get(label) ?? 0) + 1);
  return { counts, size: labels.length };
}

/** The sections in an element by their names, else their titles; empty for those that have neither. */
function labelsIn({ children }: ElementNode): readonly string[] {
  const sections = children.filter(({ list }) => list === 'stages' || list === 'steps' || list === 'paths');
  return sections.flatMap((child) => [child.name === undefined && child.title === undefined ? '' : `${child.type} ${child.name ?? child.title ?? ''}`, ...labelsIn(child)]);
}

function scoreContents(before: Contents, after: Contents, least: number): number {
  let shared = 0;
  for (const [label, count] of before.counts) shared += Math.min(count, after.counts.get(label) ?? 0);
  return shared < least ? 0 : Math.round((2 * shared) / (before.size + after.size) * mostSure * 1000) / 1000;
}
