import { deepEqual } from 'node:assert/strict';
import { readScopes } from './read-scopes.js';
import type { Scoped } from './read-scopes.js';

/**
 * Colours a text and compares: each part with its innermost scope, and an empty one for what has none. The quotes of a text
 * count as a part of it, and blanks are left out.
 */
export async function checkScopes(text: string, expected: readonly (readonly [part: string, scope: string])[]): Promise<void> {
  deepEqual(mergeNeighbours(await readScopes(text)), expected);
}

export function innermost({ scopes }: Scoped): string {
  return scopes.findLast((scope) => !scope.startsWith('punctuation.definition.string')) ?? '';
}

function mergeNeighbours(parts: readonly Scoped[]): readonly (readonly [string, string])[] {
  const merged: { text: string; scope: string; end: number }[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    const scope = innermost(part);
    const end = part.offset + part.text.length;
    if (last && last.end === part.offset && last.scope === scope) Object.assign(last, { text: last.text + part.text, end });
    else merged.push({ text: part.text, scope, end });
  }
  return merged.filter(({ text }) => text.trim() !== '').map(({ text, scope }) => [text.trim(), scope]);
}
