import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { CommandIo } from './command-io.js';
import { Failure } from './failure.js';
import { findJourneys } from './find-journeys.js';
import type { FoundJourneys } from './find-journeys.js';
import { isJourneyName, showPath } from './locate-file.js';
import { readStandardInput, standardInput } from './standard-input.js';

/** The journeys that the arguments of a command name: files, folders, patterns such as `maps/*.journey`, and `-` for the standard input. */
export async function findInputs(paths: readonly string[], io: CommandIo): Promise<FoundJourneys> {
  if (!paths.includes(standardInput)) return findFiles(paths, io.cwd);
  if (paths.length > 1) throw new Failure('The standard input (-) stands alone; leave out the other paths.');
  return { files: [await readStandardInput(io)], problems: [] };
}

/** The same without the standard input. */
export async function findFiles(paths: readonly string[], cwd: string): Promise<FoundJourneys> {
  const matches = await Promise.all(paths.map(async (path) => (isPattern(path, cwd) ? matchPattern(path, cwd) : [path])));
  const unmatched = paths.filter((_, index) => matches[index]?.length === 0);
  const { files, problems } = findJourneys(matches.flat(), cwd);
  return { files, problems: [...unmatched.map((path) => `${showPath(path)}: no .journey file matches this pattern.`), ...problems] };
}

/** A file whose name looks like a pattern is that file. */
function isPattern(path: string, cwd: string): boolean {
  return /[*?[{]/u.test(path) && !path.includes('\0') && !existsSync(resolve(cwd, path));
}

/** Hidden folders, installed packages and links are passed over, as in a folder. */
async function matchPattern(pattern: string, cwd: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const slashed = sep === '/' ? pattern : pattern.replaceAll(sep, '/');
  try {
    const found = await glob([slashed], { cwd, ignore: ['**/node_modules/**'], followSymbolicLinks: false, expandDirectories: false });
    return found.filter(isJourneyName).sort();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(`${showPath(pattern)}: this pattern can't be searched for (${reason}).`);
  }
}
