import type { ElementNode } from './element-tree.js';
import type { Candidates, Likening, Matching } from './matching.js';
import { groupUnmatched } from './matching.js';
import type { SaidWords } from './said-words.js';
import { leastContents, measureContents } from './score-contents.js';
import { measureLikeness } from './score-likeness.js';
import { sharedWords } from './shared-words.js';

/** Elements less alike than this are different elements. Two names were given to tell two things apart, so that words alone have to be more alike. */
const [leastLikeness, leastOfNamed] = [0.5, 0.8];

/** Texts could be made in which each round finds one pair more, and no end is in sight. */
const mostRounds = 20;

/** Groups up to so many pairs are compared each with each; of larger ones only those that have rare words in common. */
const fewPairs = 400;

/**
 * Pairs elements that have the same in common and are more alike than either is like any other: unique both ways, so that of two
 * candidates that are equally alike none is taken.
 */
export function matchByLikeness(candidates: Candidates, likening: Likening, matching: Matching, words: SaidWords): void {
  for (const group of groupUnmatched(candidates, likening, matching)) matchAlike(scorePairs(group, words, measureLikeness(words)).filter(isAlike), matching);
}

/** Pairs likewise what has most of its contents in common, and is called quite differently. */
export function matchByContents(candidates: Candidates, likening: Likening, matching: Matching, words: SaidWords): void {
  for (const group of groupUnmatched(candidates, likening, matching)) {
    matchAlike(scorePairs(group, words, measureContents(words)).filter(({ score }) => score >= leastContents), matching);
  }
}

/** A way of saying how alike two elements are, from 0 to 1, by what is read of each of them. */
export interface Measure<Read> {
  readonly read: (node: ElementNode) => Read;
  readonly score: (before: Read, after: Read) => number;
}

interface Likeness {
  readonly before: ElementNode;
  readonly after: ElementNode;
  readonly score: number;
}

function matchAlike(likenesses: readonly Likeness[], matching: Matching): void {
  let open = likenesses;
  // What is taken leaves the next best to those that it was the best of as well.
  for (let round = 0; round < mostRounds && open.length > 0; round++) {
    const [best, favourite] = [bestOf(open, 'before'), bestOf(open, 'after')];
    const found = open.filter((each) => best.get(each.before) === each && favourite.get(each.after) === each);
    if (found.length === 0) return;
    for (const { before, after, score } of found) matching.match(before, after, score);
    open = open.filter(({ before, after }) => !matching.afterOf(before) && !matching.beforeOf(after));
  }
}

function isAlike({ before, after, score }: Likeness): boolean {
  const areNamed = before.name !== undefined && after.name !== undefined;
  const haveContent = before.children.length > 0 && after.children.length > 0;
  return score >= (areNamed && !haveContent ? leastOfNamed : leastLikeness);
}

/** The pair with the highest score of each element; none where two have the same. */
function bestOf(pairs: readonly Likeness[], side: 'before' | 'after'): ReadonlyMap<ElementNode, Likeness | undefined> {
  const best = new Map<ElementNode, { readonly score: number; readonly only: Likeness | undefined }>();
  for (const pair of pairs) {
    const known = best.get(pair[side]);
    if (known === undefined || pair.score > known.score) best.set(pair[side], { score: pair.score, only: pair });
    else if (pair.score === known.score) best.set(pair[side], { score: pair.score, only: undefined });
  }
  return new Map([...best].map(([node, { only }]) => [node, only]));
}

function scorePairs<Read>(group: Candidates, words: SaidWords, { read, score }: Measure<Read>): readonly Likeness[] {
  if (group.before.length * group.after.length > fewPairs) {
    return sharedWords(group, words).map(({ before, after }) => ({ before, after, score: score(read(before), read(after)) }));
  }
  const others = group.after.map((after) => ({ after, said: read(after) }));
  return group.before.flatMap((before) => {
    const said = read(before);
    return others.map((other) => ({ before, after: other.after, score: score(said, other.said) }));
  });
}
