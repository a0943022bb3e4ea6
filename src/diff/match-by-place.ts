import type { ElementNode } from './element-tree.js';
import { byWord, inParent } from './likenings.js';
import type { Candidates, Matching } from './matching.js';
import { groupUnmatched, surmised } from './matching.js';
import { betweenNeighbours, siblingsOf } from './neighbours.js';
import type { SaidWords } from './said-words.js';
import { countCommon, dice } from './said-words.js';

/** How much of what is not words has to be the same in them: kinds of lines, feelings, severities, what they refer to. */
const leastBuilt = 0.7;
/** Among what was worded anew as a whole, less will do. */
const leastRebuilt = 0.5;
/** Where others beside them stayed, a step of three lines or more, of which all but the words is the same. */
const amongOthers: Demand = { parts: 4, built: 1 };
/** How alike headings have to be in the same place, where that says much already. */
const leastCalled = 0.42;

/** Where each version of a file holds one journey, it is the same one, though all of it be worded anew. Two names tell two journeys apart, unless they are built alike. */
export function matchOnlyJourney({ before: [one, ...others], after: [other, ...more] }: Candidates, matching: Matching, words: SaidWords): void {
  if (!one || !other || others.length > 0 || more.length > 0 || matching.afterOf(one)) return;
  if (!areNamed(one, other) || dice(words.buildOf(one), words.buildOf(other)) >= leastBuilt) matching.match(one, other, surmised);
}

/** Stages, paths and steps of which nothing is known but that they stand between the same neighbours. */
export function matchByPlace(sections: Candidates, matching: Matching, words: SaidWords): void {
  for (const gap of groupUnmatched(sections, betweenNeighbours(matching), matching)) {
    for (const [before, after] of pairBuilt(gap, words, demandIn(gap, matching))) matching.match(before, after, surmised);
  }
  for (const gap of groupUnmatched(sections, betweenNeighbours(matching), matching)) {
    const [[one, ...others], [other, ...more]] = [gap.before, gap.after];
    if (!one || !other || others.length > 0 || more.length > 0) continue;
    if (shareLine(one, other, matching) || mayBeSame(one, other, words, isRewordedIn(gap, matching))) matching.match(one, other, surmised);
  }
}

/** Lines of one kind, in their order, in what was worded anew as a whole. */
export function matchRewordedLines(lines: Candidates, matching: Matching, words: SaidWords): void {
  for (const group of groupUnmatched(lines, inParent(matching, byWord), matching)) {
    if (!isRewordedIn(group, matching) || group.before.length !== group.after.length) continue;
    for (const [before, after] of pairBuilt(group, words, demandIn(group, matching))) matching.match(before, after, surmised);
  }
}

function isRewordedIn({ after: [node] }: Candidates, matching: Matching): boolean {
  return node?.parent !== undefined && matching.confidenceOf(node.parent) <= surmised;
}

/** What it takes that being built alike is no chance. */
interface Demand {
  /** The parts of each, itself among them: a step with nothing in it is built like any other. */
  readonly parts: number;
  /** How much of them has to be the same. */
  readonly built: number;
}

function demandIn(gap: Candidates, matching: Matching): Demand {
  if (isRewordedIn(gap, matching)) return { parts: gap.before.length === gap.after.length ? 1 : 2, built: leastBuilt };
  const isWhole = [gap.before, gap.after].every((nodes) => nodes.length > 1 && nodes[0] !== undefined && siblingsOf(nodes[0]).length === nodes.length);
  return isWhole ? { parts: 2, built: leastBuilt } : amongOthers;
}

type NodePair = readonly [before: ElementNode, after: ElementNode];

/** What is built alike, from the beginning and from the end, if that is most of it. */
function pairBuilt({ before, after }: Candidates, { buildOf }: SaidWords, { parts, built }: Demand): readonly NodePair[] {
  const isAlike = (one: ElementNode | undefined, other: ElementNode | undefined): boolean => one !== undefined && other !== undefined && !areNamed(one, other)
    && Math.min(buildOf(one).length, buildOf(other).length) >= parts && dice(buildOf(one), buildOf(other)) >= built;
  const [shorter, longer] = [Math.min(before.length, after.length), Math.max(before.length, after.length)];
  let [first, last] = [0, 0];
  while (first < shorter && isAlike(before[first], after[first])) first += 1;
  while (last < shorter - first && isAlike(before.at(-1 - last), after.at(-1 - last))) last += 1;
  if ((first + last) * 2 < longer) return [];
  return [...zip(before.slice(0, first), after.slice(0, first)), ...zip(before.slice(before.length - last), after.slice(after.length - last))];
}

function zip(before: readonly ElementNode[], after: readonly ElementNode[]): readonly NodePair[] {
  return before.flatMap((node, index): readonly NodePair[] => {
    const other = after[index];
    return other ? [[node, other]] : [];
  });
}

/** Two names were given to tell two things apart. */
function areNamed(one: ElementNode, other: ElementNode): boolean {
  return one.name !== undefined && other.name !== undefined;
}

/** A line with a name is known by it already. */
function shareLine(before: ElementNode, after: ElementNode, matching: Matching): boolean {
  return before.children.some((child) => matching.afterOf(child)?.parent === after);
}

/**
 * In the same place little has to be the same: a line, a step, part of what they are called, or all but words. With nothing in common, one
 * went and another came.
 */
function mayBeSame(before: ElementNode, after: ElementNode, { lettersOf, linesIn, sectionsIn, touchedIn, buildOf }: SaidWords, isReworded: boolean): boolean {
  if (areNamed(before, after)) return false;
  const isShared = [linesIn, sectionsIn, touchedIn].some((read) => countCommon(read(before), read(after)) > 0);
  if (isShared || dice(lettersOf(before), lettersOf(after)) >= leastCalled) return true;
  return isReworded && dice(buildOf(before), buildOf(after)) >= leastRebuilt;
}
