import { Worker } from 'node:worker_threads';
import { Uri } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient/node';
import type { StartWorker } from './export/run-in-worker.js';

/** Where VS Code has Node, the language server is a process of its own. */
export function createClient({ extensionUri }: ExtensionContext, options: LanguageClientOptions): BaseLanguageClient {
  const module = Uri.joinPath(extensionUri, 'out', 'server.cjs').fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return new LanguageClient('journey', 'Journey', { run, debug }, options);
}

export function startExport({ extensionUri }: ExtensionContext): StartWorker {
  return () => {
    const worker = new Worker(Uri.joinPath(extensionUri, 'out', 'export-worker.js').fsPath);
    return {
      send: (job) => { worker.postMessage(job); },
      onAnswer: (listener) => { worker.on('message', listener); },
      onFailure: (listener) => { worker.on('error', listener); },
      end: () => { void worker.terminate(); },
    };
  };
}
