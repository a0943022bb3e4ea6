import assert from 'node:assert/strict';
import { URI, TextDocument } from 'langium';
import { describe, it } from 'mocha';
import type { Position, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { fileUri } from '../memory-files.js';
import { cutCursor, openWorkspace, type EditingWorkspace } from './editing-workspace.js';

type Texts = Readonly<Record<string, string>>;

/** Opens files of which one has a cursor `<|>`. */
async function openAtCursor(marked: Texts): Promise<{ workspace: EditingWorkspace; path: string; position: Position }> {
  const path = Object.keys(marked).find((each) => marked[each]?.includes('<|>')) ?? '';
  const { text, offset } = cutCursor(marked[path] ?? '');
  const workspace = await openWorkspace({ ...marked, [path]: text });
  return { workspace, path, position: workspace.document(path).textDocument.positionAt(offset) };
}

async function rename(marked: Texts, newName: string): Promise<{ workspace: EditingWorkspace; edit: WorkspaceEdit | null | undefined }> {
  const { workspace, path, position } = await openAtCursor(marked);
  const textDocument = { uri: fileUri(path) };
  return { workspace, edit: await workspace.services.lsp.RenameProvider?.rename(workspace.document(path), { textDocument, position, newName }) };
}

function apply({ document }: EditingWorkspace, edit: WorkspaceEdit | null | undefined): Texts {
  const changes = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  return Object.fromEntries(changes.map(({ textDocument: { uri }, edits }) => {
    const path = uri.slice(fileUri('').length);
    return [path, TextDocument.applyEdits(document(path).textDocument, edits.flatMap((each) => ('newText' in each ? [each] : [])))];
  }));
}

/** Renames what stands at the cursor, and compares the files that change. */
async function checkRename(marked: Texts, newName: string, expected: Texts): Promise<void> {
  const { workspace, edit } = await rename(marked, newName);
  assert.deepEqual(apply(workspace, edit), expected);
}

async function checkRefusal(marked: Texts, newName: string, message: RegExp): Promise<void> {
  await assert.rejects(rename(marked, newName), message);
}

/** What can be renamed at the cursor: its text, or undefined. */
async function renameable(marked: string): Promise<string | undefined> {
  const { workspace, path, position } = await openAtCursor({ 'map.journey': marked });
  const document = workspace.document(path);
  const range = await workspace.services.lsp.RenameProvider?.prepareRename(document, { textDocument: { uri: fileUri(path) }, position });
  return range ? document.textDocument.getText(range) : undefined;
}

const people = 'persona Sarah "Sarah" {\n  need "Sarah wants a coat" // Sarah\n}\n';
const map = 'import "people.journey"\n/* Sarah */\njourney "A" for Sarah, Tom {\n  stage "B" for Sarah {\n    feels +1 "glad" for Sarah\n    touchpoint "Call" via phone by Sarah\n  }\n}\npersona Tom\n';

describe('Rename', () => {
  it('changes a name where it is declared and in every file that refers to it, and leaves texts and comments alone', async () => {
    const renamed = {
      'people.journey': people.replace('persona Sarah', 'persona Anna'),
      'map.journey': map.replace('for Sarah, Tom', 'for Anna, Tom').replaceAll('for Sarah', 'for Anna').replace('by Sarah', 'by Anna'),
    };
    await checkRename({ 'people.journey': people.replace('persona Sarah', 'persona Sa<|>rah'), 'map.journey': map }, 'Anna', renamed);
    await checkRename({ 'people.journey': people, 'map.journey': map.replace('by Sarah', 'by Sarah<|>') }, 'Anna', renamed);
  });

  it('changes a step, a pain and a journey wherever they are meant', async () => {
    const text = 'journey A "A" {\n  baseline A\n  stage "B" {\n    step Pays "Pays" { details A }\n    pain Slow "Pays"\n    path "C" leaves Pays rejoins Pays {\n      opportunity "D" { addresses Slow }\n    }\n  }\n}\njourney "B" {\n  stage "B" { step Pays }\n}\n';
    await checkRename({ 'map.journey': text.replace('leaves Pays', 'leaves <|>Pays') }, 'Buys', {
      'map.journey': text.replace('step Pays "', 'step Buys "').replace('leaves Pays rejoins Pays', 'leaves Buys rejoins Buys'),
    });
    await checkRename({ 'map.journey': text.replace('pain Slow', 'pain S<|>low') }, 'Late', { 'map.journey': text.replaceAll('Slow', 'Late') });
    await checkRename({ 'map.journey': text.replace('details A', 'details <|>A') }, 'Order', {
      'map.journey': text.replace('journey A', 'journey Order').replace('baseline A', 'baseline Order').replace('details A', 'details Order'),
    });
  });

  it('gives the same bytes there and back', async () => {
    const text = '\uFEFFpersona Sarah\r\njourney "A" for Sarah {\r\n\tstage "B" for Sarah { says "x\r\n}\r\n';
    const there = await rename({ 'map.journey': text.replace('persona Sarah', 'persona <|>Sarah') }, 'Zo\u00eb');
    const renamed = apply(there.workspace, there.edit)['map.journey'] ?? '';
    assert.equal(renamed, text.replaceAll('Sarah', 'Zo\u00eb'));
    await checkRename({ 'map.journey': renamed.replace('persona Zo', 'persona <|>Zo') }, 'Sarah', { 'map.journey': text });
  });

  it('takes every word of the language that is read as a name in each place', async () => {
    await checkRename({ 'map.journey': 'persona Sa<|>rah "S"\njourney "A" for Sarah\n' }, 'journey', { 'map.journey': 'persona journey "S"\njourney "A" for journey\n' });
  });

  it('writes a name in the composed form', async () => {
    await checkRename({ 'map.journey': 'persona Sa<|>rah\n' }, ' Zoe\u0308 ', { 'map.journey': 'persona Zo\u00eb\n' });
  });

  it('refuses what is no name', async () => {
    for (const name of ['x" { } /*', 'a b', '1st', '-x', 'a.b', 'a\nb', '{', '“x”', '']) {
      await checkRefusal({ 'map.journey': 'persona Sa<|>rah\n' }, name, /name/);
    }
  });

  it('refuses a name that another line of the same kind, or of the same journey, has', async () => {
    await checkRefusal({ 'map.journey': 'persona Sa<|>rah\nteam Care\n' }, 'Care', /Another team is called Care already \(line 2\)/);
    await checkRefusal({ 'map.journey': 'journey "A" {\n  stage Buy\n  stage "B" { step Pa<|>ys }\n}\n' }, 'Buy', /Another stage is called Buy already \(line 2\)/);
    await checkRename({ 'map.journey': 'persona Sa<|>rah\nlane Care\n' }, 'Care', { 'map.journey': 'persona Care\nlane Care\n' });
  });

  it('refuses a name that means something else where the line is referred to', async () => {
    const importing = 'import "people.journey"\npersona Tom\njourney "A" for Sarah\n';
    await checkRefusal({ 'people.journey': 'persona Sa<|>rah\n', 'map.journey': importing }, 'Tom', /Tom means something else in map\.journey \(line 3\)/);
    await checkRename({ 'people.journey': 'persona Sa<|>rah\n', 'map.journey': importing.replace(' for Sarah', ' for Tom') }, 'Tom', { 'people.journey': 'persona Tom\n' });
  });

  it('refuses a name that something refers to already', async () => {
    await checkRefusal({ 'map.journey': 'persona Sa<|>rah\njourney "A" for Anna\n' }, 'Anna', /Anna means something else in map\.journey \(line 2\)/);
    await checkRefusal({ 'people.journey': 'channel sho<|>p\n', 'map.journey': 'import "people.journey"\njourney "A" {\n  stage "B" { touchpoint "C" via web }\n}\n' }, 'web', /web means something else/);
    await checkRename({ 'map.journey': 'channel sho<|>p\n' }, 'web', { 'map.journey': 'channel web\n' });
  });

  it('refuses what is built in', async () => {
    const text = 'journey "A" {\n  stage "B" { touchpoint "C" via w<|>eb }\n}\n';
    await checkRefusal({ 'map.journey': text }, 'net', /built in/);
    await assert.rejects(renameable(text), /built in/);
  });

  it('is offered on names, and neither on keywords, texts, comments nor on names that nothing has', async () => {
    assert.equal(await renameable('persona Sa<|>rah "S"\n'), 'Sarah');
    assert.equal(await renameable('persona <|>𠮷野 "S"\n'), '𠮷野');
    assert.equal(await renameable('persona for<|> "S"\n'), 'for');
    for (const text of ['per<|>sona Sarah\n', 'persona Sarah "Sa<|>rah"\n', '// Sa<|>rah\npersona Sarah\n', 'journey "A" for Sa<|>rah\n', 'persona Sarah {<|>\n}\n', '<|>', 'journey "A" {\n  status dra<|>ft\n}\n']) {
      assert.equal(await renameable(text), undefined, text);
    }
  });

  it('says which version of an open file it is about', async () => {
    const { workspace, path, position } = await openAtCursor({ 'people.journey': 'persona Sarah\n', 'map.journey': 'import "people.journey"\njourney "A" for <|>Sarah\n' });
    const { TextDocuments, DocumentBuilder } = workspace.services.shared.workspace;
    const uri = fileUri(path);
    TextDocuments.set(TextDocument.create(uri, 'journey', 7, workspace.document(path).textDocument.getText()));
    await DocumentBuilder.update([URI.parse(uri)], []);
    const edit = await workspace.services.lsp.RenameProvider?.rename(workspace.document(path), { textDocument: { uri }, position, newName: 'Anna' });
    const versions = (edit?.documentChanges as TextDocumentEdit[]).map(({ textDocument }) => [textDocument.uri, textDocument.version]);
    assert.deepEqual(new Map(versions as [string, number | null][]), new Map<string, number | null>([[fileUri('people.journey'), null], [uri, 7]]));
  });

  it('changes nothing where the name stays', async () => {
    await checkRename({ 'map.journey': 'persona Sa<|>rah\n' }, 'Sarah', {});
  });
});
