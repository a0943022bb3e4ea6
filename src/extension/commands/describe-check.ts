import type { CheckedWorkspace } from '../../protocol.js';

/** What a check of the workspace found, in one sentence. */
export function describeCheck({ files, errors, warnings, infos }: CheckedWorkspace): string {
  if (files === 0) return 'There are no journeys in this workspace.';
  const found = [count(errors, 'error'), count(warnings, 'warning'), count(infos, 'info')].filter((part) => part !== '');
  return `${count(files, 'file')} checked: ${found.length === 0 ? 'no problems' : list(found)}.`;
}

function count(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function list(parts: readonly string[]): string {
  return parts.length === 1 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
