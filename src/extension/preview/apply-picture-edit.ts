import { FilePermission, Range, TextEdit, Uri, ViewColumn, WorkspaceEdit, commands, window, workspace } from 'vscode';
import type { EditOutcome, EditPictureParams, TextEdit as PlannedText } from '../../protocol.js';
import type { JourneyReader } from '../journey-reader.js';
import { columnOf } from './reveal-place.js';

const noAnswer = 'The language server doesn’t answer at the moment. Try again.';
const movedOn = 'The text has changed since this picture was drawn. Try again.';
const notWritten = 'VS Code did not take the change. Is the file read-only?';

/** Changes the text for what somebody did in its picture, as one step that can be undone. What can't be done is said, and changes nothing. */
export async function applyPictureEdit(params: EditPictureParams, reader: Pick<JourneyReader, 'planEdit'>): Promise<EditOutcome> {
  const plan = await reader.planEdit(params);
  if (plan === 'no-answer') return refuse(noAnswer);
  if ('refusal' in plan) return refuse(plan.refusal);
  const document = await workspace.openTextDocument(Uri.parse(params.uri));
  // An edit of VS Code carries no version, so the text is looked at right before.
  if (document.version !== plan.version) return refuse(movedOn);
  const change = new WorkspaceEdit();
  change.set(document.uri, plan.edits.map(toTextEdit));
  if (plan.edits.length > 0 && !await workspace.applyEdit(change)) return refuse(notWritten);
  return { type: 'edited', isChanged: plan.edits.length > 0, ...(plan.select !== undefined && { select: plan.select }) };
}

function refuse(refusal: string): EditOutcome {
  return { type: 'edited', isChanged: false, refusal };
}

function toTextEdit({ range: { start, end }, newText }: PlannedText): TextEdit {
  return TextEdit.replace(new Range(start.line, start.character, end.line, end.character), newText);
}

/** Whether the text of a document can be written. An old version, as of git or a pull request, can't. */
export async function isEditable(uri: Uri): Promise<boolean> {
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return false;
  const permissions = await workspace.fs.stat(uri).then((stat) => stat.permissions, () => undefined);
  return permissions !== FilePermission.Readonly;
}

/** VS Code undoes in the editor that has the focus, so the text gets it for a moment, and then the preview has it again. */
export async function undoInText(uri: Uri, command: 'undo' | 'redo', focusPreview: () => void): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document, { viewColumn: columnOf(uri) ?? ViewColumn.Beside });
  await commands.executeCommand(command);
  focusPreview();
}
