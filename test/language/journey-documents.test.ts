import { deepEqual } from 'node:assert/strict';
import { Cancellation, URI } from 'langium';
import { describe, it } from 'mocha';
import { createJourneyServices } from '../../src/language/journey-services.js';
import { fileUri, MemoryFiles } from './memory-files.js';

describe('The files that are known', () => {
  it('are listed by their addresses, in whatever order they come and go', async () => {
    const { shared: { workspace: { LangiumDocuments: documents } } } = createJourneyServices({ fileSystem: new MemoryFiles(), workspaceRoot: (uri) => uri });
    const add = async (...paths: readonly string[]): Promise<void> => {
      for (const path of paths) await documents.createDocument(URI.parse(fileUri(path)), '', Cancellation.CancellationToken.None);
    };
    const holds = (...paths: readonly string[]): void => deepEqual(documents.all.map(({ uri }) => uri.toString()).toArray(), paths.map(fileUri));
    await add('b.journey', 'maps/c.journey', 'maps/a.journey', 'Z.journey');
    holds('Z.journey', 'b.journey', 'maps/a.journey', 'maps/c.journey');
    documents.deleteDocument(URI.parse(fileUri('b.journey')));
    holds('Z.journey', 'maps/a.journey', 'maps/c.journey');
    await add('a.journey');
    holds('Z.journey', 'a.journey', 'maps/a.journey', 'maps/c.journey');
    documents.deleteDocuments(URI.parse(fileUri('maps')));
    holds('Z.journey', 'a.journey');
  });
});
