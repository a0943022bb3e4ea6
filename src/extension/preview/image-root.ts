import { Uri, workspace } from 'vscode';

/** The folder that the images of a document may come from: that of the workspace, else the document's own. */
export function imageRoot(uri: Uri): Uri {
  return workspace.getWorkspaceFolder(uri)?.uri ?? Uri.joinPath(uri, '..');
}

export function isInside(root: Uri, file: Uri): boolean {
  const folder = root.path.endsWith('/') ? root.path : `${root.path}/`;
  return file.scheme === root.scheme && file.authority === root.authority && file.path.startsWith(folder);
}
