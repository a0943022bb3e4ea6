import { changeLevels } from '../diff/comparison.js';
import type { Change } from '../diff/comparison.js';
import { enumerate } from '../render/content/phrases.js';
import { beginSentence, withOneStop } from './describe-called.js';
import { tellChange } from './describe-change.js';
import type { Telling } from './telling.js';

/**
 * A sentence for each change, in their order; where several are of one element, the first of the highest level tells all of them, and the
 * others have an empty one.
 */
export function tellChanges(changes: readonly Change[]): readonly string[] {
  const sentences = changes.map(() => '');
  for (const positions of groupByElement(changes)) {
    const own = positions.flatMap((position) => changes[position] ?? []);
    const [leader = 0] = positions.toSorted((one, other) => rankOf(changes[one]) - rankOf(changes[other]));
    sentences[leader] = joinTellings(own.filter((change) => !isSaid(change, own)).map(tellChange));
  }
  return sentences;
}

function groupByElement(changes: readonly Change[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [position, { beforeKey = '', afterKey = '' }] of changes.entries()) {
    const key = `${beforeKey} ${afterKey}`;
    const group = groups.get(key);
    if (group) group.push(position);
    else groups.set(key, [position]);
  }
  return [...groups.values()];
}

/** The sentence about a number that is felt says whose feeling it is. */
function isSaid({ property, after, element: { type } }: Change, all: readonly Change[]): boolean {
  return type === 'feels' && property === 'personas' && after !== undefined && all.some((other) => other.property === 'value' || other.property === 'text');
}

function rankOf(change: Change | undefined): number {
  return change === undefined ? changeLevels.length : changeLevels.indexOf(change.level);
}

/** So many things can be said of an element in one breath. */
const mostPredicates = 3;

function joinTellings(tellings: readonly Telling[]): string {
  // What is felt or measured is told of its place, and what else became of that line follows.
  const [first, ...others] = tellings.toSorted((one, other) => Number(other.itself !== undefined) - Number(one.itself !== undefined));
  if (first === undefined) return '';
  const predicates = others.map(({ predicate }) => predicate);
  const together = [first.predicate, ...(first.itself === undefined ? predicates.splice(0, mostPredicates - 1) : [])];
  const following = Array.from({ length: Math.ceil(predicates.length / mostPredicates) }, (_, index) => predicates.slice(index * mostPredicates, (index + 1) * mostPredicates));
  return [`${first.subject} ${joinPredicates(together)}.`, ...following.map((part) => `${beginSentence(first.itself ?? 'it')} ${joinPredicates(part)}.`)].map(withOneStop).join(' ');
}

/** `is now named A and called “B”`: what begins as the one before needs no second beginning, unless that ends with words of its own. */
function joinPredicates(predicates: readonly string[]): string {
  const goesOn = (before: string | undefined): boolean => before?.startsWith(isNow) === true && !before.endsWith('”');
  return enumerate(predicates.map((predicate, index) => (predicate.startsWith(isNow) && goesOn(predicates[index - 1]) ? predicate.slice(isNow.length) : predicate)));
}

const isNow = 'is now ';
