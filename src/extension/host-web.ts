import { Uri } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import type { BaseLanguageClient, LanguageClientOptions, MessageTransports } from 'vscode-languageclient/browser';
import type { ExportAnswer } from '../convert/worker.js';
import type { StartWorker } from './export/run-in-worker.js';

/** In a browser the language server is a worker. */
export function createClient({ extensionUri }: ExtensionContext, options: LanguageClientOptions): BaseLanguageClient {
  return new LanguageClient('journey', 'Journey', createStart(Uri.joinPath(extensionUri, 'out', 'server.cjs').toString(true)), options);
}

/**
 * Each start makes a worker of its own and ends the one before. The transports are made here, since the client knows a worker by
 * its class, and VS Code puts another one in the place of the browser's.
 */
function createStart(script: string): () => Promise<MessageTransports> {
  let worker: Worker | undefined;
  return () => {
    worker?.terminate();
    worker = new Worker(script);
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
}

export function startExport({ extensionUri }: ExtensionContext): StartWorker {
  return () => {
    const worker = new Worker(Uri.joinPath(extensionUri, 'out', 'export-worker.js').toString(true));
    return {
      send: (job) => { worker.postMessage(job); },
      onAnswer: (listener) => { worker.onmessage = ({ data }: MessageEvent<ExportAnswer>) => { listener(data); }; },
      onFailure: (listener) => { worker.onerror = ({ message }) => { listener(new Error(message)); }; },
      end: () => { worker.terminate(); },
    };
  };
}
