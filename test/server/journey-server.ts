import { deepEqual } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import {
  ConfigurationRequest, createProtocolConnection, DidChangeTextDocumentNotification, DidChangeWatchedFilesNotification, DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification, ExitNotification, FileChangeType, InitializedNotification, InitializeRequest, PublishDiagnosticsNotification,
  RegistrationRequest, ShutdownRequest, StreamMessageReader, StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Diagnostic, InitializeParams, ProtocolConnection } from 'vscode-languageserver/node';
import { root } from '../../scripts/toolchain/folders.mjs';
import { documentsChanged, readDocument } from '../../src/protocol.js';
import type { DocumentsChanged, ReadDocument, ReadDocumentParams } from '../../src/protocol.js';
import { withoutNudges } from '../language/without-nudges.js';

/** The language server as an editor has it, over stdio, with a workspace of its own. Paths are relative to that workspace; what begins with a scheme is a URI. */
export interface JourneyServer {
  readonly open: (path: string, text: string) => Promise<void>;
  /** Replaces the whole text of an open file. */
  readonly edit: (path: string, text: string) => Promise<void>;
  /** Replaces a part of the text of an open file. */
  readonly editPart: (path: string, part: Edit) => Promise<void>;
  readonly close: (path: string) => Promise<void>;
  /** Writes a file to the disk, and says so, as an editor does that watches the workspace. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly read: (path: string) => Promise<ReadDocument | null>;
  /** Waits until the server says of a file what is expected, a line each: `LINE severity code`. What it said before the last change doesn't count. */
  readonly says: (path: string, expected: readonly string[]) => Promise<void>;
  /** Waits until the server has said of all these files that they may mean something else, since the last change. */
  readonly announces: (...paths: readonly string[]) => Promise<void>;
  /** What was said before doesn’t count any more, for what comes over the connection itself. */
  readonly forget: () => void;
  readonly uri: (path: string) => string;
  /** For requests of the protocol. */
  readonly connection: ProtocolConnection;
  /** Ends the server; rejects if it had ended by itself, or had anything to complain of. */
  readonly stop: () => Promise<void>;
}

export interface Edit {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

let bundle: Promise<string> | undefined;

/**
 * Starts a server, runs a test with it, and ends it. Its workspace has the nudging rules switched off, unless `files` has other
 * settings; `configuration` is what the user of the editor has set, by section.
 */
export async function withServer(
  files: Readonly<Record<string, string | Uint8Array>>,
  test: (server: JourneyServer) => Promise<void>,
  configuration?: Readonly<Record<string, unknown>>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'journey-server-'));
  for (const [path, content] of Object.entries({ ...withoutNudges, ...files })) writeTo(join(folder, path), content);
  try {
    await runWith(await startServer(folder, await (bundle ??= bundleServer()), configuration), test);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runWith(server: JourneyServer, test: (server: JourneyServer) => Promise<void>): Promise<void> {
  try {
    await test(server);
  } finally {
    await server.stop();
  }
}

/** Bundled as it is shipped, since a server that is compiled as it starts takes seconds for it. */
export async function bundleServer(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'journey-bundle-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'server.cjs');
  await build({ entryPoints: [join(root, 'src/language/main.ts')], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'es2023', logLevel: 'error' });
  return outfile;
}

async function startServer(folder: string, program: string, configuration: Readonly<Record<string, unknown>> | undefined): Promise<JourneyServer> {
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const ended = once(child, 'exit');
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const uri = (path: string): string => (/^[a-z-]+:/.test(path) ? path : pathToFileURL(join(folder, path)).href);
  const heard = listen(connection);
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(({ section = '' }) => configuration?.[section] ?? null));
  connection.listen();
  await connection.sendRequest(InitializeRequest.method, {
    processId: process.pid,
    workspaceFolders: [{ uri: uri('').replace(/\/$/, ''), name: 'workspace' }],
    capabilities: { workspace: { configuration: configuration !== undefined, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } } },
  } satisfies Omit<InitializeParams, 'rootUri'>);
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    ...editing(connection, uri, heard),
    ...onDisk(connection, folder, uri, heard),
    uri,
    connection,
    forget: heard.forget,
    says: (path, expected) => heard.until(
      () => heard.diagnostics.get(uri(path))?.map(summarize),
      (said) => deepEqual(said, expected),
    ),
    announces: (...paths) => heard.until(
      () => paths.filter((path) => !heard.changed.has(uri(path))),
      (silent) => deepEqual(silent, []),
    ),
    stop: async () => {
      if (child.exitCode !== null) throw new Error(`The server has ended by itself: ${complaints}`);
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await ended;
      connection.dispose();
      if (complaints !== '') throw new Error(`The server complained: ${complaints}`);
    },
  };
}

