import { TextDocument } from 'langium';
import {
  DidChangeTextDocumentNotification, DidChangeWatchedFilesNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification,
  ErrorCodes, FileChangeType, InitializedNotification, InitializeRequest, LogMessageNotification, LSPErrorCodes, PublishDiagnosticsNotification,
  RegistrationRequest, ResponseError, ShowMessageNotification, type Diagnostic, type FileEvent, type InitializeParams, type ProtocolConnection, type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';

/** Where a server has its files, and how it ends. Paths are relative to the workspace. */
export interface Surroundings {
  readonly uri: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
  readonly close: () => Promise<void>;
}

/** An editor with its own copy of each open text, as the protocol wants it, that notes what goes wrong. */
export interface Editor extends Pick<Surroundings, 'uri'> {
  readonly open: (path: string, text: string, version?: number) => Promise<void>;
  /** Sends these changes as one; the ranges of each are of the text after the one before. */
  readonly change: (path: string, changes: readonly TextDocumentContentChangeEvent[]) => Promise<void>;
  readonly closeFile: (path: string) => Promise<void>;
  /** Writes or removes files on the disk, and then tells of all of them at once. */
  readonly onDisk: (changes: readonly DiskChange[]) => Promise<void>;
  readonly text: (path: string) => TextDocument;
  readonly openPaths: () => readonly string[];
  /** What the server last said about a file. */
  readonly diagnostics: (path: string) => readonly Diagnostic[];
  /** An answer, or the code of a refusal that the protocol provides for. Rejects where an answer doesn't come, or is a failure. */
  readonly ask: (method: string, params: object) => Promise<Answer>;
  /** Waits until the server has dealt with all that it was told; files that aren't open are named. */
  readonly settle: (closed?: readonly string[]) => Promise<void>;
  /** The longest time that an answer took, in ms, and how many there were. */
  readonly figures: () => Figures;
  readonly close: () => Promise<void>;
}

export type DiskChange = { readonly path: string; readonly text: string } | { readonly path: string; readonly removed: true };
export type Answer = { readonly result: unknown } | { readonly refused: number; readonly message: string };
export interface Figures {
  readonly requests: number;
  readonly longest: number;
  readonly slowest: string;
}

/** A request that takes longer counts as one that is never answered. */
const patience = 30_000;
const refusals: readonly number[] = [LSPErrorCodes.RequestFailed, LSPErrorCodes.ContentModified, LSPErrorCodes.RequestCancelled];

export async function startEditor(connection: ProtocolConnection, surroundings: Surroundings): Promise<Editor> {
  const { uri } = surroundings;
  const texts = new Map<string, TextDocument>();
  const diagnostics = new Map<string, readonly Diagnostic[]>();
  const complaints: string[] = [];
  connection.onNotification(PublishDiagnosticsNotification.type, (said) => void diagnostics.set(said.uri, said.diagnostics));
  for (const type of [LogMessageNotification.type, ShowMessageNotification.type]) connection.onNotification(type, ({ message }) => void complaints.push(message));
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.listen();
  await connection.sendRequest(InitializeRequest.method, {
    processId: null,
    workspaceFolders: [{ uri: uri(''), name: 'workspace' }],
    capabilities: { workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } } },
  } satisfies Omit<InitializeParams, 'rootUri'>);
  await connection.sendNotification(InitializedNotification.type, {});
  const text = (path: string): TextDocument => {
    const found = texts.get(path);
    if (found === undefined) throw new Error(`${path} is not open.`);
    return found;
  };
  const { ask, figures } = asking(connection);
  const openPaths = (): readonly string[] => [...texts.keys()].sort();
  return {
    uri, ask, figures, text, openPaths,
    diagnostics: (path) => diagnostics.get(uri(path)) ?? [],
    open: (path, content, version = 1) => {
      texts.set(path, TextDocument.create(uri(path), 'journey', version, content));
      return connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri: uri(path), languageId: 'journey', version, text: content } });
    },
    change: (path, changes) => {
      const version = text(path).version + 1;
      texts.set(path, TextDocument.update(text(path), [...changes], version));
      return connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri: uri(path), version }, contentChanges: [...changes] });
    },
    closeFile: (path) => {
      texts.delete(path);
      return connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uri(path) } });
    },
    onDisk: (changes) => {
      for (const change of changes) {
        if ('text' in change) surroundings.write(change.path, change.text);
        else surroundings.remove(change.path);
      }
      const events = changes.map((change): FileEvent => ({ uri: uri(change.path), type: 'text' in change ? FileChangeType.Changed : FileChangeType.Deleted }));
      return connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: events });
    },
    settle: async (closed = []) => {
      // Asked twice, since a first answer may be about a file that the server has not yet seen to depend on another.
      for (const path of [...openPaths(), ...openPaths(), ...closed]) await ask('textDocument/codeAction', { textDocument: { uri: uri(path) }, range: nowhere, context: { diagnostics: [], only: [] } });
    },
    close: async () => {
      await surroundings.close();
      if (complaints.length > 0) throw new Error(`The server complained: ${complaints.join('\n')}`);
    },
  };
}

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function asking(connection: ProtocolConnection): Pick<Editor, 'ask' | 'figures'> {
  let [requests, longest, slowest] = [0, 0, ''];
  return {
    figures: () => ({ requests, longest, slowest }),
    ask: async (method, params) => {
      const began = performance.now();
      try {
        return await inTime(connection.sendRequest(method, params).then((result) => ({ result }), refusalOf), method);
      } finally {
        requests++;
        const took = performance.now() - began;
        if (took > longest) [longest, slowest] = [took, method];
      }
    },
  };
}

function refusalOf(error: unknown): Answer {
  if (!(error instanceof ResponseError) || error.code === ErrorCodes.InternalError || !refusals.includes(error.code)) throw error;
  return { refused: error.code, message: error.message };
}

async function inTime<T>(answer: Promise<T>, method: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${method} was not answered.`)), patience);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
