import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { InitializeParams } from 'vscode-languageserver';
import type { Location } from 'vscode-languageserver-types';
import { previewCommand, referencesCommand } from '../../../src/language/editing/code-lenses.js';
import type { InitializationOptions } from '../../../src/protocol.js';
import { fileUri } from '../memory-files.js';
import { openWorkspace } from './editing-workspace.js';

const texts = {
  'people.journey': 'persona Sarah\nteam Care\n',
  'map.journey': 'import "people.journey"\njourney A "A" for Sarah {\n  stage B {\n    step Pays { feels +1 for Sarah }\n    step Waits\n    path "C" leaves Pays rejoins Pays\n    pain D\n  }\n}\n',
};

/** Compares what stands above the lines of a file for a client that knows these commands: `LINE title`. */
async function checkLenses(path: keyof typeof texts, commands: readonly string[], expected: readonly string[]): Promise<readonly unknown[]> {
  const { services, document } = await openWorkspace(texts);
  const provider = services.lsp.CodeLensProvider;
  const options: InitializationOptions = { commands };
  const params: Omit<InitializeParams, 'rootUri'> = { processId: null, capabilities: {}, workspaceFolders: null, initializationOptions: options };
  await services.shared.lsp.LanguageServer.initialize(params as InitializeParams);
  const lenses = (await provider?.provideCodeLens(document(path), { textDocument: { uri: fileUri(path) } })) ?? [];
  assert.deepEqual(lenses.map(({ range, command }) => `${range.start.line + 1} ${command?.title ?? ''}`), expected);
  return lenses.flatMap(({ command }) => (command?.arguments ?? []) as readonly unknown[]);
}

describe('Code lenses', () => {
  it('count references to declarations over files, and to what is referred to in a journey', async () => {
    await checkLenses('map.journey', [previewCommand, referencesCommand], ['2 Open preview', '4 2 references']);
    const [uri, position, locations] = await checkLenses('people.journey', [previewCommand, referencesCommand], ['1 2 references', '2 0 references']);
    assert.deepEqual([uri, position], [fileUri('people.journey'), { line: 0, character: 8 }]);
    assert.deepEqual((locations as Location[]).map((location) => [location.uri, location.range.start.line]), [[fileUri('map.journey'), 1], [fileUri('map.journey'), 3]]);
  });

  it('offer only commands that the client knows', async () => {
    await checkLenses('map.journey', [previewCommand], ['2 Open preview']);
    await checkLenses('people.journey', [], []);
  });
});
