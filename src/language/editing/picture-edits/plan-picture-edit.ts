import { AstUtils, type LangiumDocument } from 'langium';
import type { EditPictureParams, EditPictureResult, PictureEdit, TextEdit } from '../../../protocol.js';
import { buildWithPlaces } from '../../build-document.js';
import { reportOf } from '../../description.js';
import type { JourneyFile, Line } from '../../generated/ast.js';
import { placeLines } from '../../placement.js';
import { isLoss } from '../../reading/finding.js';
import type { Change } from '../../rule.js';
import type { EditorServices } from '../editing-module.js';
import { formatText } from '../format-text.js';
import { addStep } from './add-step.js';
import { applyChanges, composeChanges } from './compose-changes.js';
import { deleteElement } from './delete-element.js';
import { moveStep } from './move-step.js';
import { refuse, type EditedFile, type EditPlan } from './picture-edit.js';
import { reword } from './reword.js';
import { setEmotion } from './set-emotion.js';
import { setSeverity } from './set-severity.js';

type Edits = { readonly [Type in PictureEdit['type']]: (edit: Extract<PictureEdit, { readonly type: Type }>, file: EditedFile) => EditPlan };

/** What can be done from a picture. To add something is a file in this folder, a line here and one in the protocol. */
const edits: Edits = { setEmotion, reword, setSeverity, addStep, delete: deleteElement, moveStep };

/**
 * Says how the text of a document has to change for an edit of its picture. The document has been read and linked. A picture of
 * an earlier text is refused, since its keys are positions, and may mean something else by now.
 */
export function planPictureEdit(document: LangiumDocument<JourneyFile>, { version, edit }: Omit<EditPictureParams, 'uri'>, services: EditorServices): EditPictureResult {
  const { textDocument } = document;
  if (textDocument.version !== version) return refuse('The text has changed since this picture was drawn. Try again.');
  const file = openFile(document, services);
  const plan = (edits[edit.type] as (edit: PictureEdit, file: EditedFile) => EditPlan)(edit, file);
  if ('refusal' in plan) return plan;
  const changes = composeTidily(file, plan.changes);
  return { version, edits: changes.map((change) => toTextEdit(change, textDocument)), ...(plan.select !== undefined && { select: plan.select }) };
}

function openFile(document: LangiumDocument<JourneyFile>, { parser: { Lexer: lexer }, shared }: EditorServices): EditedFile {
  const { textDocument, parseResult } = document;
  const text = textDocument.getText();
  const loss = reportOf(parseResult)?.diagnostics.find(({ code }) => isLoss(code));
  return {
    document, text, lexer,
    placement: placeLines(parseResult.value),
    documents: shared.workspace.LangiumDocuments.all,
    comments: lexer.lex(text).comments.map(({ startOffset, image }) => ({ from: startOffset, to: startOffset + image.length })),
    find: finder(parseResult.value),
    firstLoss: loss && textDocument.positionAt(loss.offset).line + 1,
  };
}

function finder(file: JourneyFile): EditedFile['find'] {
  const { places } = buildWithPlaces(file);
  const byPlace = new Map<string, Line>(AstUtils.streamAllContents(file).toArray().flatMap((line) => (line.$cstNode ? [[placeOf(line.$cstNode.range), line as Line]] : [])));
  return (key) => {
    const place = Object.hasOwn(places, key) ? places[key] : undefined;
    return place && byPlace.get(placeOf(place));
  };
}

function placeOf({ start: { line, character } }: TextEdit['range']): string {
  return `${line}:${character}`;
}

/** A text that was formatted stays so; any other keeps its own style, and only what an edit says is written. */
function composeTidily({ text, lexer }: EditedFile, changes: readonly Change[]): readonly Change[] {
  const real = changes.filter((change) => text.slice(change.from, change.to) !== change.text);
  if (real.length === 0 || formatText(lexer, text).edits.length > 0) return real;
  const layout = formatText(lexer, applyChanges(text, real)).edits.map(({ start, end, text: written }) => ({ from: start, to: end, text: written }));
  return composeChanges(text, real, layout);
}

function toTextEdit({ from, to, text }: Change, document: LangiumDocument['textDocument']): TextEdit {
  return { range: { start: document.positionAt(from), end: document.positionAt(to) }, newText: text };
}
