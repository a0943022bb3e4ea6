import { URI, UriUtils } from 'langium';
import type { WorkspaceFolder } from 'vscode-languageserver-types';

/** Where a path of a journey leads, or why it leads nowhere. */
export type ResolvedPath = { readonly uri: URI } | { readonly refusal: PathRefusal };
export type PathRefusal = 'address' | 'not-relative' | 'outside-workspace' | 'no-place' | 'half-character';

/**
 * Says which folder the paths in a file may not leave; undefined for a document that is no file of the workspace, such as an old
 * version in a comparison: it is read alone, and no file knows of it. Handed in by the door: an editor, the command line.
 */
export type WorkspaceRoot = (document: URI) => URI | undefined;

/** The innermost folder of the workspace around a document. A file outside of all of them has its own folder. */
export function findWorkspaceRoot(document: URI, folders: readonly WorkspaceFolder[]): URI | undefined {
  const around = folders.map(({ uri }) => URI.parse(uri)).filter((folder) => folder.authority === document.authority && UriUtils.contains(folder, document));
  const [innermost] = around.sort((a, b) => b.path.length - a.path.length);
  return innermost ?? (document.scheme === 'file' ? UriUtils.dirname(document) : undefined);
}

/** The file of the workspace that a document beside it is a version of, by its path: an old one in a comparison, for example. */
export function findPresentFile(document: URI, folders: readonly WorkspaceFolder[]): URI | undefined {
  // A document that was never saved has a name and no path.
  if (!document.path.startsWith('/')) return undefined;
  return folders.map(({ uri }) => URI.parse(uri)).flatMap((folder) => {
    const file = document.with({ scheme: folder.scheme, authority: folder.authority, query: '', fragment: '' });
    return UriUtils.contains(folder, file) ? [file] : [];
  })[0];
}

/** Paths are relative to their file, written with `/`, and stay inside the workspace. */
export function resolvePath(file: URI, path: string, root: URI | undefined): ResolvedPath {
  if (root === undefined) return { refusal: 'no-place' };
  // Such a path can't become a URI, and no file has it.
  if (hasHalfCharacter(path)) return { refusal: 'half-character' };
  if (/^[a-z]{2,}:/i.test(path)) return { refusal: 'address' };
  if (/^[a-z]:|^[/\\]|\\/i.test(path)) return { refusal: 'not-relative' };
  const uri = UriUtils.resolvePath(UriUtils.dirname(file), path);
  return UriUtils.contains(root, uri) ? { uri } : { refusal: 'outside-workspace' };
}

/** Whether a text has one half of a character that is written in two, as a keystroke or a cut in the wrong place leaves it. */
export function hasHalfCharacter(text: string): boolean {
  return !text.isWellFormed();
}

/** Makes a path that was written in one file one that means the same in another. Addresses of the web stay as they are. */
export function rewritePath(path: string, writtenIn: URI, readIn: URI): string {
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]/i.test(path)) return path;
  return UriUtils.relative(UriUtils.dirname(readIn), UriUtils.resolvePath(UriUtils.dirname(writtenIn), path));
}
