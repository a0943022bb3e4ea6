import { anywhere } from './likenings.js';
import type { Candidates, Likening, Matching } from './matching.js';
import { groupUnmatched, unmatchedOf } from './matching.js';

/** Pairs what has the same in common; of several alike those that are equal first, and the others in their order. */
export function matchAll(candidates: Candidates, likening: Likening, matching: Matching): void {
  for (const group of groupUnmatched(candidates, likening, matching)) matchGroup(group, matching);
}

function matchGroup(group: Candidates, matching: Matching): void {
  const isAmbiguous = group.before.length > 1 || group.after.length > 1;
  const equal = isAmbiguous ? groupUnmatched(group, anywhere(({ element }) => JSON.stringify(element)), matching) : [];
  for (const each of equal) pairUp(each, matching);
  pairUp(unmatchedOf(group, matching), matching);
}

function pairUp({ before, after }: Candidates, matching: Matching): void {
  for (const [index, node] of before.entries()) {
    const other = after[index];
    if (other) matching.match(node, other, 1);
  }
}

/** Pairs only what no other has in common, on either side. */
export function matchUnique(candidates: Candidates, likening: Likening, matching: Matching, confidence = 1): void {
  for (const { before: [one, ...others], after: [other, ...more] } of groupUnmatched(candidates, likening, matching)) {
    if (one && other && others.length === 0 && more.length === 0) matching.match(one, other, confidence);
  }
}
