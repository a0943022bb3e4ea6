import { URI, UriUtils } from 'langium';
import { createReader } from '../../language/read-files.js';
import type { ReadFile } from '../build-check-result.js';
import { createCommitFiles } from '../git/commit-files.js';
import type { LocatedFile } from '../locate-file.js';
import { findSettings } from './commit-version.js';
import { readEach, toUri } from '../read-journeys.js';
import { describeTooLarge } from '../unreadable-file.js';
import type { OpenCommit } from '../git/git-door.js';

/** Reads journeys of a commit, with what they import from it, in the order of the files. Those without a text are too large. */
export async function readCommitted(open: OpenCommit, files: readonly LocatedFile[]): Promise<readonly ReadFile[]> {
  const fileSystem = createCommitFiles(open, open.blobs);
  const workspaceRoot = createRoots(open);
  const read = (await readEach(files.filter(({ text }) => text !== undefined), (some) => createReader({ fileSystem, workspaceRoot }).read(some.map(toUri)))).values();
  return files.flatMap((file) => (file.text === undefined ? describeTooLarge(file.path, toUri(file)) : read.next().value ?? []));
}

/** The folder that imports may not leave: the nearest one above with settings in this version, or the top of the repository. */
function createRoots(open: OpenCommit): (uri: string) => string {
  const top = URI.file(open.root).toString();
  return (uri) => {
    const settings = findSettings(open, decodeURIComponent(uri.slice(top.length + 1)));
    return settings === undefined ? top : UriUtils.dirname(UriUtils.joinPath(URI.parse(top), settings)).toString();
  };
}
