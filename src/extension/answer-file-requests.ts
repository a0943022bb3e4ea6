import { Disposable, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { readDirectory, readFile, statFile } from '../protocol.js';
import type { FileParams, FileStat, ReadDirectoryResult, ReadFileResult, StatFileResult } from '../protocol.js';
import { toBase64 } from './to-base64.js';

/** More than the server would ever read; an import of a film must not fill the memory of the editor. */
const largestFile = 16 * 1024 * 1024;

/** Reads files for the server through VS Code, so that virtual workspaces and the browser work like a folder on a disk. */
export function answerFileRequests(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest(readFile, ({ uri }: FileParams) => read(Uri.parse(uri))),
    client.onRequest(statFile, ({ uri }: FileParams) => stat(Uri.parse(uri))),
    client.onRequest(readDirectory, ({ uri }: FileParams) => list(Uri.parse(uri))),
  );
}

async function read(uri: Uri): Promise<ReadFileResult> {
  const size = await workspace.fs.stat(uri).then((found) => found.size, () => Infinity);
  return size > largestFile ? null : workspace.fs.readFile(uri).then(toBase64, () => null);
}

async function stat(uri: Uri): Promise<StatFileResult> {
  return workspace.fs.stat(uri).then(({ type }) => fileStat(uri, type), () => null);
}

async function list(folder: Uri): Promise<ReadDirectoryResult> {
  const entries = await workspace.fs.readDirectory(folder).then((found) => found, () => []);
  return entries.map(([name, type]) => fileStat(Uri.joinPath(folder, name), type));
}

/** A link is what it leads to. */
function fileStat(uri: Uri, type: FileType): FileStat {
  return { uri: uri.toString(), isFile: (type & FileType.File) !== 0, isDirectory: (type & FileType.Directory) !== 0 };
}
