import assert from 'node:assert/strict';
import { TextDocument } from 'langium';
import { describe, it } from 'mocha';
import type { TextEdit } from 'vscode-languageserver';
import { fileUri } from '../memory-files.js';
import { openWorkspace } from './editing-workspace.js';

type Files = Readonly<Record<string, string>>;

const people = 'persona Sarah "Sarah" {\n  image "images/sarah.png" alt "Sarah"\n}\n';
const map = 'import "people.journey"\njourney Order "Order" for Sarah {\n  data "data/order.csv"\n  link "notes/talks.pdf#page=2"\n  link "https://example.com/people.journey"\n  link "Ticket 12"\n}\n';
const files: Files = { 'people.journey': people, 'map.journey': map, 'images/sarah.png': '', 'data/order.csv': '', 'notes/talks.pdf': '' };

/** Moves files or folders, and compares the texts of the files that an editor changes before. */
async function checkMove(moves: Files, expected: Files, texts: Files = files): Promise<void> {
  const { services, document } = await openWorkspace(texts);
  const renames = Object.entries(moves).map(([from, to]) => ({ oldUri: fileUri(from), newUri: fileUri(to) }));
  const edit = await services.shared.lsp.FileOperationHandler?.willRenameFiles?.({ files: renames });
  const changed = (edit?.documentChanges ?? []).flatMap((change) => {
    if (!('edits' in change)) return [];
    const path = Object.keys(texts).find((each) => fileUri(each) === change.textDocument.uri) ?? '';
    return [[path, TextDocument.applyEdits(document(path).textDocument, change.edits as TextEdit[])] as const];
  });
  assert.deepEqual(Object.fromEntries(changed), expected);
}

describe('Moving a file', () => {
  it('mends the imports of the others, and its own paths', async () => {
    await checkMove({ 'people.journey': 'shared/people.journey' }, {
      'map.journey': map.replace('people.journey', 'shared/people.journey'),
      'people.journey': people.replace('images/', '../images/'),
    });
  });

  it('mends all paths of a map, and leaves alone what is no path', async () => {
    await checkMove({ 'map.journey': 'maps/order.journey' }, {
      'map.journey': map.replace('"people', '"../people').replace('data/', '../data/').replace('notes/', '../notes/'),
    });
  });

  it('mends the paths to images, data and whatever else a link leads to', async () => {
    await checkMove({ 'images/sarah.png': 'images/sarah-now.png' }, { 'people.journey': people.replace('sarah.png', 'sarah-now.png') });
    await checkMove({ 'data/order.csv': 'order.csv', 'notes/talks.pdf': 'data/talks.pdf' }, { 'map.journey': map.replace('data/', '').replace('notes/', 'data/') });
  });

  it('changes nothing where everything moves together, or the name is the same', async () => {
    await checkMove({ 'people.journey': 'people.journey' }, {});
    const together = { 'a/map.journey': 'import "./people.journey"\njourney "A" for Sarah { stage "B" }', 'a/people.journey': 'persona Sarah "Sarah"' };
    await checkMove({ a: 'b' }, {}, together);
    await checkMove({ 'a/map.journey': 'c/map.journey', 'a/people.journey': 'c/people.journey' }, {}, together);
  });

  it('writes quotes of a name as the language does', async () => {
    await checkMove({ 'people.journey': 'the "people".journey' }, { 'map.journey': map.replace('people.journey', 'the \\"people\\".journey') });
  });
});

describe('Moving a folder', () => {
  it('mends the paths that lead into it and out of it, and no others', async () => {
    const texts = { 'map.journey': 'import "a/people.journey"\nimport "ab.journey"', 'a/people.journey': 'import "../ab.journey"\nimport "teams.journey"', 'a/teams.journey': 'team Care "Care"', 'ab.journey': 'team Shop "Shop"' };
    await checkMove({ a: 'parts/b' }, {
      'map.journey': 'import "parts/b/people.journey"\nimport "ab.journey"',
      'a/people.journey': 'import "../../ab.journey"\nimport "teams.journey"',
    }, texts);
  });
});
