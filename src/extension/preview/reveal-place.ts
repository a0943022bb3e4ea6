import { Selection, TabInputText, TextEditorRevealType, ViewColumn, window, workspace } from 'vscode';
import type { Uri } from 'vscode';
import type { Position } from '../../protocol.js';

/** Where the preview is, and whether the reader wants to leave it for the text. */
interface Reveal {
  readonly previewColumn: ViewColumn | undefined;
  readonly focus: boolean;
}

/** Puts the cursor on a place of a text, in the editor that shows it, or in a new one beside the preview. */
export async function revealPlace(uri: Uri, position: Position, { previewColumn, focus }: Reveal): Promise<void> {
  await showPlace(uri, position, columnOf(uri) ?? (previewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One), focus);
}

/** Puts the cursor on a place of a text in a column of editors. */
export async function showPlace(uri: Uri, { line, character }: Position, viewColumn: ViewColumn, focus: boolean): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const selection = new Selection(line, character, line, character);
  const editor = await window.showTextDocument(document, { viewColumn, selection, preserveFocus: !focus });
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where the text is visible, else where it has a tab. */
export function columnOf(uri: Uri): ViewColumn | undefined {
  const isShown = (other: Uri): boolean => other.toString() === uri.toString();
  const visible = window.visibleTextEditors.find(({ document, viewColumn }) => viewColumn && isShown(document.uri));
  const group = window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => input instanceof TabInputText && isShown(input.uri)));
  return visible?.viewColumn ?? group?.viewColumn;
}
