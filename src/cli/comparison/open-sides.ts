import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { CommandIo } from '../command-io.js';
import { Failure } from '../failure.js';
import type { GitDoor } from '../git/git-door.js';
import { showPath } from '../locate-file.js';
import { standardInput } from '../standard-input.js';
import { followLinks } from '../workspace.js';
import { findInCommit } from './commit-version.js';
import { openDisk } from './disk-version.js';
import { pairFiles } from './pair-files.js';
import type { FilePair } from './pair-files.js';
import { readSideName } from './side-name.js';
import type { Version } from './version.js';

/** Two versions, and which of their files belong together. */
export interface OpenSides {
  readonly before: Version;
  readonly after: Version;
  readonly pairs: readonly FilePair[];
}

/** Opens what two arguments name. Throws a Failure where that is nothing, or where a file would be compared with a folder. */
export async function openSides(before: string, after: string, git: GitDoor, io: CommandIo): Promise<OpenSides> {
  if (before === standardInput && after === standardInput) throw new Failure('Both versions would be the standard input (-); name a file for one of them.');
  const sides = { before: await openSide(before, git, io), after: await openSide(after, git, io) };
  if (sides.before.isFolder !== sides.after.isFolder) {
    const [folder, file] = sides.before.isFolder ? [before, after] : [after, before];
    throw new Failure(`${showPath(folder)} is a folder and ${file === standardInput ? 'the standard input' : showPath(file)} is not; compare two files or two folders.`);
  }
  return { ...sides, pairs: await pair(sides) };
}

/** Two files belong together whatever they are called. */
async function pair({ before, after }: Omit<OpenSides, 'pairs'>): Promise<readonly FilePair[]> {
  if (before.isFolder) return pairFiles(before.files, after.files);
  const [[old], [current]] = [before.files, after.files];
  return [{ ...(old && { before: old }), ...(current && { after: current }) }];
}

async function openSide(argument: string, git: GitDoor, io: CommandIo): Promise<Version> {
  const name = readSideName(argument, io.cwd);
  if (name.kind === 'path') {
    if (await isVersionAlone(name.path, git, io)) throw new Failure(`${argument}: there is no such file or folder. For the version of git, say what of it with a colon: ${argument}:./shop.journey, or ${argument}: for all.`);
    return openDisk(name.path, io);
  }
  const { root } = await git.repository();
  const isRelative = /^\.\.?(?:\/|$)/u.test(name.path);
  const path = resolveInside(name.path, isRelative ? foldersTo(io.cwd, root) : []);
  return findInCommit(await git.openCommit(name.ref), path);
}

/** Whether a path that leads nowhere is the name of a commit. */
async function isVersionAlone(path: string, git: GitDoor, { cwd }: CommandIo): Promise<boolean> {
  if (path === '' || path === standardInput || path.includes('\0') || existsSync(resolve(cwd, path))) return false;
  try {
    await (await git.repository()).findCommit(path);
    return true;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}

/** The folders on the way from the top of a repository to one in it. */
export function foldersTo(folder: string, root: string): readonly string[] {
  return relative(root, followLinks(folder) ?? folder).split(sep).filter((part) => part !== '');
}

/** The path from the top of a repository to what a path means that starts in a folder of it. Throws a Failure where it leads out. */
function resolveInside(path: string, folder: readonly string[]): string {
  const parts = [...folder];
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) throw new Failure(`${path}: this leads out of the repository.`);
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}
