import { lstatSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { Failure } from '../failure.js';
import type { GitDoor, OpenCommit } from '../git/git-door.js';
import { locateFile, showPath } from '../locate-file.js';
import { followLinks } from '../workspace.js';
import { refuseParts } from './advise-on-paths.js';
import { createCommitVersion, isOwnJourney, placeCommitted } from './commit-version.js';
import { createDiskVersion, placeFile } from './disk-version.js';
import type { DiskFile } from './disk-version.js';
import type { OpenSides } from './open-sides.js';
import { pairFiles } from './pair-files.js';
import type { FilePair } from './pair-files.js';
import type { Version } from './version.js';

/** What a branch has changed since it left another one. */
export interface BranchRequest {
  /** What it is compared with, such as `origin/main`: the commit counts from which both have grown apart. */
  readonly base: string;
  /** What is compared; the files on the disk without it. */
  readonly head?: string;
  /** Files and folders that are looked at, also ones that are gone; all without them. */
  readonly paths: readonly string[];
  /** The folder that the paths start from, and from which paths are shown. */
  readonly cwd: string;
}

/** Opens both ends of a branch. Throws a Failure where git has no such thing. */
export async function openBranch(request: BranchRequest, git: GitDoor): Promise<OpenSides> {
  refuseParts(request);
  const { base, head, paths, cwd } = request;
  const { root, listDisk } = await git.repository();
  const show = (path: string): string => showPath(relative(followLinks(cwd) ?? cwd, join(root, path)));
  const from = await git.openMergeBase(base, head ?? 'HEAD', base);
  const { present, leftOff } = head === undefined ? await listDisk() : { present: [], leftOff: [] };
  const before = openTree(from, show, new Set(leftOff));
  const after = head === undefined ? openWorkingTree(present, show, { cwd, root }) : openTree(await git.openCommit(head), show, new Set());
  const places = paths.map((path) => placeOf(path, root, cwd));
  const all = [...before.files, ...after.files];
  const astray = paths.filter((_, index) => !all.some(({ place }) => isWithin(place, places[index] ?? '')));
  const pairs = (await pairFiles(before.files, after.files)).filter((pair) => places.length === 0 || places.some((place) => touches(pair, place)));
  return { before, after: { ...after, problems: [...after.problems, ...astray.map((path) => `${showPath(path)}: neither version has a journey there.`)] }, pairs, isEmpty: paths.length === 0 ? all.length === 0 : astray.length === paths.length };
}

function openTree(open: OpenCommit, show: (path: string) => string, leftOff: ReadonlySet<string>): Version {
  const paths = [...open.objects.keys()].filter((path) => isOwnJourney(path) && !leftOff.has(path));
  return { ...createCommitVersion(open, paths.map((path) => placeCommitted(open, path, { path: show(path), plainPath: path, place: path }))), isFolder: true };
}

/** The files on the disk that git knows or would take up: a new journey belongs to a branch before it is added to it. */
function openWorkingTree(present: readonly string[], show: (path: string) => string, { cwd, root }: { readonly cwd: string; readonly root: string }): Version {
  const problems: string[] = [];
  const files = present.filter((path) => isOwnJourney(path) && isFile(join(root, path))).flatMap((path): readonly DiskFile[] => {
    try {
      return [{ ...placeFile(locateFile(show(path), cwd), path), plainPath: path }];
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      problems.push(error.message);
      return [];
    }
  });
  return { ...createDiskVersion(files), isFolder: true, problems };
}

/** Git also knows files that are gone from the disk, and links. */
function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Where a path of the disk is in the repository. The path itself may be gone, its folder as well. */
function placeOf(path: string, root: string, cwd: string): string {
  const place = showPath(relative(root, resolve(followLinks(cwd) ?? cwd, path)));
  if (place === '..' || place.startsWith('../')) throw new Failure(`${showPath(path)}: this is outside of the repository ${showPath(root)}.`);
  return place === '.' ? '' : place;
}

function touches({ before, after }: FilePair, place: string): boolean {
  return [before, after].some((file) => file !== undefined && isWithin(file.place, place));
}

function isWithin(place: string, folder: string): boolean {
  return folder === '' || place === folder || place.startsWith(`${folder}/`);
}
