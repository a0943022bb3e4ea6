import { commands, workspace } from 'vscode';
import type { Disposable } from 'vscode';

/** Tells menus and views that a workspace has journeys, from the first one on; others are spared what is about journeys. */
export function tellJourneys(): Disposable {
  const tell = (): void => { void commands.executeCommand('setContext', 'journey.hasJourneys', true); };
  const watcher = workspace.createFileSystemWatcher('**/*.journey', false, true, true);
  watcher.onDidCreate(tell);
  void workspace.findFiles('**/*.journey', undefined, 1).then(({ length }) => { if (length > 0) tell(); });
  return watcher;
}
