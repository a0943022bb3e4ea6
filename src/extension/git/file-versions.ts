import type { Uri } from 'vscode';
import type { GitApi, GitChange, GitRepository } from './git-api.js';
import { GitRefType, GitStatus } from './git-api.js';

/** Says how much each change matters. */
export const settingsName = 'journey.config.json';

/** The address of a file as it was at a version, also where it was called otherwise then; undefined where the version has no such file. */
export async function versionOf(git: GitApi, repository: GitRepository, file: Uri, ref: string): Promise<Uri | undefined> {
  const change = (await repository.diffWith(ref)).find(({ uri }) => uri.toString() === file.toString());
  const original = change?.renameUri ? change.originalUri : file;
  const isThere = change?.status !== GitStatus.indexAdded && await repository.getObjectDetails(ref, original.fsPath).then(() => true, () => false);
  return isThere ? git.toGitUri(original, ref) : undefined;
}

/** A version of a repository that a branch can be compared with. */
export interface Base {
  /** What people call it. */
  readonly label: string;
  /** The commit itself, since the branch that it was on may have moved on. */
  readonly ref: string;
}

/** Where the current branch left another: the one that was chosen, else the one that it was most likely made from, else the main branch. */
export async function findMergeBase(repository: GitRepository, chosen?: string): Promise<Base | undefined> {
  const branch = chosen ?? await findParent(repository);
  const ref = branch === undefined ? undefined : await repository.getMergeBase(branch, 'HEAD').then((found) => found, () => undefined);
  return branch === undefined || ref === undefined ? undefined : { label: branch, ref };
}

async function findParent(repository: GitRepository): Promise<string | undefined> {
  const head = repository.state.HEAD?.name;
  const base = head === undefined ? undefined : await repository.getBranchBase(head).then((found) => found, () => undefined);
  if (base?.name !== undefined) return withRemote(base.name, base.remote);
  const names = await listRefs(repository);
  return ['origin/main', 'origin/master', 'main', 'master'].find((name) => name !== head && names.includes(name));
}

function withRemote(name: string, remote: string | undefined): string {
  return remote === undefined || name.startsWith(`${remote}/`) ? name : `${remote}/${name}`;
}

/** Branches and tags by their names, those of this machine first; without the pointer to the main branch that a remote has. */
export async function listRefs(repository: GitRepository): Promise<readonly string[]> {
  const refs = await repository.getRefs({});
  const named = Object.values(GitRefType).flatMap((type) => refs.filter((ref) => ref.type === type).flatMap(({ name }) => name ?? []));
  return [...new Set(named)].filter((name) => !name.endsWith('/HEAD'));
}

/** The journeys and their settings that differ between a version and the working tree, new ones that git does not know yet included. */
export async function listChanged(repository: GitRepository, ref: string): Promise<readonly GitChange[]> {
  const { workingTreeChanges, untrackedChanges } = repository.state;
  const untracked = [...workingTreeChanges, ...untrackedChanges].filter(({ status }) => status === GitStatus.untracked);
  const changed = await repository.diffWith(ref);
  return [...changed, ...untracked].filter(({ uri, originalUri }) => [uri, originalUri].some((each) => isJourney(each) || each.path.endsWith(`/${settingsName}`)));
}

export function isJourney({ path }: Uri): boolean {
  return path.endsWith('.journey');
}
