import type { ExtensionContext } from 'vscode';
import { activateJourney, deactivateJourney } from './activate-journey.js';
import type { JourneyExports } from './activate-journey.js';

/** The start in both extension hosts: one file, so that the package holds the extension once. Each host has its own kind of processes. */
export async function activate(context: ExtensionContext): Promise<JourneyExports> {
  const { createClient, startExport } = 'WorkerGlobalScope' in globalThis ? await import('./host-web.js') : await import('./host-node.js');
  return activateJourney(context, (options) => createClient(context, options), startExport(context));
}

export function deactivate(): Promise<void> {
  return deactivateJourney();
}
