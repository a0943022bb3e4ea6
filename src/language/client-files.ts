import { URI, type FileSystemNode, type FileSystemProvider } from 'langium';
import type { Connection } from 'vscode-languageserver';
import {
  readDirectory, readFile, statFile, type FileParams, type FileStat, type ReadDirectoryResult, type ReadFileResult, type StatFileResult,
} from '../protocol.js';

/** Reads files through the editor, so that the server works in a browser and on file systems that only the editor knows. */
export class ClientFiles implements FileSystemProvider {
  constructor(private readonly connection: Connection) {}

  async stat(uri: URI): Promise<FileSystemNode> {
    const found = await this.ask<StatFileResult>(statFile, uri);
    if (found === null) throw new Error(`There is no file ${uri.toString()}.`);
    return toNode(found);
  }

  async exists(uri: URI): Promise<boolean> {
    return (await this.ask<StatFileResult>(statFile, uri)) !== null;
  }

  async readBinary(uri: URI): Promise<Uint8Array> {
    const content = await this.ask<ReadFileResult>(readFile, uri);
    if (content === null) throw new Error(`There is no file ${uri.toString()}.`);
    return Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  }

  async readFile(uri: URI): Promise<string> {
    return new TextDecoder().decode(await this.readBinary(uri));
  }

  async readDirectory(uri: URI): Promise<FileSystemNode[]> {
    return (await this.ask<ReadDirectoryResult>(readDirectory, uri)).map(toNode);
  }

  statSync = unanswerable;
  existsSync = unanswerable;
  readBinarySync = unanswerable;
  readFileSync = unanswerable;
  readDirectorySync = unanswerable;

  private ask<T>(method: string, uri: URI): Promise<T> {
    return this.connection.sendRequest(method, { uri: uri.toString() } satisfies FileParams);
  }
}

function toNode({ uri, isFile, isDirectory }: FileStat): FileSystemNode {
  return { uri: URI.parse(uri), isFile, isDirectory };
}

function unanswerable(): never {
  throw new Error('Files are asked for over a connection, which takes time.');
}
