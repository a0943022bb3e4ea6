import { TabInputText, ViewColumn, window } from 'vscode';
import type { Uri } from 'vscode';
import type { Position } from '../../protocol.js';
import { showPlace } from '../preview/reveal-place.js';

/** Puts the cursor on a line of one of the versions, beside the comparison, which stays in sight. With `focus`, goes there. */
export async function revealLine(uri: Uri, position: Position, comparison: ViewColumn | undefined, focus: boolean): Promise<void> {
  await showPlace(uri, position, columnBeside(uri, comparison), focus);
}

/** Where the text has a tab already, else next to the comparison. */
function columnBeside(uri: Uri, comparison: ViewColumn | undefined): ViewColumn {
  const isShown = (input: unknown): boolean => input instanceof TabInputText && input.uri.toString() === uri.toString();
  const group = window.tabGroups.all.find(({ viewColumn, tabs }) => viewColumn !== comparison && tabs.some(({ input }) => isShown(input)));
  return group?.viewColumn ?? (comparison === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One);
}
