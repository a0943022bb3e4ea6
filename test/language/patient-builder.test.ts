import assert from 'node:assert/strict';
import { Cancellation, Deferred, DocumentState, TextDocument, URI } from 'langium';
import { describe, it } from 'mocha';
import { createJourneyServices, type JourneyServices } from '../../src/language/journey-services.js';
import { openWorkspace } from './editing/editing-workspace.js';
import { fileUri, MemoryFiles } from './memory-files.js';

const map = URI.parse(fileUri('map.journey'));

function createServices(): JourneyServices {
  const files = new MemoryFiles();
  files.add({ 'map.journey': 'journey "A"\n' });
  return createJourneyServices({ fileSystem: files, workspaceRoot: () => URI.parse(fileUri('')) });
}

describe('Whoever waits for a document', () => {
  it('hears that it is checked, also when a keystroke interrupts at that moment', async () => {
    const { DocumentBuilder, LangiumDocuments } = createServices().shared.workspace;
    const interruption = new Cancellation.CancellationTokenSource();
    const heard: string[] = [];
    DocumentBuilder.onDocumentPhase(DocumentState.Validated, () => interruption.cancel());
    DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri }) => void heard.push(uri.toString()));
    await DocumentBuilder.build([await LangiumDocuments.getOrCreateDocument(map)], { validation: true }, interruption.token);
    assert.deepEqual(heard, [map.toString()]);
  });

  it('has time for an answer before it is checked', async () => {
    const { DocumentBuilder, LangiumDocuments } = createServices().shared.workspace;
    const document = await LangiumDocuments.getOrCreateDocument(map);
    const answer = DocumentBuilder.waitUntil(DocumentState.Linked, map).then(async () => {
      // An answer passes through many hands, each of which waits for the one before.
      for (let hand = 0; hand < 1000; hand++) await Promise.resolve();
      return document.diagnostics;
    });
    await DocumentBuilder.build([document], { validation: true });
    assert.equal(await answer, undefined);
    assert.notEqual(document.diagnostics, undefined);
  });

  it('hears that all is done when nothing is left to do', async () => {
    const { DocumentBuilder, LangiumDocuments } = createServices().shared.workspace;
    await DocumentBuilder.build([await LangiumDocuments.getOrCreateDocument(map)], { validation: true });
    const waiting: Promise<void>[] = [];
    DocumentBuilder.onUpdate(() => void waiting.push(DocumentBuilder.waitUntil(DocumentState.Linked)));
    await DocumentBuilder.update([], [map]);
    await Promise.all(waiting);
    assert.equal(waiting.length, 1);
  });

  it('gets it, also when another file is gone before it is read', async () => {
    const { services: { shared: { workspace } }, files, document } = await openWorkspace({ 'map.journey': 'journey "A"\n', 'gone.journey': 'journey "B"\n' });
    files.add({ 'map.journey': 'journey "C"\n' });
    files.remove('gone.journey');
    await workspace.DocumentBuilder.update([URI.parse(fileUri('gone.journey')), map], []);
    assert.equal(document('map.journey').textDocument.getText(), 'journey "C"\n');
    assert.equal(document('map.journey').state >= DocumentState.Linked, true);
  });

  it('waits for one that was opened while others are read', async () => {
    const { services: { shared: { workspace } } } = await openWorkspace({});
    const { DocumentBuilder, TextDocuments, WorkspaceLock } = workspace;
    const reading = new Deferred();
    void WorkspaceLock.write(() => reading.promise);
    TextDocuments.set(TextDocument.create(map.toString(), 'journey', 1, 'journey "A"\n'));
    void WorkspaceLock.write((token) => DocumentBuilder.update([map], [], token));
    const waiting = DocumentBuilder.waitUntil(DocumentState.Parsed, map);
    reading.resolve();
    assert.equal(String(await waiting), map.toString());
  });
}).timeout(30_000);
