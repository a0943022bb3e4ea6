import type { Change } from '../diff/comparison.js';
import type { Fact } from '../model/journey-document.js';
import { count } from '../render/content/phrases.js';
import { enumerate, enumerateSome, quote } from './describe-called.js';

/** `, with 2 steps and the blocker “Sold out”`: what came or went with something, and what of it matters most; empty where there is nothing to say. */
export function describeContents({ kind, context: { steps = 0, weighty = [] } }: Change): string {
  const its = kind === 'removed' ? `its ${steps === 1 ? 'step' : count(steps, 'step')}` : count(steps, 'step');
  const parts = [
    ...(steps > 0 ? [its] : []),
    ...describeAll('blocker', 'blockers', weighty.filter(({ kind: of }) => of === 'pain')),
    ...describeAll('moment of truth', 'moments of truth', weighty.filter(({ kind: of }) => of === 'moment')),
  ];
  return parts.length === 0 ? '' : `, with ${enumerate(parts)}`;
}

function describeAll(word: string, words: string, facts: readonly Fact[]): readonly string[] {
  const called = facts.flatMap(({ text = '', name }) => (text.trim() === '' ? name ?? [] : quote(text)));
  if (facts.length === 0) return [];
  if (called.length < facts.length) return [facts.length === 1 ? `a ${word}` : `${facts.length} ${words}`];
  return [`the ${facts.length === 1 ? word : words} ${enumerateSome(called)}`];
}
