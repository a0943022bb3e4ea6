import { URI } from 'langium';
import type { FileSystemNode, FileSystemProvider } from 'langium';
import type { BlobReader } from './read-blobs.js';
import type { CommitTree } from './repository.js';

/** The files of a commit as a file system: what a journey of then imports is what stood there then. */
export function createCommitFiles({ root, objects }: CommitTree, blobs: BlobReader): FileSystemProvider {
  const top = `${URI.file(root).path.replace(/\/$/u, '')}/`;
  const pathOf = (uri: URI): string | undefined => (uri.scheme === 'file' && uri.path.startsWith(top) ? uri.path.slice(top.length) : undefined);
  const isFile = (path: string | undefined): path is string => path !== undefined && objects.has(path);
  const isFolder = (path: string | undefined): boolean => path !== undefined && [...objects.keys()].some((each) => path === '' || each.startsWith(`${path}/`));
  const describe = (uri: URI): FileSystemNode => ({ uri, isFile: isFile(pathOf(uri)), isDirectory: isFolder(pathOf(uri)) });
  const exists = (uri: URI): boolean => isFile(pathOf(uri)) || isFolder(pathOf(uri));
  const readFile = async (uri: URI): Promise<string> => {
    const path = pathOf(uri);
    const text = isFile(path) ? await blobs.read(objects.get(path) ?? '') : undefined;
    if (text === undefined) throw new Error(`There is no file ${uri.path} that could be read in this version.`);
    return text;
  };
  return {
    exists: (uri) => Promise.resolve(exists(uri)),
    existsSync: exists,
    stat: (uri) => Promise.resolve(describe(uri)),
    statSync: describe,
    readFile,
    readFileSync: refuseHaste,
    readBinary: async (uri) => new TextEncoder().encode(await readFile(uri)),
    readBinarySync: refuseHaste,
    readDirectory: () => Promise.resolve([]),
    readDirectorySync: () => [],
  };
}

function refuseHaste(uri: URI): never {
  throw new Error(`${uri.path} stands in a commit, which is read with patience.`);
}
