import { readFileSync, readdirSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { URI, type FileSystemNode, type FileSystemProvider } from 'langium';
import { isTooLarge } from './largest-file.js';
import { followLinks, isInside } from './workspace.js';

/**
 * The disk, as far as these workspaces reach. The language refuses an import whose path leads out of its workspace; a path that
 * stays inside by its words and leads out through a link is refused here, as if there were nothing. `texts` are files by their URIs
 * that are on no disk.
 */
export function createWorkspaceFiles(workspaces: readonly string[], texts: ReadonlyMap<string, string>): FileSystemProvider {
  const isOpen = (uri: URI): boolean => {
    const file = uri.scheme === 'file' ? followLinks(uri.fsPath) : undefined;
    return file !== undefined && workspaces.some((workspace) => isInside(file, workspace));
  };
  const check = (uri: URI): string => {
    if (isOpen(uri)) return uri.fsPath;
    throw new Error(`There is no file ${uri.path} in the workspace.`);
  };
  const read = (uri: URI): string => texts.get(uri.toString()) ?? withoutMark(readFileSync(checkSize(check(uri)), 'utf8'));
  const readBinary = (uri: URI): Uint8Array => readFileSync(check(uri));
  const stat = (uri: URI): FileSystemNode => nodeOf(uri, statSync(check(uri)));
  const readDirectory = (uri: URI): FileSystemNode[] => {
    const folder = check(uri);
    return readdirSync(folder, { withFileTypes: true }).map((entry) => nodeOf(URI.file(join(folder, entry.name)), entry));
  };
  return {
    exists: inPromise(isOpen), existsSync: isOpen,
    stat: inPromise(stat), statSync: stat,
    readFile: inPromise(read), readFileSync: read,
    readBinary: inPromise(readBinary), readBinarySync: readBinary,
    readDirectory: inPromise(readDirectory), readDirectorySync: readDirectory,
  };
}

/** A command has nothing else to do meanwhile, and Node's promises of files take longer to load than most files to read. */
function inPromise<Answer>(ask: (uri: URI) => Answer): (uri: URI) => Promise<Answer> {
  return (uri) => new Promise((resolve) => { resolve(ask(uri)); });
}

function nodeOf(uri: URI, stats: Pick<Stats, 'isFile' | 'isDirectory'>): FileSystemNode {
  return { uri, isFile: stats.isFile(), isDirectory: stats.isDirectory() };
}

function checkSize(file: string): string {
  if (isTooLarge(file)) throw new Error(`The file ${file} is too large.`);
  return file;
}

/** The byte order mark is no part of the text: an editor shows none, and counts columns without it. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/u, '');
}
