import { UriUtils, type FileSystemNode, type FileSystemProvider, type URI } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { resolvePath } from '../../paths.js';
import type { Word } from '../../words.js';
import type { CompletionPlace, Offer } from './completion-place.js';

/** The files that a path of each word may lead to. */
const extensions: Partial<Record<Word, RegExp>> = {
  import: /\.journey$/i,
  image: /\.(?:png|jpe?g|gif|webp|svg)$/i,
  data: /\.(?:csv|json)$/i,
  link: /./,
};

/** Folders that hold no maps, and would only be in the way. */
const hidden = /^(?:\.|node_modules$)/;

/** Offers the files and folders that a path in a text can go on with. `typed` is the path up to the cursor. */
export async function offerPaths(word: Word, typed: string, place: CompletionPlace, files: FileSystemProvider): Promise<readonly Offer[]> {
  const folder = typed.slice(0, typed.lastIndexOf('/') + 1);
  const resolved = resolvePath(place.document.uri, folder === '' ? '.' : folder, place.workspaceRoot);
  const wanted = extensions[word];
  if (!('uri' in resolved) || wanted === undefined) return [];
  const nodes = await readFolder(resolved.uri, files);
  const own = place.document.uri.toString();
  const found = nodes.filter(({ uri, isDirectory }) => {
    const name = UriUtils.basename(uri);
    return !hidden.test(name) && uri.toString() !== own && (isDirectory || wanted.test(name));
  });
  return [...found.filter(isFile).sort(byName), ...found.filter(isFolder).sort(byName)].map(offerNode).concat(offerParent(folder, resolved.uri, place));
}

/** The part of a path that is being typed: what stands behind its last slash. */
export function lastSegment(typed: string): string {
  return typed.slice(typed.lastIndexOf('/') + 1);
}

/** A folder that isn't there, or can't be read, has nothing to offer. */
async function readFolder(uri: URI, files: FileSystemProvider): Promise<readonly FileSystemNode[]> {
  try {
    return await files.readDirectory(uri);
  } catch {
    return [];
  }
}

function offerNode({ uri, isDirectory }: FileSystemNode): Offer {
  const name = UriUtils.basename(uri);
  const insert = name.replace(/["\\]/g, '\\$&');
  return isDirectory ? { label: `${name}/`, insert: `${insert}/`, kind: CompletionItemKind.Folder } : { label: name, insert, kind: CompletionItemKind.File };
}

function offerParent(folder: string, uri: URI, { workspaceRoot }: CompletionPlace): readonly Offer[] {
  const climbs = workspaceRoot !== undefined && /^(?:\.\.\/)*$/.test(folder) && UriUtils.contains(workspaceRoot, UriUtils.dirname(uri)) && !UriUtils.equals(uri, workspaceRoot);
  return climbs ? [{ label: '../', kind: CompletionItemKind.Folder, detail: 'the folder above' }] : [];
}

function isFile(node: FileSystemNode): boolean {
  return node.isFile;
}

function isFolder(node: FileSystemNode): boolean {
  return node.isDirectory;
}

function byName(a: FileSystemNode, b: FileSystemNode): number {
  return UriUtils.basename(a.uri).localeCompare(UriUtils.basename(b.uri), 'en');
}
