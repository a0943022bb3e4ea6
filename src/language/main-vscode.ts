import type { Connection } from 'vscode-languageserver';
import { ClientFiles } from './client-files.js';
import { serve } from './serve.js';

/**
 * The language server of VS Code, which reads files for it: a process of Node over IPC, or a web worker. It is one file for both, so that the
 * package holds the language once.
 */
void ('WorkerGlobalScope' in globalThis ? connectWorker() : connectProcess()).then((connection) => { serve(connection, () => new ClientFiles(connection)); });

async function connectProcess(): Promise<Connection> {
  const { createConnection, ProposedFeatures } = await import('vscode-languageserver/node');
  return createConnection(ProposedFeatures.all);
}

async function connectWorker(): Promise<Connection> {
  const { BrowserMessageReader, BrowserMessageWriter, createConnection } = await import('vscode-languageserver/browser');
  const worker = globalThis as unknown as MessagePort;
  return createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
}
