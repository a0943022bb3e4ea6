import { Disposable, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { toBase64 } from '../convert/to-base64.js';
import { readDirectory, readFile, statFile } from '../protocol.js';
import type { FileParams, FileStat, ReadDirectoryResult, ReadFileResult, StatFileResult } from '../protocol.js';
import { rootOf, statUnlinked } from './workspace-files.js';

/** More than the server would ever read; an import of a film must not fill the memory of the editor. */
const largestFile = 16 * 1024 * 1024;

/** Reads files for the server through VS Code, so that virtual workspaces and the browser work like a folder on a disk. */
export function answerFileRequests(client: Pick<BaseLanguageClient, 'onRequest'>): Disposable {
  return Disposable.from(
    client.onRequest(readFile, ({ uri }: FileParams) => read(Uri.parse(uri))),
    client.onRequest(statFile, ({ uri }: FileParams) => stat(Uri.parse(uri))),
    client.onRequest(readDirectory, ({ uri }: FileParams) => list(Uri.parse(uri))),
  );
}

async function read(uri: Uri): Promise<ReadFileResult> {
  const found = await statUnlinked(rootOf(uri), uri);
  return found && found.size <= largestFile ? workspace.fs.readFile(uri).then(toBase64, () => null) : null;
}

async function stat(uri: Uri): Promise<StatFileResult> {
  const found = await statUnlinked(rootOf(uri), uri);
  return found ? fileStat(uri, found.type) : null;
}

async function list(folder: Uri): Promise<ReadDirectoryResult> {
  const entries = await workspace.fs.readDirectory(folder).then((found) => found, () => []);
  return entries.map(([name, type]) => fileStat(Uri.joinPath(folder, name), type));
}

/** A link is neither a file nor a folder here, whatever it leads to. */
function fileStat(uri: Uri, type: FileType): FileStat {
  return { uri: uri.toString(), isFile: type === FileType.File, isDirectory: type === FileType.Directory };
}
