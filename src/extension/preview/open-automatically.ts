import { ViewColumn, window, workspace } from 'vscode';
import type { Disposable, TextEditor } from 'vscode';
import { previewTabs } from './preview-tabs.js';
import type { Previews } from './previews.js';

/** Where the setting asks for it, opens the preview beside the first journey that becomes active in the window, once. */
export function openAutomatically(previews: Previews): Disposable {
  let done = false;
  function open(editor: TextEditor | undefined): void {
    if (done || editor?.document.languageId !== 'journey') return;
    done = true;
    const isWanted = workspace.getConfiguration('journey').get<boolean>('preview.openAutomatically', false);
    if (isWanted && previewTabs().length === 0) previews.show(editor.document.uri, ViewColumn.Beside);
  }
  open(window.activeTextEditor);
  return window.onDidChangeActiveTextEditor(open);
}
