import type { Measure } from './likeness.js';
import type { Numbers, SaidWords } from './said-words.js';
import { countCommon } from './said-words.js';

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
export function measureContents({ linesOf, sectionsIn }: SaidWords): Measure<Contents> {
  return {
    read: (node) => (node.type === 'step' ? { said: linesOf(node), least: leastLines } : { said: sectionsIn(node), least: 1 }),
    score: (before, after) => {
      const shared = countCommon(before.said, after.said);
      return shared < before.least ? 0 : Math.round((2 * shared) / (before.said.length + after.said.length) * mostSure * 1000) / 1000;
    },
  };
}

interface Contents {
  readonly said: Numbers;
  /** How much of it has to be the same. */
  readonly least: number;
}
