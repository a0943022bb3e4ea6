import { openBlobs } from './read-blobs.js';
import type { BlobReader } from './read-blobs.js';
import { openRepository } from './repository.js';
import type { CommitTree, NamedCommit, Repository } from './repository.js';

/** A commit that is open to be read. */
export interface OpenCommit extends CommitTree, NamedCommit {
  readonly blobs: BlobReader;
  /** Whether a file or a folder is in it; the whole of it, where the path is empty. */
  readonly has: (path: string) => boolean;
}

/** The repository around a folder, opened when it is first asked for. */
export interface GitDoor {
  readonly repository: () => Promise<Repository>;
  /** Opens a commit by its name. Throws a Failure where there is none. */
  readonly openCommit: (ref: string) => Promise<OpenCommit>;
  /** Opens the commit from which two have grown apart. `label` is what it is called from then on. */
  readonly openMergeBase: (one: string, other: string, label: string) => Promise<OpenCommit>;
}

/** Lends the repository around a folder, and ends what it has started when that is given back. */
export async function withGit<Result>(folder: string, use: (git: GitDoor) => Promise<Result>): Promise<Result> {
  let opened: Promise<Repository> | undefined;
  let blobs: BlobReader | undefined;
  const repository = (): Promise<Repository> => (opened ??= openRepository(folder));
  const open = async (named: NamedCommit): Promise<OpenCommit> => {
    const { root, listCommit } = await repository();
    const tree = await listCommit(named.commit);
    const has = (path: string): boolean => path === '' || tree.objects.has(path) || [...tree.objects.keys()].some((each) => each.startsWith(`${path}/`));
    return { ...named, ...tree, has, blobs: (blobs ??= openBlobs(root)) };
  };
  const name = async (ref: string): Promise<NamedCommit> => ({ ref, commit: await (await repository()).findCommit(ref) });
  try {
    return await use({
      repository,
      openCommit: async (ref) => open(await name(ref)),
      openMergeBase: async (one, other, label) => {
        const { findMergeBase } = await repository();
        return open({ ref: label, commit: await findMergeBase(await name(one), await name(other)) });
      },
    });
  } finally {
    blobs?.close();
  }
}
