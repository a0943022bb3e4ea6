import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { CommandIo } from '../command-io.js';
import { Failure } from '../failure.js';
import type { GitDoor } from '../git/git-door.js';
import { showPath } from '../locate-file.js';
import { standardInput } from '../standard-input.js';
import { followLinks } from '../workspace.js';
import { isRelativeToFolder, placeInCommit } from './place-in-commit.js';
import { readSideName } from './side-name.js';

/** What to type instead, where something else than two things is named. */
export async function adviseOnNumber(paths: readonly string[], git: GitDoor, io: CommandIo): Promise<string> {
  const [only] = paths;
  if (only === undefined) return 'There is nothing to compare. What you have changed since the last commit: journey diff --base HEAD; two files: journey diff old.journey new.journey';
  if (paths.length > 2) return 'Two things can be compared, and more are named; put files into two folders, or name a branch with --base origin/main';
  const name = readSideName(only, io.cwd);
  if (name.kind === 'version') return `${only} is one version. What has changed since then: ${await commandSince(name.ref, name.path, git, io)}`;
  if (await isVersionAlone(only, git, io)) return `${only} is one version. What your files have changed since they left it: journey diff --base ${only}`;
  if (only === standardInput || existsSync(resolve(io.cwd, only))) return `Only ${only} is named; name what was before, too. ${await isInRepository(git) ? `What has changed in it since the last commit: journey diff --base HEAD ${only}` : `Such as: journey diff old.journey ${only}`}`;
  return `${showPath(only)}: there is no such file or folder${await isInRepository(git) ? ', and git knows no such version' : ''}. Name what was before and what is after, such as: journey diff old.journey new.journey`;
}

/** The command that compares a part of a version with what stands on the disk. */
async function commandSince(ref: string, path: string, git: GitDoor, io: CommandIo): Promise<string> {
  if (path === '') return `journey diff --base ${ref}`;
  const { root } = await git.repository();
  const inFolder = placeInCommit(path, io.cwd, root);
  const open = await git.openCommit(ref);
  const isNear = !isRelativeToFolder(path) && !open.has(path) && open.has(placeInCommit(`./${path}`, io.cwd, root));
  const onDisk = isNear ? path : showPath(relative(followLinks(io.cwd) ?? io.cwd, join(root, inFolder)));
  return `journey diff ${ref}:${isNear ? './' : ''}${path} ${onDisk}`;
}

/** Throws a Failure that says what to type where a version is named and not what of it. */
export async function refuseVersionsAlone(before: string, after: string, git: GitDoor, io: CommandIo): Promise<void> {
  const [isBefore, isAfter] = [await isVersionAlone(before, git, io), await isVersionAlone(after, git, io)];
  if (isBefore && isAfter) {
    throw new Failure(`${before} and ${after} are versions; what of them is to be compared comes behind a colon. What ${after} has changed since it left ${before}: journey diff --base ${before} --head ${after}; all of both: journey diff ${before}: ${after}:`);
  }
  if (!isBefore && !isAfter) return;
  const [version, other] = isBefore ? [before, after] : [after, before];
  const named = readSideName(other, io.cwd);
  const part = named.kind === 'version' ? named.path : other === standardInput ? './shop.journey' : `./${showPath(other)}`;
  const whole = `${version}:${part}`;
  throw new Failure(`${version} is a version; what of it is to be compared comes behind a colon: journey diff ${isBefore ? `${whole} ${after}` : `${before} ${whole}`}`);
}

/** Throws a Failure that says what to type where `--base` or `--head` names more than a version, or a path with `--base` names one. */
export function refuseParts({ base, head, paths, cwd }: { readonly base: string; readonly head?: string; readonly paths: readonly string[]; readonly cwd: string }): void {
  const [from, to] = [splitVersion(base, cwd), head === undefined ? undefined : splitVersion(head, cwd)];
  const parts = paths.map((path) => readSideName(path, cwd));
  const first = parts.findIndex(({ kind }) => kind === 'version');
  const wrong = from.isMore ? `--base ${base}` : to?.isMore ? `--head ${head ?? ''}` : paths[first];
  if (wrong === undefined) return;
  const named = parts[first];
  const end = to?.ref ?? (named?.kind === 'version' ? named.ref : undefined);
  const places = new Set([from.path, to?.path ?? '', ...parts.map(({ path }) => path)].filter((path) => path !== ''));
  throw new Failure(`${wrong}: with --base, versions and paths are named apart: ${['journey diff --base', from.ref, ...(end === undefined ? [] : ['--head', end]), ...places].join(' ')}`);
}

/** What is before the colon and what is behind it; `isMore` says that there is one. */
function splitVersion(argument: string, cwd: string): { readonly ref: string; readonly path: string; readonly isMore: boolean } {
  const name = readSideName(argument, cwd);
  return name.kind === 'version' ? { ...name, isMore: true } : { ref: argument, path: '', isMore: false };
}

/** Whether a path that leads nowhere is the name of a commit. */
async function isVersionAlone(path: string, git: GitDoor, { cwd }: CommandIo): Promise<boolean> {
  if (path === '' || path === standardInput || path.includes('\0') || readSideName(path, cwd).kind === 'version' || existsSync(resolve(cwd, path))) return false;
  return succeeds(async () => (await git.repository()).findCommit(path));
}

function isInRepository(git: GitDoor): Promise<boolean> {
  return succeeds(() => git.repository());
}

async function succeeds(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    await ask();
    return true;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}
