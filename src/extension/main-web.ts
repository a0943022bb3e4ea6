import { Uri } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import type { MessageTransports } from 'vscode-languageclient/browser';
import type { ExportAnswer } from '../convert/worker.js';
import { activateJourney, deactivateJourney } from './activate-journey.js';
import type { JourneyExports } from './activate-journey.js';
import type { StartWorker } from './export/run-in-worker.js';

/** In a browser the language server is a worker. */
export function activate(context: ExtensionContext): Promise<JourneyExports> {
  const script = Uri.joinPath(context.extensionUri, 'out', 'server-web.js').toString(true);
  return activateJourney(context, (options) => new LanguageClient('journey', 'Journey', createStart(script), options), startExport(context));
}

export function deactivate(): Promise<void> {
  return deactivateJourney();
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

function startExport({ extensionUri }: ExtensionContext): StartWorker {
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
