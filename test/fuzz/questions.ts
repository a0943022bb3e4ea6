import { deepEqual } from 'node:assert/strict';
import { TextDocument } from 'langium';
import { LSPErrorCodes, type Position, type Range, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver/node';
import { readDocument } from '../../src/protocol.js';
import type { Answer, Editor } from './editor.js';

interface Place {
  readonly text: TextDocument;
  readonly at: Position;
  readonly range: Range;
}
type Question = (place: Place) => object;

/** What an editor asks about a document as a whole. */
const ofDocument: Readonly<Record<string, Question>> = {
  'textDocument/documentSymbol': () => ({}),
  'textDocument/foldingRange': () => ({}),
  'textDocument/semanticTokens/full': () => ({}),
  'textDocument/documentLink': () => ({}),
  'textDocument/codeLens': () => ({}),
  'textDocument/inlayHint': ({ text }) => ({ range: wholeOf(text) }),
  'textDocument/formatting': () => ({ options }),
};

/** What an editor asks about a position, or about what is selected. */
const ofPosition: Readonly<Record<string, Question>> = {
  'textDocument/completion': ({ at }) => ({ position: at }),
  'textDocument/hover': ({ at }) => ({ position: at }),
  'textDocument/definition': ({ at }) => ({ position: at }),
  'textDocument/references': ({ at }) => ({ position: at, context: { includeDeclaration: true } }),
  'textDocument/documentHighlight': ({ at }) => ({ position: at }),
  'textDocument/prepareRename': ({ at }) => ({ position: at }),
  'textDocument/rename': ({ at }) => ({ position: at, newName: 'Renamed' }),
  'textDocument/selectionRange': ({ at }) => ({ positions: [at] }),
  'textDocument/semanticTokens/range': ({ range }) => ({ range }),
  'textDocument/rangeFormatting': ({ range }) => ({ range, options }),
  'textDocument/onTypeFormatting': ({ at }) => ({ position: at, ch: at.character === 0 ? '\n' : '}', options }),
};

const options = { tabSize: 2, insertSpaces: true };
const mayRefuse = ['textDocument/rename', 'textDocument/prepareRename'];

/** All answers of a server about an open document and about these places in it, each by the question, without what differs between two servers. */
export async function askAll(editor: Editor, path: string, offsets: readonly number[]): Promise<ReadonlyMap<string, string>> {
  const text = editor.text(path);
  const answers = new Map([['diagnostics', plain({ result: editor.diagnostics(path) }, editor)]]);
  const note = async (title: string, method: string, params: object): Promise<void> => {
    const answer = await editor.ask(method, { textDocument: { uri: text.uri }, ...params });
    checkAnswer(method, answer, text);
    answers.set(title, plain(answer, editor));
  };
  const asked = [...Object.entries(ofDocument).map(([method, question]) => note(method, method, question({ text, at: text.positionAt(0), range: wholeOf(text) })))];
  for (const offset of offsets) {
    const at = text.positionAt(offset);
    const range = { start: at, end: text.positionAt(offset + 40) };
    for (const [method, question] of Object.entries(ofPosition)) asked.push(note(`${method} at ${offset}`, method, question({ text, at, range })));
    asked.push(note(`textDocument/codeAction at ${offset}`, 'textDocument/codeAction', { range, context: { diagnostics: editor.diagnostics(path) } }));
  }
  await Promise.all(asked);
  answers.set(readDocument, plain(await editor.ask(readDocument, { uri: text.uri }), editor));
  return answers;
}

/** All names of the workspace that a search finds, and what there is to say about files that aren't open. */
export async function askBesides(editor: Editor, closed: readonly string[]): Promise<readonly unknown[]> {
  const answers = [plain(await editor.ask('workspace/symbol', { query: '' }), editor)];
  for (const path of closed) answers.push(plain({ result: editor.diagnostics(path) }, editor), plain(await editor.ask(readDocument, { uri: editor.uri(path) }), editor));
  return answers.map((answer): unknown => JSON.parse(answer));
}

function wholeOf(text: TextDocument): Range {
  return { start: text.positionAt(0), end: text.positionAt(text.getText().length) };
}

/** A refusal needs a reason; an answer speaks of places that are there, and its edits can be made. */
function checkAnswer(method: string, answer: Answer, text: TextDocument): void {
  if ('refused' in answer) {
    if (answer.refused === LSPErrorCodes.RequestFailed && mayRefuse.includes(method)) return;
    throw new Error(`${method} was refused: ${answer.message}`);
  }
  if (!method.startsWith('textDocument/definition')) for (const range of rangesIn(answer.result, text.uri)) checkRange(range, text, method);
  for (const edits of editsIn(method, answer.result, text.uri)) TextDocument.applyEdits(text, [...edits]);
}

function checkRange(range: Range, text: TextDocument, method: string): void {
  const clamped = { start: text.positionAt(text.offsetAt(range.start)), end: text.positionAt(text.offsetAt(range.end)) };
  deepEqual(clamped, { start: { ...range.start }, end: { ...range.end } }, `${method} speaks of a place that is not in the text.`);
  if (text.offsetAt(range.start) > text.offsetAt(range.end)) throw new Error(`${method} speaks of a range that ends before it begins.`);
}

/** The ranges in an answer that are of the document that was asked about. */
function rangesIn(value: unknown, uri: string): readonly Range[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'end' in value && typeof value.start === 'object') return [value as Range];
  if ('uri' in value && value.uri !== uri) return [];
  if ('textDocument' in value && rangesOwner(value.textDocument) !== uri) return [];
  return Object.values(value).flatMap((each) => rangesIn(each, uri));
}

function rangesOwner(identifier: unknown): unknown {
  return typeof identifier === 'object' && identifier !== null && 'uri' in identifier ? identifier.uri : undefined;
}

/** The edits of an answer to this document, those that are made together in one list. */
function editsIn(method: string, result: unknown, uri: string): readonly (readonly TextEdit[])[] {
  if (method.endsWith('ormatting')) return [(result ?? []) as readonly TextEdit[]];
  if (method === 'textDocument/rename') return editsOf(result as WorkspaceEdit | null, uri);
  if (method === 'textDocument/codeAction') return (result as readonly { readonly edit?: WorkspaceEdit }[] | null ?? []).flatMap(({ edit }) => editsOf(edit, uri));
  return [];
}

/** The edits of a workspace edit to one document. */
function editsOf(edit: WorkspaceEdit | null | undefined, uri: string): readonly (readonly TextEdit[])[] {
  return (edit?.documentChanges ?? []).flatMap((change) => ('edits' in change && change.textDocument.uri === uri ? [change.edits as TextEdit[]] : []));
}

/** An answer as text, in its order; the folder of the server is left out. */
function plain(answer: Answer, editor: Editor): string {
  const said = 'result' in answer ? answer.result : answer;
  return JSON.stringify(said, (key, value: unknown) => (key === 'resultId' ? undefined : value)).replaceAll(editor.uri(''), '');
}
