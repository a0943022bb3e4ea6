import type { Change } from '../diff/comparison.js';
import type { Fact } from '../model/journey-document.js';
import { count, enumerate } from '../render/content/phrases.js';
import { enumerateSome, quote } from './describe-called.js';

/** `, with 2 steps, the blocker “Sold out” and 3 other pains`: what came or went with something, and what of it matters most; empty where there is nothing to say. */
export function describeContents({ kind, context: { steps = 0, keptSteps = 0, pains = 0, weighty = [] } }: Change): string {
  const its = (amount: number, word: string): string => (kind === 'removed' ? `its ${amount === 1 ? word : count(amount, word)}` : count(amount, word));
  const blockers = weighty.filter(({ kind: of }) => of === 'pain');
  const others = pains - blockers.length;
  const parts = [
    ...(steps > 0 ? [keptSteps > 0 ? `${steps} of its ${steps + keptSteps} steps` : its(steps, 'step')] : []),
    ...describeAll('blocker', 'blockers', blockers),
    ...(others > 0 ? [steps + blockers.length > 0 ? count(others, blockers.length > 0 ? 'other pain' : 'pain') : its(others, 'pain')] : []),
    ...describeAll('moment of truth', 'moments of truth', weighty.filter(({ kind: of }) => of === 'moment')),
  ];
  const contents = parts.length === 0 ? '' : `, with ${enumerate(parts)}`;
  return keptSteps > 0 && steps === 0 ? `${contents}; its ${keptSteps === 1 ? 'step' : count(keptSteps, 'step')} moved elsewhere` : contents;
}

function describeAll(word: string, words: string, facts: readonly Fact[]): readonly string[] {
  const called = facts.flatMap(({ text = '', name }) => (text.trim() === '' ? name ?? [] : quote(text)));
  if (facts.length === 0) return [];
  if (called.length < facts.length) return [facts.length === 1 ? `a ${word}` : `${facts.length} ${words}`];
  return [`the ${facts.length === 1 ? word : words} ${enumerateSome(called)}`];
}
