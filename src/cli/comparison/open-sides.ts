import type { CommandIo } from '../command-io.js';
import { Failure } from '../failure.js';
import type { GitDoor, OpenCommit } from '../git/git-door.js';
import { isJourneyName, showPath } from '../locate-file.js';
import { standardInput } from '../standard-input.js';
import { refuseVersionsAlone } from './advise-on-paths.js';
import { findInCommit } from './commit-version.js';
import { openDisk } from './disk-version.js';
import { pairFiles } from './pair-files.js';
import type { FilePair } from './pair-files.js';
import { isRelativeToFolder, placeInCommit } from './place-in-commit.js';
import { readSideName } from './side-name.js';
import type { Version } from './version.js';

/** Two versions, and which of their files belong together. */
export interface OpenSides {
  readonly before: Version;
  readonly after: Version;
  readonly pairs: readonly FilePair[];
  /** True where neither version has a journey where it was looked for, so that nothing can be compared. */
  readonly isEmpty: boolean;
}

/** Opens what two arguments name. Throws a Failure where that is nothing, or where a file would be compared with a folder. */
export async function openSides(before: string, after: string, git: GitDoor, io: CommandIo): Promise<OpenSides> {
  await refuseVersionsAlone(before, after, git, io);
  if (before === standardInput && after === standardInput) throw new Failure('Both versions would be the standard input (-); name a file for one of them.');
  const sides = { before: await openSide(before, git, io), after: await openSide(after, git, io) };
  if (sides.before.isFolder !== sides.after.isFolder) {
    const [folder, file] = sides.before.isFolder ? [before, after] : [after, before];
    throw new Failure(`${showPath(folder)} is a folder and ${file === standardInput ? 'the standard input' : showPath(file)} is not; compare two files or two folders.`);
  }
  return { ...sides, pairs: await pair(sides), isEmpty: sides.before.files.length + sides.after.files.length === 0 };
}

/** Two files belong together whatever they are called. */
async function pair({ before, after }: Pick<OpenSides, 'before' | 'after'>): Promise<readonly FilePair[]> {
  if (before.isFolder) return pairFiles(before.files, after.files);
  const [[old], [current]] = [before.files, after.files];
  return [{ ...(old && { before: old }), ...(current && { after: current }) }];
}

async function openSide(argument: string, git: GitDoor, io: CommandIo): Promise<Version> {
  const name = readSideName(argument, io.cwd);
  if (name.kind === 'path') return openDisk(name.path, io);
  const { root } = await git.repository();
  const path = placeInCommit(name.path, io.cwd, root);
  const open = await git.openCommit(name.ref);
  if (open.has(path)) return findInCommit(open, path);
  throw new Failure(`${name.ref}:${path}: there is no such file or folder in ${name.ref}.${await suggestPath(open, name.path, io.cwd)}`);
}

/** The path that was meant: from the folder that the command runs in, or with a slip of the keyboard. */
async function suggestPath({ ref, root, objects, has }: OpenCommit, path: string, cwd: string): Promise<string> {
  if (!isRelativeToFolder(path) && has(placeInCommit(`./${path}`, cwd, root))) return ` From this folder it is ${ref}:./${path}`;
  const { nearestName } = await import('../../language/reading/guess-word.js');
  const nearest = nearestName(placeInCommit(path, cwd, root), [...objects.keys()].filter(isJourneyName));
  return nearest === undefined ? '' : ` Did you mean ${ref}:${nearest}?`;
}
