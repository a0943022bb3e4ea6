import type { TextDocument } from 'langium';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Change } from '../../rule.js';

/** Changes of one file as an edit of the editor, for just this version of the text. */
export function toWorkspaceEdit(changes: readonly Change[], document: TextDocument): WorkspaceEdit {
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: changes.map((change) => toTextEdit(change, document)) }] };
}

/** A change as an edit, with the line ends of the file. */
export function toTextEdit({ from, to, text }: Change, document: TextDocument): TextEdit {
  const isCrlf = document.getText().includes('\r\n');
  return { range: { start: document.positionAt(from), end: document.positionAt(to) }, newText: isCrlf ? text.replace(/\r?\n/g, '\r\n') : text };
}

/** Puts the changes of several fixes together. One that would touch what another changes is left for the next time. */
export function joinChanges(groups: readonly (readonly Change[])[]): readonly Change[] {
  const joined: Change[] = [];
  for (const group of groups) {
    if (group.every((change) => joined.every((other) => isApart(change, other)))) joined.push(...group);
  }
  return joined;
}

function isApart(a: Change, b: Change): boolean {
  return a.to < b.from || b.to < a.from || (a.to === b.from && a.from !== a.to && b.from !== b.to) || (b.to === a.from && a.from !== a.to && b.from !== b.to);
}
