import { FileType, Uri, workspace } from 'vscode';
import type { FileStat } from 'vscode';

/** The folder that what a document names may come from: that of the workspace, else the document's own. */
export function rootOf(document: Uri): Uri {
  return workspace.getWorkspaceFolder(document)?.uri ?? Uri.joinPath(document, '..');
}

export function isInside(root: Uri, file: Uri): boolean {
  const folder = root.path.endsWith('/') ? root.path : `${root.path}/`;
  return file.scheme === root.scheme && file.authority === root.authority && file.path.startsWith(folder);
}

/** The folders from a root, itself left out, down to a file in it, and the file. */
export function pathFrom(root: Uri, file: Uri): readonly Uri[] {
  const names = file.path.slice(root.path.length).split('/').filter((name) => name !== '');
  return names.map((_, index) => Uri.joinPath(root, ...names.slice(0, index + 1)));
}

/**
 * What a file or folder is; undefined where there is none, and where a link stands on the way to it from the root. Links are not
 * followed: they lead out of a workspace unseen, and some in circles.
 */
export async function statUnlinked(root: Uri, file: Uri): Promise<FileStat | undefined> {
  const way = isInside(root, file) ? pathFrom(root, file) : [file];
  const stats = await Promise.all(way.map((uri) => workspace.fs.stat(uri).then((stat) => stat, () => undefined)));
  return stats.every((stat) => stat && !isLink(stat)) ? stats.at(-1) : undefined;
}

function isLink({ type }: FileStat): boolean {
  return (type & FileType.SymbolicLink) !== 0;
}
