import { settingsName } from '../git/file-versions.js';

/** What was found out of a file, and the paths of the files that it imports in either version. */
export interface Judgement<Verdict> {
  readonly verdict: Verdict;
  readonly imports: readonly string[];
}

interface Kept<Verdict> extends Judgement<Verdict> {
  readonly states: string;
}

/** Finds out what became of a file, or takes what it has found out before. `states` says of each file that differs from the base how it is now. */
export type FindVerdict<Verdict> = (file: string, states: ReadonlyMap<string, string>, judge: () => Promise<Judgement<Verdict> | undefined>) => Promise<Verdict | undefined>;

/**
 * Keeps what was found out of changed files until the state of a file, of one that it imports, or of settings is another one. A file
 * without a state is as it was at the base. What could not be found out is asked again.
 */
export function keepVerdicts<Verdict>(): FindVerdict<Verdict> {
  const known = new Map<string, Kept<Verdict>>();
  return async (file, states, judge) => {
    const last = known.get(file);
    if (last && last.states === describeStates(file, last.imports, states)) return last.verdict;
    const found = await judge();
    if (found) known.set(file, { ...found, states: describeStates(file, found.imports, states) });
    else known.delete(file);
    return found?.verdict;
  };
}

/** An import is known by the name of its file: two files of one name cost a reading too many, and never one too few. */
function describeStates(file: string, imports: readonly string[], states: ReadonlyMap<string, string>): string {
  const names = new Set([settingsName, ...imports.map(nameOf)]);
  return JSON.stringify([...states].filter(([other]) => other === file || names.has(nameOf(other))));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
