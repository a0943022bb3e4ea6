import { FileType, Uri, workspace } from 'vscode';
import { isInside, rootOf, statUnlinked } from '../workspace-files.js';
import { presentFile } from './present-file.js';
import { siblingQuery } from './version-address.js';

/**
 * The text of any version that VS Code can open: as it is in an editor, if one has it. What none has open is read past the editors, so
 * that looking through a branch opens nothing; some sources of versions give documents only.
 * @throws {Error} of VS Code, where there is no such version
 */
export async function readText(uri: Uri): Promise<string> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText();
  const bytes = await workspace.fs.readFile(uri).then((content) => content, () => undefined);
  return bytes ? new TextDecoder().decode(bytes) : (await workspace.openTextDocument(uri)).getText();
}

/** The file that a version imports by a path, at the same version; undefined where there is none, and where the path leads out of the workspace. */
export async function readImport(uri: Uri, path: string): Promise<string | undefined> {
  const file = isRelative(path) ? siblingOf(uri, path) : undefined;
  const root = rootOf(presentFile(uri));
  if (!file || file.path === uri.path || !isInside(root, presentFile(file))) return undefined;
  if (file.query === '' && (await statUnlinked(root, file))?.type !== FileType.File) return undefined;
  return readText(file).then((text) => text, () => undefined);
}

/** Half a character can't become part of an address, and VS Code takes a backslash for a slash on some systems. */
function isRelative(path: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:|^\/|\\|\p{Surrogate}/iu.test(path);
}

function siblingOf(uri: Uri, path: string): Uri | undefined {
  const file = Uri.joinPath(uri, '..', path);
  const query = siblingQuery(uri, file);
  return query === undefined ? undefined : file.with({ query });
}
