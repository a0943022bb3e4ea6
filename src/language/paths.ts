import { UriUtils, type URI } from 'langium';

/** Where a path of a journey leads, or why it leads nowhere. */
export type ResolvedPath = { readonly uri: URI } | { readonly refusal: PathRefusal };
export type PathRefusal = 'address' | 'not-relative' | 'outside-workspace' | 'unsaved';

/** Says which folder the paths in a file may not leave. It is handed in by the door: an editor, the command line. */
export type WorkspaceRoot = (file: URI) => URI;

/** Paths are relative to their file, written with `/`, and stay inside the workspace. */
export function resolvePath(file: URI, path: string, root: URI): ResolvedPath {
  if (file.scheme === 'untitled') return { refusal: 'unsaved' };
  if (/^[a-z]{2,}:/i.test(path)) return { refusal: 'address' };
  if (/^[a-z]:|^[/\\]|\\/i.test(path)) return { refusal: 'not-relative' };
  const uri = UriUtils.resolvePath(UriUtils.dirname(file), path);
  return UriUtils.contains(root, uri) ? { uri } : { refusal: 'outside-workspace' };
}

/** Makes a path that was written in one file one that means the same in another. Addresses of the web stay as they are. */
export function rewritePath(path: string, writtenIn: URI, readIn: URI): string {
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]/i.test(path)) return path;
  return UriUtils.relative(UriUtils.dirname(readIn), UriUtils.resolvePath(UriUtils.dirname(writtenIn), path));
}
