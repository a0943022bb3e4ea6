import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { ReadFile } from '../build-check-result.js';
import type { CommandIo } from '../command-io.js';
import { findJourneys } from '../find-journeys.js';
import { isTooLarge } from '../largest-file.js';
import { locateFile, statPath } from '../locate-file.js';
import type { LocatedFile } from '../locate-file.js';
import { readStandardInput, standardInput } from '../standard-input.js';
import { settingsName, workspaceOf } from '../workspace.js';
import type { Version, VersionFile } from './version.js';

/** What a path names on the disk: the journeys of a folder, one file, or the standard input. Throws a Failure where that is nothing. */
export async function openDisk(path: string, io: CommandIo): Promise<Version> {
  if (path === standardInput) return createDiskVersion([placeFile(await readStandardInput(io), '')]);
  if (!statPath(path, io.cwd).isDirectory()) return createDiskVersion([placeFile(locateFile(path, io.cwd), '')]);
  const { files, problems } = findJourneys([path], io.cwd);
  const placeOf = (file: LocatedFile): string => relative(resolve(io.cwd, path), resolve(io.cwd, file.path)).split(sep).join('/');
  return { ...createDiskVersion(files.map((file) => placeFile(file, placeOf(file)))), isFolder: true, problems };
}

/** A version of files that stand on the disk, or whose text is at hand. */
export function createDiskVersion(files: readonly DiskFile[]): Version {
  const located = new Map<VersionFile, LocatedFile>(files.map((file) => [file, file]));
  return { isFolder: false, problems: [], files, read: (wanted) => readLocated(wanted.flatMap((file) => located.get(file) ?? [])), readSettings };
}

export type DiskFile = VersionFile & LocatedFile;

/** `place` is where the file stands in what is compared. */
export function placeFile(located: LocatedFile, place: string): DiskFile {
  const text = (): Promise<string | undefined> => Promise.resolve(located.text === undefined ? readText(located.file) : located.text);
  return { ...located, place, content: { text } };
}

function readText(file: string): string | undefined {
  try {
    return isTooLarge(file) ? undefined : readFileSync(file, 'utf8');
  } catch (error) {
    // Reading it as a journey says why; until then it is like no other file.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** As for the rules, the settings stand at the top of the workspace. */
function readSettings(file: string): Promise<string | undefined> {
  return Promise.resolve(readText(join(workspaceOf(file), settingsName)));
}

async function readLocated(files: readonly LocatedFile[]): Promise<readonly ReadFile[]> {
  if (files.length === 0) return [];
  // The language takes longer to load than all the rest: only now is it certain to be needed.
  const { readJourneys } = await import('../read-journeys.js');
  return readJourneys(files);
}
