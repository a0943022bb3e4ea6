import { deepEqual } from 'node:assert/strict';
import { URI } from 'langium';
import { describe, it } from 'mocha';
import { createJourneyServices } from '../../src/language/journey-services.js';
import { fileUri, MemoryFiles } from './memory-files.js';

describe('The files that are known', () => {
  it('are listed by their addresses, in whatever order they come and go', () => {
    const { shared: { workspace: { LangiumDocuments: documents } } } = createJourneyServices({ fileSystem: new MemoryFiles(), workspaceRoot: (uri) => uri });
    const add = (...paths: readonly string[]): void => paths.forEach((path) => documents.createDocument(URI.parse(fileUri(path)), ''));
    const holds = (...paths: readonly string[]): void => deepEqual(documents.all.map(({ uri }) => uri.toString()).toArray(), paths.map(fileUri));
    add('b.journey', 'maps/c.journey', 'maps/a.journey', 'Z.journey');
    holds('Z.journey', 'b.journey', 'maps/a.journey', 'maps/c.journey');
    documents.deleteDocument(URI.parse(fileUri('b.journey')));
    holds('Z.journey', 'maps/a.journey', 'maps/c.journey');
    add('a.journey');
    holds('Z.journey', 'a.journey', 'maps/a.journey', 'maps/c.journey');
    documents.deleteDocuments(URI.parse(fileUri('maps')));
    holds('Z.journey', 'a.journey');
  });
});
