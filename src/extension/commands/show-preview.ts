import { Uri, ViewColumn, window } from 'vscode';
import type { CommandContext } from './register-commands.js';

export function showPreview(context: CommandContext, uri?: unknown): void {
  open(context, uri, ViewColumn.Active);
}

export function showPreviewToSide(context: CommandContext, uri?: unknown): void {
  open(context, uri, ViewColumn.Beside);
}

function open({ previews }: CommandContext, uri: unknown, column: ViewColumn.Active | ViewColumn.Beside): void {
  const target = uri instanceof Uri ? uri : typeof uri === 'string' ? Uri.parse(uri) : window.activeTextEditor?.document.uri;
  if (target) previews.show(target, column);
  else void window.showInformationMessage('Open a .journey file first; the preview shows the journey of the active editor.');
}
