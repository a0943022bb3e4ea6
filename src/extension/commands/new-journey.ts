import { ViewColumn, window, workspace } from 'vscode';
import type { CommandContext } from './register-commands.js';

/** Opens an empty map that has no file yet, beside its preview, which says what to write first. */
export async function newJourney({ previews }: CommandContext): Promise<void> {
  const { uri } = await workspace.openTextDocument({ language: 'journey' });
  await window.showTextDocument(uri);
  previews.show(uri, ViewColumn.Beside);
}
