import type { URI } from 'langium';
import type { FileSystemProvider } from 'langium';
import { NodeFileSystemProvider } from 'langium/node';
import { isTooLarge } from './largest-file.js';
import { followLinks, isInside } from './workspace.js';

/**
 * The disk, as far as these workspaces reach. The language refuses an import whose path leads out of its workspace; a path that
 * stays inside by its words and leads out through a link is refused here, as if there were nothing. `texts` are files by their URIs
 * that are on no disk.
 */
export function createWorkspaceFiles(workspaces: readonly string[], texts: ReadonlyMap<string, string>): FileSystemProvider {
  const disk = new NodeFileSystemProvider();
  const isOpen = (uri: URI): boolean => {
    const file = uri.scheme === 'file' ? followLinks(uri.fsPath) : undefined;
    return file !== undefined && workspaces.some((workspace) => isInside(file, workspace));
  };
  const check = (uri: URI): URI => {
    if (isOpen(uri)) return uri;
    throw new Error(`There is no file ${uri.path} in the workspace.`);
  };
  // A command has nothing else to do meanwhile, and Node's promises of files take longer to load than most files to read.
  const read = (uri: URI): string => texts.get(uri.toString()) ?? withoutMark(disk.readFileSync(checkSize(check(uri))));
  return {
    exists: (uri) => Promise.resolve(isOpen(uri)),
    existsSync: isOpen,
    stat: async (uri) => disk.stat(check(uri)),
    statSync: (uri) => disk.statSync(check(uri)),
    readFile: (uri) => new Promise((resolve) => { resolve(read(uri)); }),
    readFileSync: read,
    readBinary: async (uri) => disk.readBinary(check(uri)),
    readBinarySync: (uri) => disk.readBinarySync(check(uri)),
    readDirectory: async (uri) => disk.readDirectory(check(uri)),
    readDirectorySync: (uri) => disk.readDirectorySync(check(uri)),
  };
}

function checkSize(uri: URI): URI {
  if (isTooLarge(uri.fsPath)) throw new Error(`The file ${uri.path} is too large.`);
  return uri;
}

/** The byte order mark is no part of the text: an editor shows none, and counts columns without it. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/u, '');
}
