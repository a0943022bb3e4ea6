import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { basename, dirname, isAbsolute, join, normalize, resolve, sep } from 'node:path';
import { Failure, describeReadError } from './failure.js';
import { isInside, workspaceOf } from './workspace.js';

/** A journey file on the disk. */
export interface LocatedFile {
  /** As it was asked for, tidied, with `/` between folders. */
  readonly path: string;
  /** Absolute, links followed: what identifies the file. */
  readonly file: string;
  /** The folder that its imports and images may not leave, links followed. */
  readonly workspace: string;
  /** What it says, where that is known already and stands in no file. */
  readonly text?: string;
}

/** Whether a name says that the file holds journeys. */
export function isJourneyName(name: string): boolean {
  return /\.journey$/iu.test(name);
}

/** Finds the one journey file that a path names. Throws a Failure that says why there is none. */
export function locateFile(path: string, cwd: string): LocatedFile {
  const shown = showPath(path);
  const stats = statPath(path, cwd);
  if (stats.isDirectory()) throw new Failure(`${shown}: this is a folder; name one .journey file in it.`);
  if (!stats.isFile()) throw new Failure(`${shown}: this is not a file.`);
  if (!isJourneyName(path)) throw new Failure(`${shown}: this is not a journey; the names of journey files end in .journey.`);
  return followFile(shown, resolve(cwd, path));
}

/** What is at a path. Throws a Failure where that is nothing, or nothing that may be read. */
export function statPath(path: string, cwd: string): Stats {
  if (path === '') throw new Failure('A path is empty; name a file or a folder.');
  try {
    const absolute = resolve(cwd, path);
    const stats = statSync(absolute);
    accessSync(absolute, constants.R_OK);
    return stats;
  } catch (error) {
    throw new Failure(`${showPath(path)}: ${describeReadError(error)}.`);
  }
}

/** A path as it is shown: as it was given, without detours, with `/` on every system. */
export function showPath(path: string): string {
  const tidy = normalize(path);
  return sep === '/' ? tidy : tidy.replaceAll(sep, '/');
}

/** The path of something in a folder that was given. */
export function joinShown(folder: string, name: string): string {
  return showPath(isAbsolute(folder) ? join(folder, name) : join('.', folder, name));
}

function followFile(path: string, absolute: string): LocatedFile {
  // A link belongs to the workspace of the folder that it stands in, not to the one that it leads to: else a link in a pull
  // request would open whatever it likes.
  const folder = realpathSync.native(dirname(absolute));
  const workspace = workspaceOf(join(folder, basename(absolute)));
  const file = realpathSync.native(absolute);
  if (!isInside(file, workspace)) throw new Failure(`${path}: this link leads out of its workspace.`);
  return { path, file, workspace };
}
