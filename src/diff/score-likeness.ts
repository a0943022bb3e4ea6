import type { Measure } from './likeness.js';
import type { Numbers, SaidWords } from './said-words.js';
import { dice } from './said-words.js';

/** How much the heading counts beside what stands in an element. */
const headingWeight = 2;
/** More lines than this don’t count for more, so that the heading always counts for something. */
const mostLines = 8;

/**
 * Says how alike two elements are, from 0 to 1: by the letters of their headings, and by the lines that stand in them. What has no
 * lines is judged by its heading alone, and the other way round. The same both ways.
 */
export function measureLikeness({ lettersOf, linesIn }: SaidWords): Measure<Features> {
  return { read: (node) => ({ letters: lettersOf(node), lines: linesIn(node) }), score: scoreLikeness };
}

interface Features {
  readonly letters: Numbers;
  readonly lines: Numbers;
}

function scoreLikeness(before: Features, after: Features): number {
  const called = before.letters.length + after.letters.length === 0 ? 0 : headingWeight;
  const said = Math.min((before.lines.length + after.lines.length) / 2, mostLines);
  if (called + said === 0) return 0;
  const score = (dice(before.letters, after.letters) * called + dice(before.lines, after.lines) * said) / (called + said);
  return Math.round(score * 1000) / 1000;
}
