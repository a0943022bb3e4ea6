import { Disposable, commands } from 'vscode';
import type { Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ChangedJourneysView } from '../comparison/changed-journeys-view.js';
import type { Comparisons } from '../comparison/comparisons.js';
import { exportJourney } from '../export/export-journey.js';
import type { StartWorker } from '../export/run-in-worker.js';
import type { JourneyReader } from '../journey-reader.js';
import type { KeepAlive } from '../keep-alive.js';
import type { Previews } from '../preview/previews.js';
import { showSource, togglePreviewLock } from './active-preview.js';
import { checkWorkspace } from './check-workspace.js';
import { compareDiff, compareWith, showComparison } from './compare-journeys.js';
import { newJourney } from './new-journey.js';
import { restartLanguageServer } from './restart-language-server.js';
import { showLockedPreviewToSide, showPreview, showPreviewToSide } from './show-preview.js';
import { showReferences } from './show-references.js';

/** What commands work with. */
export interface CommandContext {
  readonly client: BaseLanguageClient;
  readonly keeper: KeepAlive;
  readonly previews: Previews;
  readonly comparisons: Comparisons;
  readonly changedJourneys: ChangedJourneysView;
  readonly reader: JourneyReader;
  /** The folder of this extension. */
  readonly extension: Uri;
  readonly startExport: StartWorker;
}

/** A menu hands a command the file that it stands on, a lens what the server wrote; the palette and a key hand it nothing. */
export type Command = (context: CommandContext, ...handed: readonly unknown[]) => unknown;

/** The commands that the server may offer above lines. */
export const lensCommands: readonly string[] = ['journey.showPreviewToSide', 'journey.showReferences'];

const table: Readonly<Record<string, Command>> = {
  'journey.newJourney': newJourney,
  'journey.showPreview': showPreview,
  'journey.showPreviewToSide': showPreviewToSide,
  'journey.showLockedPreviewToSide': showLockedPreviewToSide,
  'journey.togglePreviewLock': togglePreviewLock,
  'journey.showSource': showSource,
  'journey.export': exportJourney,
  'journey.compareDiff': compareDiff,
  'journey.compareWith': compareWith,
  'journey.showComparison': showComparison,
  'journey.showChangedJourneys': ({ changedJourneys }) => changedJourneys.show(),
  'journey.chooseBase': ({ changedJourneys }) => changedJourneys.chooseBase(),
  'journey.checkWorkspace': checkWorkspace,
  'journey.restartLanguageServer': restartLanguageServer,
  'journey.showReferences': showReferences,
};

export function registerCommands(context: CommandContext): Disposable {
  const registered = Object.entries(table).map(([id, command]) =>
    commands.registerCommand(id, (...handed: readonly unknown[]) => command(context, ...handed)));
  return Disposable.from(...registered);
}
