import type { ChangeLevel } from '../diff/comparison.js';

/** How many changes there are, and how many need attention, such as `5 changes, 1 of which needs attention`. */
export function describeCounts({ attention, notable, cosmetic }: Readonly<Record<ChangeLevel, number>>): string {
  const changes = attention + notable + cosmetic;
  if (changes === 0) return 'no changes';
  if (attention === changes) return `${count(changes, 'change')} that ${attention === 1 ? 'needs' : 'need'} attention`;
  return `${count(changes, 'change')}${attention === 0 ? '' : `, ${attention} of which ${attention === 1 ? 'needs' : 'need'} attention`}`;
}

/** `1 file`, `2 files`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
