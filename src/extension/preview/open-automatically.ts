import { TabInputWebview, ViewColumn, window, workspace } from 'vscode';
import type { Disposable, TextEditor } from 'vscode';
import { previewType } from './previews.js';
import type { Previews } from './previews.js';

/** Where the setting asks for it, opens the preview beside the first journey that becomes active in the window, once. */
export function openAutomatically(previews: Previews): Disposable {
  let done = false;
  function open(editor: TextEditor | undefined): void {
    if (done || editor?.document.languageId !== 'journey') return;
    done = true;
    const isWanted = workspace.getConfiguration('journey').get<boolean>('preview.openAutomatically', false);
    if (isWanted && !hasPreview()) previews.show(editor.document.uri, ViewColumn.Beside);
  }
  open(window.activeTextEditor);
  return window.onDidChangeActiveTextEditor(open);
}

/** A preview of before a reload has its tab already, while its panel may still be waiting to be restored. */
function hasPreview(): boolean {
  return window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith(previewType)));
}
