import type { ElementNode } from './element-tree.js';
import { headingOf, linesIn } from './said-words.js';

/** How much the heading counts beside what stands in an element. */
const headingWeight = 2;
/** Longer texts are compared by their beginning. */
const longest = 200;

/**
 * How alike two elements are, from 0 to 1: by the letters of their headings, and by the lines that stand in them. What has no lines is
 * judged by its heading alone. The same both ways.
 */
export function scoreLikeness(before: ElementNode, after: ElementNode): number {
  const heading = dice(pairsOfLetters(headingOf(before)), pairsOfLetters(headingOf(after)));
  const [lines, others] = [linesIn(before), linesIn(after)];
  const said = Math.min(lines.length + others.length, 2 * headingWeight * 4) / 2;
  const content = said === 0 ? 0 : dice(lines, others);
  return Math.round(((heading * headingWeight + content * said) / (headingWeight + said)) * 1000) / 1000;
}

function pairsOfLetters(text: string): readonly string[] {
  const letters = [...text.slice(0, longest).toLowerCase().replace(/[\s\p{P}]+/gu, ' ')];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}

/** Sørensen and Dice: twice what both have, of what either has. */
function dice(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 0;
  const left = new Map<string, number>();
  for (const each of other) left.set(each, (left.get(each) ?? 0) + 1);
  let common = 0;
  for (const each of one) {
    const count = left.get(each) ?? 0;
    if (count > 0) common += 1;
    left.set(each, count - 1);
  }
  return (2 * common) / (one.length + other.length);
}
