import type { URI } from 'langium';
import type { FileSystemProvider } from 'langium';
import { NodeFileSystemProvider } from 'langium/node';
import { followLinks, isInside } from './workspace.js';

/**
 * The disk, as far as these workspaces reach. The language refuses an import whose path leads out of its workspace; a path that
 * stays inside by its words and leads out through a link is refused here, as if there were nothing.
 */
export function createWorkspaceFiles(workspaces: readonly string[]): FileSystemProvider {
  const disk = new NodeFileSystemProvider();
  const isOpen = (uri: URI): boolean => {
    const file = uri.scheme === 'file' ? followLinks(uri.fsPath) : undefined;
    return file !== undefined && workspaces.some((workspace) => isInside(file, workspace));
  };
  const check = (uri: URI): URI => {
    if (isOpen(uri)) return uri;
    throw new Error(`There is no file ${uri.path} in the workspace.`);
  };
  return {
    exists: (uri) => Promise.resolve(isOpen(uri)),
    existsSync: isOpen,
    stat: async (uri) => disk.stat(check(uri)),
    statSync: (uri) => disk.statSync(check(uri)),
    readFile: async (uri) => disk.readFile(check(uri)),
    readFileSync: (uri) => disk.readFileSync(check(uri)),
    readBinary: async (uri) => disk.readBinary(check(uri)),
    readBinarySync: (uri) => disk.readBinarySync(check(uri)),
    readDirectory: async (uri) => disk.readDirectory(check(uri)),
    readDirectorySync: (uri) => disk.readDirectorySync(check(uri)),
  };
}
