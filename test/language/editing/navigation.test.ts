import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Position } from 'vscode-languageserver-types';
import { fileUri } from '../memory-files.js';
import { cutCursor, openWorkspace, type EditingWorkspace } from './editing-workspace.js';

const people = 'persona Sarah "Sarah" {\n  need "x"\n}\n';

interface AtCursor extends EditingWorkspace {
  readonly params: { readonly textDocument: { readonly uri: string }; readonly position: Position };
}

/** Opens a text with a cursor beside the file of people. */
async function openAtCursor(marked: string): Promise<AtCursor> {
  const { text, offset } = cutCursor(marked);
  const workspace = await openWorkspace({ 'people.journey': people, 'map.journey': text });
  return { ...workspace, params: { textDocument: { uri: fileUri('map.journey') }, position: workspace.document('map.journey').textDocument.positionAt(offset) } };
}

function place({ document }: EditingWorkspace, uri: string, range: { readonly start: Position; readonly end: Position }): string {
  const path = uri.slice(fileUri('').length);
  return `${path}:${range.start.line + 1} ${document(path).textDocument.getText(range)}`.trim();
}

/** Compares where the name at the cursor leads. */
async function checkDefinition(marked: string, expected: string | undefined): Promise<void> {
  const at = await openAtCursor(marked);
  const links = await at.services.lsp.DefinitionProvider?.getDefinition(at.document('map.journey'), at.params);
  assert.deepEqual(links?.map(({ targetUri, targetSelectionRange }) => place(at, targetUri, targetSelectionRange)), expected === undefined ? undefined : [expected]);
}

async function checkReferences(marked: string, includeDeclaration: boolean, expected: readonly string[]): Promise<void> {
  const at = await openAtCursor(marked);
  const found = await at.services.lsp.ReferencesProvider?.findReferences(at.document('map.journey'), { ...at.params, context: { includeDeclaration } });
  assert.deepEqual(found?.map(({ uri, range }) => place(at, uri, range)), expected);
}

async function checkHighlights(marked: string, expected: readonly string[] | undefined): Promise<void> {
  const at = await openAtCursor(marked);
  const found = await at.services.lsp.DocumentHighlightProvider?.getDocumentHighlight(at.document('map.journey'), at.params);
  assert.deepEqual(found?.map(({ range, kind }) => `${place(at, at.params.textDocument.uri, range)} ${kind === 3 ? 'declared' : 'used'}`), expected);
}

const map = 'import "people.journey"\njourney A "A" for Sarah {\n  stage B {\n    step Pays { details A }\n    path "C" leaves Pays\n    touchpoint "D" via web by Sarah\n    touchpoint "E" via web for Sara\n  }\n}\n';

describe('Definition', () => {
  it('leads to what a name means, in this file and in others', async () => {
    await checkDefinition(map.replace('for Sarah', 'for Sa<|>rah'), 'people.journey:1 Sarah');
    await checkDefinition(map.replace('leaves Pays', 'leaves Pays<|>'), 'map.journey:4 Pays');
    await checkDefinition(map.replace('details A', 'details <|>A'), 'map.journey:2 A');
    await checkDefinition(map.replace('step Pays', 'step P<|>ays'), 'map.journey:4 Pays');
  });

  it('leads from the path of an import to its file', async () => {
    await checkDefinition(map.replace('people', 'peo<|>ple'), 'people.journey:1');
    await checkDefinition('import "no<|>body.journey"\n', undefined);
  });

  it('leads nowhere from what is built in, unknown, or no name', async () => {
    for (const word of ['via web', 'for Sara\n', 'leaves', '"C"']) await checkDefinition(map.replace(word, `${word.trimEnd().slice(0, -1)}<|>${word.trimEnd().slice(-1)}`), undefined);
  });
});

describe('References', () => {
  it('are found over files, with the declaration where it is asked for', async () => {
    const used = ['map.journey:2 Sarah', 'map.journey:6 Sarah'];
    await checkReferences(map.replace('by Sarah', 'by <|>Sarah'), false, used);
    await checkReferences(map.replace('by Sarah', 'by <|>Sarah'), true, ['people.journey:1 Sarah', ...used]);
  });

  it('of a built-in channel have no declaration', () => checkReferences(map.replace('via web', 'via <|>web'), true, ['map.journey:6 web', 'map.journey:7 web']));

  it('of nothing are none', () => checkReferences(map.replace('leaves', 'lea<|>ves'), true, []));
});

describe('Highlights', () => {
  it('mark a name in its document, where it is declared and where it is used', async () => {
    await checkHighlights(map.replace('leaves Pays', 'leaves <|>Pays'), ['map.journey:4 Pays declared', 'map.journey:5 Pays used']);
    await checkHighlights(map.replace('for Sarah', 'for <|>Sarah'), ['map.journey:2 Sarah used', 'map.journey:6 Sarah used']);
  });

  it('mark nothing where no name is, or one that nothing has', async () => {
    await checkHighlights(map.replace('stage', 'sta<|>ge'), undefined);
    await checkHighlights(map.replace('for Sara\n', 'for Sa<|>ra\n'), undefined);
  });
});
