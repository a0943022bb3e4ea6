import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CompletionRequest, ConfigurationRequest, createProtocolConnection, DidChangeTextDocumentNotification, DidOpenTextDocumentNotification, ExitNotification,
  InitializedNotification, InitializeRequest, PublishDiagnosticsNotification, RegistrationRequest, ShutdownRequest, StreamMessageReader, StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { CompletionItem, CompletionList, Diagnostic, InitializeParams, Position } from 'vscode-languageserver/node';

/** An editor with one server and one open text at a time. */
export interface Editor {
  /** Opens a text. */
  open(path: string, text: string): Promise<void>;
  /** Replaces characters of a line, as typing does. */
  type(path: string, place: Position, length: number, text: string): Promise<void>;
  /** Waits until the server has said something of a file for which `check` holds. */
  hears(path: string, check: (diagnostics: readonly Diagnostic[]) => boolean): Promise<void>;
  complete(path: string, position: Position): Promise<number>;
  /** The memory that the server has at the moment, in bytes. */
  memory(): number;
  end(): Promise<void>;
}

/** Starts a server over stdio with a folder as its workspace. */
export async function startEditor(program: string, folder: string): Promise<Editor> {
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const uri = (path: string): string => pathToFileURL(join(folder, path)).href;
  const listeners = new Set<(uri: string, diagnostics: readonly Diagnostic[]) => void>();
  const versions = new Map<string, number>();
  connection.onNotification(PublishDiagnosticsNotification.type, (said) => {
    for (const listener of listeners) listener(said.uri, said.diagnostics);
  });
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => null));
  connection.listen();
  await connection.sendRequest(InitializeRequest.method, {
    processId: process.pid,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
    capabilities: { workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } } },
  } satisfies Omit<InitializeParams, 'rootUri'>);
  await connection.sendNotification(InitializedNotification.type, {});

  return {
    async open(path, text) {
      versions.set(path, 1);
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri: uri(path), languageId: 'journey', version: 1, text } });
    },
    async type(path, start, length, text) {
      const version = (versions.get(path) ?? 1) + 1;
      versions.set(path, version);
      const range = { start, end: { line: start.line, character: start.character + length } };
      await connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri: uri(path), version }, contentChanges: [{ range, text }] });
    },
    hears: (path, check) => new Promise((resolve) => {
      const listener = (said: string, diagnostics: readonly Diagnostic[]): void => {
        if (said !== uri(path) || !check(diagnostics)) return;
        listeners.delete(listener);
        resolve();
      };
      listeners.add(listener);
    }),
    async complete(path, position) {
      const answer: CompletionItem[] | CompletionList | null = await connection.sendRequest(CompletionRequest.type, { textDocument: { uri: uri(path) }, position });
      return answer === null ? 0 : Array.isArray(answer) ? answer.length : answer.items.length;
    },
    memory: () => residentMemory(child.pid),
    async end() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await ended;
      connection.dispose();
    },
  };
}

/** As Linux counts it; elsewhere this row has no figure. */
function residentMemory(pid: number | undefined): number {
  if (process.platform !== 'linux' || pid === undefined) return NaN;
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) * 1024;
}
