import type { ShowDocument } from '../protocol.js';

/** The note about a text that can't be read in full; lines are counted from 1, as in the editor. Empty where all is well. */
export function describeProblem({ problem, behind }: Pick<ShowDocument, 'problem' | 'behind'>): string {
  if (!problem) return '';
  const state = behind ? 'may be behind' : 'may be incomplete';
  return `The picture ${state}: line ${problem.range.start.line + 1}: ${problem.message}`;
}
