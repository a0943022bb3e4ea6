import type { ElementNode } from './element-tree.js';
import { headingOf, linesIn } from './said-words.js';

/** How much the heading counts beside what stands in an element. */
const headingWeight = 2;
/** More lines than this don’t count for more, so that the heading always counts for something. */
const mostLines = 8;
/** Longer texts are compared by their beginning. */
const longest = 200;

/** What an element is compared by, sorted. */
interface Features {
  readonly letters: readonly string[];
  readonly lines: readonly string[];
}

/**
 * Says how alike two elements are, from 0 to 1: by the letters of their headings, and by the lines that stand in them. What has no
 * lines is judged by its heading alone, and the other way round. The same both ways.
 */
export function createScorer(): (before: ElementNode, after: ElementNode) => number {
  const known = new Map<ElementNode, Features>();
  const featuresOf = (node: ElementNode): Features => {
    const features = known.get(node) ?? { letters: pairsOfLetters(headingOf(node)).toSorted(), lines: linesIn(node).toSorted() };
    known.set(node, features);
    return features;
  };
  return (before, after) => scoreLikeness(featuresOf(before), featuresOf(after));
}

function scoreLikeness(before: Features, after: Features): number {
  const called = before.letters.length + after.letters.length === 0 ? 0 : headingWeight;
  const said = Math.min((before.lines.length + after.lines.length) / 2, mostLines);
  if (called + said === 0) return 0;
  const score = (dice(before.letters, after.letters) * called + dice(before.lines, after.lines) * said) / (called + said);
  return Math.round(score * 1000) / 1000;
}

function pairsOfLetters(text: string): readonly string[] {
  const letters = Array.from(text.slice(0, longest).toLowerCase().replace(/[\s\p{P}]+/gu, ' '));
  return letters.length < 2 ? letters : letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}

/** Sørensen and Dice: twice what both lists have, of what either has. Both are sorted, so that one pass finds it. */
function dice(one: readonly string[], other: readonly string[]): number {
  let [common, at, beside] = [0, 0, 0];
  while (at < one.length && beside < other.length) {
    const [left = '', right = ''] = [one[at], other[beside]];
    if (left === right) common += 1;
    if (left <= right) at += 1;
    if (right <= left) beside += 1;
  }
  return common === 0 ? 0 : (2 * common) / (one.length + other.length);
}
