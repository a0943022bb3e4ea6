import { Uri } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateJourney, deactivateJourney } from './activate-journey.js';

/** In a browser the language server is a worker; each start makes a new one, since a worker that failed stays dead. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'out', 'server-web.js').toString(true);
  const startWorker = (): Promise<Worker> => Promise.resolve(new Worker(script));
  return activateJourney(context, (options) => new LanguageClient('journey', 'Journey', startWorker, options));
}

export function deactivate(): Promise<void> {
  return deactivateJourney();
}
