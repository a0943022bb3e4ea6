import { Uri, ViewColumn, window } from 'vscode';
import { showInformation } from '../show-message.js';
import type { CommandContext } from './register-commands.js';

export function showPreview({ previews }: CommandContext, uri?: unknown): void {
  open(uri, (target) => { previews.show(target, ViewColumn.Active); });
}

export function showPreviewToSide({ previews }: CommandContext, uri?: unknown): void {
  open(uri, (target) => { previews.show(target, ViewColumn.Beside); });
}

export function showLockedPreviewToSide({ previews }: CommandContext, uri?: unknown): void {
  open(uri ?? previews.active()?.uri(), (target) => { previews.showLocked(target); });
}

function open(uri: unknown, show: (target: Uri) => void): void {
  const target = uri instanceof Uri ? uri : typeof uri === 'string' ? Uri.parse(uri) : window.activeTextEditor?.document.uri;
  if (target) show(target);
  else void showInformation('Open a .journey file first; the preview shows the journey of the active editor.');
}
