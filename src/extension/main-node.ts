import { Worker } from 'node:worker_threads';
import { Uri } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateJourney, deactivateJourney } from './activate-journey.js';
import type { JourneyExports } from './activate-journey.js';
import type { StartWorker } from './export/run-in-worker.js';

/** Where VS Code has Node, the language server is a process of its own. */
export function activate(context: ExtensionContext): Promise<JourneyExports> {
  const module = Uri.joinPath(context.extensionUri, 'out', 'server.cjs').fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return activateJourney(context, (options) => new LanguageClient('journey', 'Journey', { run, debug }, options), startExport(context));
}

export function deactivate(): Promise<void> {
  return deactivateJourney();
}

function startExport({ extensionUri }: ExtensionContext): StartWorker {
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
