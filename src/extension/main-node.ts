import { Uri } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateJourney, deactivateJourney } from './activate-journey.js';

/** Where VS Code has Node, the language server is a process of its own. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, 'out', 'server.cjs').fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return activateJourney(context, (options) => new LanguageClient('journey', 'Journey', { run, debug }, options));
}

export function deactivate(): Promise<void> {
  return deactivateJourney();
}
