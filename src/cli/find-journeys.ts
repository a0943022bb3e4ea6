import { readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { resolve } from 'node:path';
import { Failure, describeReadError } from './failure.js';
import { isJourneyName, joinShown, locateFile, showPath, statPath } from './locate-file.js';
import type { LocatedFile } from './locate-file.js';

export interface FoundJourneys {
  /** Each file once, in the order of the paths, and by name within a folder. */
  readonly files: readonly LocatedFile[];
  /** One sentence for each path that leads to no journey. */
  readonly problems: readonly string[];
}

/** The journey files that the paths of files and folders lead to. One path that leads nowhere spoils no other. */
export function findJourneys(paths: readonly string[], cwd: string): FoundJourneys {
  const problems: string[] = [];
  const search = createSearch(cwd, problems);
  const files = new Map<string, LocatedFile>();
  for (const found of paths.flatMap(search)) if (!files.has(found.file)) files.set(found.file, found);
  return { files: [...files.values()], problems };
}

type Search = (path: string) => readonly LocatedFile[];

function createSearch(cwd: string, problems: string[]): Search {
  const attempt = (find: Search): Search => (path) => {
    try {
      return find(path);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      problems.push(error.message);
      return [];
    }
  };

  const findIn = attempt((path) => {
    if (!statPath(path, cwd).isDirectory()) return [locateFile(path, cwd)];
    const before = problems.length;
    const found = walk(path);
    if (found.length === 0 && problems.length === before) throw new Failure(`${showPath(path)}: this folder holds no .journey files.`);
    return found;
  });

  // Links are not followed, so that a search ends and stays where it was sent; hidden folders and installed packages hold
  // nothing that a team wrote.
  const walk = attempt((folder) =>
    readFolder(resolve(cwd, folder), folder).flatMap((entry) => {
      const path = joinShown(folder, entry.name);
      if (entry.isDirectory()) return isPassedOver(entry.name) ? [] : walk(path);
      return entry.isFile() && isJourneyName(entry.name) ? locate(path) : [];
    }),
  );

  const locate = attempt((path) => [locateFile(path, cwd)]);
  return findIn;
}

function readFolder(absolute: string, shown: string): readonly Dirent[] {
  try {
    return readdirSync(absolute, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw new Failure(`${showPath(shown)}: ${describeReadError(error)}.`);
  }
}

function isPassedOver(folder: string): boolean {
  return folder.startsWith('.') || folder === 'node_modules';
}
