import { workspace } from 'vscode';
import type { Uri } from 'vscode';
import type { ComparedVersions } from '../../protocol.js';
import { versionOf } from '../git/file-versions.js';
import type { GitApi, GitRepository } from '../git/git-api.js';
import { fileName } from '../preview/file-name.js';
import { showInformation } from '../show-message.js';
import { named, present } from './name-versions.js';

interface RefOfFile {
  readonly git: GitApi;
  readonly repository: GitRepository;
  readonly file: Uri;
  readonly ref: string;
  /** What people call it. */
  readonly label: string;
}

/** A file as it is, against a version of it. Says so where there is none, and gives nothing. */
export async function compareWithRef({ git, repository, file, ref, label }: RefOfFile): Promise<ComparedVersions | undefined> {
  const old = await versionOf(git, repository, file, ref);
  if (!old) {
    void showInformation(`${fileName(file)} is not in ${label}, so there is nothing to compare it with.`);
    return undefined;
  }
  const { title } = named(file, label, present);
  const isThere = await workspace.fs.stat(file).then(() => true, () => false);
  return { title, before: { uri: old.toString(), label }, after: { ...(isThere && { uri: file.toString() }), label: present } };
}
