import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { TextDocument, type LangiumDocument } from 'langium';
import { JourneyFormatter } from '../../../src/language/editing/formatter.js';
import type { TextEdit } from 'vscode-languageserver';
import { cutCursor, cutRanges, openWorkspace } from './editing-workspace.js';

const options = { tabSize: 8, insertSpaces: false };

async function open(text: string): Promise<{ readonly document: LangiumDocument; readonly formatter: JourneyFormatter }> {
  const { document, services } = await openWorkspace({ 'map.journey': text });
  return { document: document('map.journey'), formatter: new JourneyFormatter(services) };
}

async function checkDocument(text: string, expected: string, editsOfLines?: readonly number[]): Promise<void> {
  const { document, formatter } = await open(text);
  const edits = formatter.formatDocument(document, { textDocument: { uri: '' }, options });
  assert.equal(apply(document, edits), expected);
  if (editsOfLines) assert.deepEqual(edits.map(({ range }) => range.start.line), editsOfLines);
}

/** Formats the range `<|…|>`. */
async function checkSelection(marked: string, expected: string): Promise<void> {
  const { text, ranges: [range = { start: 0, end: 0 }] } = cutRanges(marked);
  const { document, formatter } = await open(text);
  const selection = { start: document.textDocument.positionAt(range.start), end: document.textDocument.positionAt(range.end) };
  assert.equal(apply(document, formatter.formatDocumentRange(document, { textDocument: { uri: '' }, options, range: selection })), expected);
}

/** What becomes of a text when the character before the cursor has just been typed. */
async function checkTyping(marked: string, ch: string, expected: string): Promise<void> {
  const { text, offset } = cutCursor(marked);
  const { document, formatter } = await open(text);
  const edits = formatter.formatDocumentOnType(document, { textDocument: { uri: '' }, options, ch, position: document.textDocument.positionAt(offset) });
  assert.equal(apply(document, edits), expected);
}

function apply({ textDocument }: LangiumDocument, edits: TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('', '', 0, textDocument.getText()), edits);
}

describe('Formatting a document', () => {
  it('lays it out, whatever the editor says about tabs', () => checkDocument('persona   A {\n\trole "a"\n}', 'persona A {\n  role        "a"\n}\n'));
  it('edits only the lines that change', () => checkDocument('team A\nteam  B\nteam C\n\n\nsystem D\n  system E\n', 'team A\nteam B\nteam C\n\nsystem D\nsystem E\n', [1, 4, 6]));
  it('edits nothing where all is well', () => checkDocument('team A\n', 'team A\n', []));
  it('formats what can be read of broken text', () => checkDocument('team   A\nfoo   bar\nteam   B\n', 'team A\nfoo   bar\nteam B\n'));
});

describe('Formatting a selection', () => {
  it('leaves the lines around it', () => checkSelection('team  A\nte<|am  B\nteam | >C\nteam  D\n'.replace('| >', '|>'), 'team  A\nteam B\nteam C\nteam  D\n'));
  it('leaves a line at whose beginning it ends', () => checkSelection('<|team  A\n|>team  B\n', 'team A\nteam  B\n'));
  it('sets the blank line above it', () => checkSelection('team  A\n<|system  B|>\n  lane  C\n', 'team  A\n\nsystem B\n  lane  C\n'));
  it('joins only what lies in it', () => checkSelection('journey  J\n<|for   A|>\n  for   B\n', 'journey  J\nfor A\n  for   B\n'));
});

describe('Formatting while typing', () => {
  it('lays the line out that Enter has finished', () =>
    checkTyping('stage  "A" {\n  does  "a"\n   Feels −1  \n   <|>\n}\n', '\n', 'stage  "A" {\n  does  "a"\n  feels       -1\n   \n}\n'));
  it('leaves a line that goes on', () => checkTyping('stage "A" {\n  does        "a"\n<|>  via   web\n}\n', '\n', 'stage "A" {\n  does        "a"\n  via   web\n}\n'));
  it('leaves a line that is not finished', () => checkTyping('stage "A" {\n  does  "a\n<|>\n}\n', '\n', 'stage "A" {\n  does  "a\n\n}\n'));
  it('leaves the lines of a text', () => checkTyping('team A """\n a\n    b\n<|>\n"""\n', '\n', 'team A """\n a\n    b\n\n"""\n'));
  it('lays the block out that a brace has closed', () =>
    checkTyping('team  A\nstage  "A" {\nstep "B" {\nfeels 1\n}\n  }<|>\nteam  B\n', '}', 'team  A\n\nstage "A" {\n  step "B" {\n    feels       1\n  }\n}\nteam  B\n'));
  it('leaves all where the brace stands in a text', () => checkTyping('team  A "}<|>"\n', '}', 'team  A "}"\n'));
});
