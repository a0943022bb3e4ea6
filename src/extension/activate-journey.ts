import { window } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { RevealOutputChannelOn } from 'vscode-languageclient';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { extendMarkdownIt } from '../markdown/extend-markdown-it.js';
import type { InitializationOptions } from '../protocol.js';
import { answerFileRequests } from './answer-file-requests.js';
import type { StartWorker } from './export/run-in-worker.js';
import { lensCommands, registerCommands } from './commands/register-commands.js';
import { createChangedJourneysView } from './comparison/changed-journeys-view.js';
import { createComparisons } from './comparison/comparisons.js';
import { tellJourneys } from './comparison/tell-journeys.js';
import { readJourneys } from './journey-reader.js';
import { keepAlive } from './keep-alive.js';
import { openAutomatically } from './preview/open-automatically.js';
import { createPreviews } from './preview/previews.js';
import { restartHandler } from './restart-handler.js';
import { startWithJourneys } from './start-with-journeys.js';

/** What other extensions are given. */
export interface JourneyExports {
  /** VS Code's Markdown asks for it by this name. */
  readonly extendMarkdownIt: typeof extendMarkdownIt;
}

let stop: (() => Promise<void>) | undefined;

/** The start of the extension, the same in both hosts save for how the language server and exports are started. */
export async function activateJourney(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
  startExport: StartWorker,
): Promise<JourneyExports> {
  const channel = window.createOutputChannel('Journey', { log: true });
  const keeper = keepAlive((message) => { channel.warn(message); });
  const client = createClient({
    documentSelector: [{ language: 'journey' }],
    outputChannel: channel,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: restartHandler(keeper, channel),
    initializationOptions: { commands: lensCommands } satisfies InitializationOptions,
  });
  stop = async () => {
    keeper.rest();
    if (client.isRunning()) await client.stop();
  };
  const reader = readJourneys(client);
  const report = (error: unknown): void => { channel.error(error instanceof Error ? error : String(error)); };
  const previews = createPreviews(context, reader, report);
  const comparisons = createComparisons(context, reader, report);
  const changedJourneys = createChangedJourneysView(context, reader);
  context.subscriptions.push(
    channel, reader, previews, comparisons, changedJourneys, answerFileRequests(client), openAutomatically(previews), tellJourneys(),
    registerCommands({ client, keeper, previews, comparisons, changedJourneys, reader, extension: context.extensionUri, startExport }),
  );
  context.subscriptions.push(await startWithJourneys(client, report));
  return { extendMarkdownIt };
}

export async function deactivateJourney(): Promise<void> {
  await stop?.();
}
