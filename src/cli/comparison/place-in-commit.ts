import { relative, sep } from 'node:path';
import { Failure } from '../failure.js';
import { followLinks } from '../workspace.js';

/** Whether a path behind a version starts in the folder that the command runs in, and not at the top of the repository. */
export function isRelativeToFolder(path: string): boolean {
  return /^\.\.?(?:\/|$)/u.test(path);
}

/** The path from the top of the repository to what a path behind a version means. Throws a Failure where it leads out. */
export function placeInCommit(path: string, cwd: string, root: string): string {
  const parts = isRelativeToFolder(path) ? [...foldersTo(cwd, root)] : [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) throw new Failure(`${path}: this leads out of the repository.`);
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}

/** The folders on the way from the top of a repository to one in it. */
function foldersTo(folder: string, root: string): readonly string[] {
  return relative(root, followLinks(folder) ?? folder).split(sep).filter((part) => part !== '');
}
