import { Uri, workspace } from 'vscode';
import { rootOf } from '../workspace-files.js';

/** The folders that the page of a document may load from: those of this extension with what pages are made of, and those of the workspace. */
export function resourceRoots(extension: Uri, document: Uri): readonly Uri[] {
  const own = [Uri.joinPath(extension, 'media'), Uri.joinPath(extension, 'out', 'webview')];
  return [...own, ...(workspace.workspaceFolders ?? []).map((folder) => folder.uri), rootOf(document)];
}
