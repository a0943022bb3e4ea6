import { ViewColumn, window, workspace } from 'vscode';
import { showInformation } from '../show-message.js';
import type { CommandContext } from './register-commands.js';

export function togglePreviewLock({ previews }: CommandContext): void {
  const preview = previews.active();
  if (preview) preview.toggleLock();
  else void showInformation('Click into a preview of a journey first; then it can be locked.');
}

/** Opens the text of the preview that has the focus, in its place. */
export async function showSource({ previews }: CommandContext): Promise<void> {
  const uri = previews.active()?.uri();
  if (uri) await window.showTextDocument(await workspace.openTextDocument(uri), { viewColumn: ViewColumn.Active });
}
