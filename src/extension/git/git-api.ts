import type { Event, Uri } from 'vscode';

/** What is used here of the API, version 1, that VS Code's own extension for Git gives to others (`extensions/git/src/api/git.d.ts`). */
export interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: Event<unknown>;
  readonly repositories: readonly GitRepository[];
  readonly onDidOpenRepository: Event<GitRepository>;
  readonly onDidCloseRepository: Event<GitRepository>;
  getRepository(uri: Uri): GitRepository | null;
  /** The address of a file as it is at a commit, a branch or a tag. */
  toGitUri(uri: Uri, ref: string): Uri;
}

export interface GitRepository {
  readonly rootUri: Uri;
  readonly state: GitState;
  /** The files that differ between a version and the working tree, without those that git does not know. */
  diffWith(ref: string): Promise<readonly GitChange[]>;
  /** Rejects where a version has no such file. */
  getObjectDetails(ref: string, path: string): Promise<unknown>;
  getMergeBase(ref: string, other: string): Promise<string | undefined>;
  getRefs(query: Readonly<Record<string, never>>): Promise<readonly GitRef[]>;
  /** What a branch was most likely made from. */
  getBranchBase(name: string): Promise<GitRef | undefined>;
}

export interface GitState {
  readonly HEAD: GitHead | undefined;
  readonly indexChanges: readonly GitChange[];
  readonly workingTreeChanges: readonly GitChange[];
  /** Where a setting keeps them apart from the changes of the working tree. */
  readonly untrackedChanges: readonly GitChange[];
  readonly onDidChange: Event<void>;
}

export interface GitHead {
  readonly name?: string;
  readonly commit?: string;
  readonly upstream?: { readonly remote: string; readonly name: string };
}

export interface GitRef {
  readonly type: GitRefType;
  readonly name?: string;
  readonly commit?: string;
  readonly remote?: string;
}

export const GitRefType = { head: 0, remoteHead: 1, tag: 2 } as const;
export type GitRefType = (typeof GitRefType)[keyof typeof GitRefType];

export interface GitChange {
  readonly uri: Uri;
  readonly originalUri: Uri;
  readonly renameUri: Uri | undefined;
  readonly status: number;
}

/** The statuses of changes that are told apart here. */
export const GitStatus = { indexAdded: 1, indexDeleted: 2, deleted: 6, untracked: 7 } as const;
