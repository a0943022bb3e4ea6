import type { ChangeLevel } from '../diff/comparison.js';
import { count } from '../render/content/phrases.js';

/** How many changes there are, and how many need attention, such as `5 changes in 2 files, 1 of which needs attention`. */
export function describeCounts({ attention, notable, cosmetic }: Readonly<Record<ChangeLevel, number>>, where = ''): string {
  const changes = attention + notable + cosmetic;
  if (changes === 0) return `no changes${where}`;
  return `${count(changes, 'change')}${where}${describeAttention(attention, changes)}`;
}

function describeAttention(attention: number, changes: number): string {
  if (attention === 0) return '';
  if (changes === 1) return ', which needs attention';
  if (attention === changes) return ', all of which need attention';
  return `, ${attention} of which ${attention === 1 ? 'needs' : 'need'} attention`;
}

/** Why something fails; `option` is what asks for it, as it is written. */
export function describeForbidden(changes: number, option: string): string {
  return `There ${changes === 1 ? 'is 1 change' : `are ${changes} changes`} that ${option} forbids.`;
}
