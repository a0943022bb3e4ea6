import { realpathSync } from 'node:fs';
import { Failure } from '../failure.js';
import { askGit, describeComplaint, runGit } from './run-git.js';

/** A repository of git that has its files on the disk. */
export interface Repository {
  /** The topmost folder, absolute, without links. */
  readonly root: string;
  /** The full name of the commit that a person calls `HEAD~1`, `main` or `v1.0`. Throws a Failure where there is none. */
  readonly findCommit: (ref: string) => Promise<string>;
  /** The commit from which two have grown apart. Throws a Failure where there is none. */
  readonly findMergeBase: (one: NamedCommit, other: NamedCommit) => Promise<string>;
  readonly listCommit: (commit: string) => Promise<CommitTree>;
  /** The paths on the disk that git knows or would take up, and those that it was told to leave off the disk. */
  readonly listDisk: () => Promise<DiskList>;
}

export interface NamedCommit {
  readonly ref: string;
  readonly commit: string;
}

/** What a commit holds, at the places where it would stand on the disk. */
export interface CommitTree {
  /** The topmost folder of the repository, absolute. */
  readonly root: string;
  /** The names of the contents of regular files by their paths from the root, with `/`. */
  readonly objects: ReadonlyMap<string, string>;
}

export interface DiskList {
  readonly present: readonly string[];
  readonly leftOff: readonly string[];
}

/** Opens the repository around a folder. Throws a Failure where there is none. */
export async function openRepository(folder: string): Promise<Repository> {
  const { ok, output, complaint } = await runGit(folder, ['rev-parse', '--show-toplevel']);
  if (!ok) throw new Failure(describeMissing(complaint));
  const root = realpathSync.native(output.toString().replace(/\r?\n$/u, ''));
  return {
    root,
    findCommit: (ref) => findCommit(root, ref),
    findMergeBase: (one, other) => findMergeBase(root, one, other),
    listCommit: (commit) => listCommit(root, commit),
    listDisk: () => listDisk(root),
  };
}

function describeMissing(complaint: string): string {
  const isMissing = /not a git repository|must be run in a work tree/u.test(complaint);
  return isMissing ? 'This folder is in no git repository, so it has no versions; name two files or two folders instead.' : describeComplaint(complaint);
}

async function findCommit(root: string, ref: string): Promise<string> {
  // Git would take it for an option. No branch and no tag can be called so.
  if (ref.startsWith('-')) throw new Failure(`${ref}: no version is called so; name a commit, a branch or a tag.`);
  if (ref === '') throw new Failure('The name of a version is empty; name a commit, a branch or a tag, such as HEAD.');
  const { ok, output, complaint } = ref.includes('\0') ? { ok: false, output: '', complaint: '' } : await runGit(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  if (ok) return output.toString().trim();
  if (complaint !== '') throw new Failure(`${ref}: ${describeComplaint(complaint)}`);
  throw new Failure(`${ref}: git knows no such commit, branch or tag here. ${await suggestRef(root, ref) ?? await adviseOn(root)}`);
}

/** What was meant by a name with a slip in it, with what follows it, such as `~1`. */
async function suggestRef(root: string, ref: string): Promise<string | undefined> {
  const [, name = '', rest = ''] = /^([^~^@]*)(.*)$/su.exec(ref) ?? [];
  const names = (await askGit(root, ['for-each-ref', '--format=%(refname:short)'])).split('\n').filter((each) => each !== '');
  const { nearestName } = await import('../../language/reading/guess-word.js');
  const nearest = nearestName(name, ['HEAD', ...names]);
  return nearest === undefined ? undefined : `Did you mean ${nearest}${rest}?`;
}

async function findMergeBase(root: string, one: NamedCommit, other: NamedCommit): Promise<string> {
  const { ok, output, complaint } = await runGit(root, ['merge-base', one.commit, other.commit]);
  if (ok) return output.toString().trim();
  if (complaint !== '') throw new Failure(describeComplaint(complaint));
  const isShallow = await hasPartOfHistory(root);
  const advice = isShallow ? ': this clone holds only the last commits. Fetch more history: git fetch --unshallow' : ' in their histories; compare them as they are, such as with main: and HEAD:';
  throw new Failure(`${one.ref} and ${other.ref} have no commit in common${advice}`);
}

async function adviseOn(root: string): Promise<string> {
  return await hasPartOfHistory(root) ? 'This clone holds only the last commits; fetch more history: git fetch --unshallow' : 'If it is on a server, fetch it first: git fetch --all';
}

async function hasPartOfHistory(root: string): Promise<boolean> {
  return (await askGit(root, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
}

async function listCommit(root: string, commit: string): Promise<CommitTree> {
  const list = await askGit(root, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  // Links and repositories in repositories have other modes; a link in a commit of others could lead anywhere.
  const objects = new Map([...list.matchAll(/(?<=^|\0)100\d{3} blob ([0-9a-f]+)\t([^\0]*)\0/gu)].map(([, object = '', path = '']) => [path, object]));
  return { root, objects };
}

async function listDisk(root: string): Promise<DiskList> {
  const list = await askGit(root, ['ls-files', '-t', '-z', '--cached', '--others', '--exclude-standard']);
  const tagged = [...list.matchAll(/(\S) ([^\0]*)\0/gu)].map(([, tag = '', path = '']) => ({ tag, path }));
  const paths = (isLeftOff: boolean) => [...new Set(tagged.filter(({ tag }) => (tag === 'S') === isLeftOff).map(({ path }) => path))];
  return { present: paths(false), leftOff: paths(true) };
}
