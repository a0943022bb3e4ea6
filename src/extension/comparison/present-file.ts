import { workspace } from 'vscode';
import type { Uri } from 'vscode';

/** The file of the workspace that a version is one of, by its path; a version of none counts as a file itself. */
export function presentFile(version: Uri): Uri {
  const folder = workspace.workspaceFolders?.find(({ uri }) => version.path.startsWith(`${uri.path.replace(/\/$/, '')}/`));
  return folder ? folder.uri.with({ path: version.path }) : version;
}