function summarize({ range, severity = 1, code }: Diagnostic): string {
  return `${range.start.line + 1} ${['', 'error', 'warning', 'info', 'hint'][severity] ?? ''} ${String(code)}`;
}

/** What the server has said since the last change. */
interface Heard {
  readonly diagnostics: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly changed: ReadonlySet<string>;
  readonly forget: () => void;
  /** Resolves once `check` doesn't throw; after a long silence rejects with what it threw last. */
  readonly until: <T>(look: () => T, check: (seen: T) => void) => Promise<void>;
}

const longestSilence = 20_000;

function listen(connection: ProtocolConnection): Heard {
  const diagnostics = new Map<string, readonly Diagnostic[]>();
  const changed = new Set<string>();
  const waiting = new Set<() => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, (said) => {
    diagnostics.set(said.uri, said.diagnostics);
    for (const look of waiting) look();
  });
  connection.onNotification(documentsChanged, ({ uris }: DocumentsChanged) => {
    for (const uri of uris) changed.add(uri);
    for (const look of waiting) look();
  });
  return {
    diagnostics,
    changed,
    forget: () => {
      diagnostics.clear();
      changed.clear();
    },
    until: (look, check) => new Promise((resolve, reject) => {
      const end = (settle: () => void): void => {
        waiting.delete(again);
        clearTimeout(patience);
        settle();
      };
      const again = (): void => {
        const trouble = troubleOf(() => check(look()));
        if (trouble === undefined) end(resolve);
      };
      const patience = setTimeout(() => end(() => reject(troubleOf(() => check(look())) ?? new Error('The server came too late.'))), longestSilence);
      waiting.add(again);
      again();
    }),
  };
}

function troubleOf(check: () => void): Error | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

type Editing = Pick<JourneyServer, 'open' | 'edit' | 'editPart' | 'close' | 'read'>;

function editing(connection: ProtocolConnection, uri: (path: string) => string, { forget }: Heard): Editing {
  let version = 0;
  const change = (path: string, edit: Edit | { readonly text: string }): Promise<void> => {
    forget();
    const { text } = edit;
    const range = 'line' in edit ? { start: { line: edit.line, character: edit.from }, end: { line: edit.line, character: edit.to } } : undefined;
    return connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: uri(path), version: ++version },
      contentChanges: [range ? { range, text } : { text }],
    });
  };
  return {
    open: (path, text) => {
      forget();
      return connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri: uri(path), languageId: 'journey', version: ++version, text } });
    },
    edit: (path, text) => change(path, { text }),
    editPart: change,
    close: (path) => {
      forget();
      return connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uri(path) } });
    },
    read: (path) => connection.sendRequest<ReadDocument | null>(readDocument, { uri: uri(path) } satisfies ReadDocumentParams),
  };
}

function onDisk(connection: ProtocolConnection, folder: string, uri: (path: string) => string, { forget }: Heard): Pick<JourneyServer, 'write' | 'remove'> {
  const known = new Set<string>();
  const tell = (path: string, type: FileChangeType): Promise<void> => {
    forget();
    return connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: uri(path), type }] });
  };
  return {
    write: (path, content) => {
      const type = known.has(path) ? FileChangeType.Changed : FileChangeType.Created;
      known.add(path);
      writeTo(join(folder, path), content);
      return tell(path, type);
    },
    remove: (path) => {
      rmSync(join(folder, path));
      return tell(path, FileChangeType.Deleted);
    },
  };
}

function writeTo(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
