import type { Change } from '../diff/comparison.js';

/** What changed, in one sentence for people, as plain text: whatever shows it has to make it safe for itself. */
export function describeChange({ kind, element: { type, name, title }, property }: Change): string {
  const subject = `The ${type} “${title ?? name ?? ''}”`;
  return kind === 'changed' || kind === 'renamed' ? `${subject} has another ${property ?? ''}.` : `${subject} was ${kind}.`;
}
