import type { ReadingProblem } from '../../protocol.js';

/** A sentence about what could not be read of a text, and so is in no export of it; none where all could. Lines are counted from 1, as in the editor. */
export function describeUnread(problem: ReadingProblem | undefined): readonly string[] {
  return problem === undefined ? [] : [`It may be incomplete: line ${problem.range.start.line + 1}: ${problem.message}`];
}
