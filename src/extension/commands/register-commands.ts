import { Disposable, commands } from 'vscode';
import type { Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { KeepAlive } from '../keep-alive.js';
import type { Previews } from '../preview/previews.js';
import { restartLanguageServer } from './restart-language-server.js';
import { showPreview, showPreviewToSide } from './show-preview.js';

/** What commands work with. */
export interface CommandContext {
  readonly client: BaseLanguageClient;
  readonly keeper: KeepAlive;
  readonly previews: Previews;
}

/** A menu hands a command the file that it stands on; the palette and a key hand it nothing. */
export type Command = (context: CommandContext, uri?: Uri) => unknown;

const table: Readonly<Record<string, Command>> = {
  'journey.showPreview': showPreview,
  'journey.showPreviewToSide': showPreviewToSide,
  'journey.restartLanguageServer': restartLanguageServer,
};

export function registerCommands(context: CommandContext): Disposable {
  const registered = Object.entries(table).map(([id, command]) =>
    commands.registerCommand(id, (uri?: Uri) => command(context, uri)));
  return Disposable.from(...registered);
}
