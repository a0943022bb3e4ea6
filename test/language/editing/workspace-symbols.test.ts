import assert from 'node:assert/strict';
import { URI } from 'langium';
import { describe, it } from 'mocha';
import type { InitializeParams } from 'vscode-languageserver';
import { openWorkspace, type EditingWorkspace } from './editing-workspace.js';

const texts = {
  'people.journey': 'persona Sarah "Sarah, the practical shopper" {\n  says "Sarah says"\n}\nteam Warehouse\n',
  'map.journey': 'journey FirstOrder "First online order" {\n  stage "Consideration" {\n    step PaysByCard "Hands over the money"\n    pain "The size chart is far away"\n    gain "Sized well"\n    step\n  }\n}\n',
};

async function search(workspace: EditingWorkspace, query: string): Promise<readonly string[]> {
  const found = await workspace.services.shared.lsp.WorkspaceSymbolProvider?.getSymbols({ query });
  return (found ?? []).map(({ name, containerName = '-', location }) => `${location.uri.split('/').at(-1) ?? ''} ${containerName} ${name}`);
}

async function checkSearch(query: string, expected: readonly string[]): Promise<void> {
  assert.deepEqual(await search(await openWorkspace(texts), query), expected);
}

describe('The search for symbols', () => {
  const sarah = 'people.journey - Sarah: Sarah, the practical shopper';
  const pays = 'map.journey FirstOrder: First online order PaysByCard: Hands over the money';
  const pain = 'map.journey FirstOrder: First online order The size chart is far away';

  it('finds elements of all files by their names and titles', async () => {
    await checkSearch('sarah', [sarah]);
    await checkSearch('pays', [pays]);
    await checkSearch('money', [pays]);
    await checkSearch('SIZE', [pain]);
  });

  it('understands the beginnings of words', async () => {
    await checkSearch('pbc', [pays]);
    await checkSearch('wh', ['people.journey - Warehouse']);
    await checkSearch('xyz', []);
  });

  it('finds everything with an empty query, without the built-in channels', async () => {
    assert.equal((await search(await openWorkspace(texts), '')).length, 6);
  });

  it('leaves out documents beside the workspace', async () => {
    const workspace = await openWorkspace(texts);
    const { LangiumDocuments, DocumentBuilder, WorkspaceManager } = workspace.services.shared.workspace;
    const params: Omit<InitializeParams, 'rootUri'> = { processId: null, capabilities: {}, workspaceFolders: [{ uri: 'file:///workspace', name: 'workspace' }] };
    WorkspaceManager.initialize(params as InitializeParams);
    const old = LangiumDocuments.createDocument(URI.parse('git:/workspace/people.journey?HEAD'), texts['people.journey']);
    await DocumentBuilder.build([old]);
    assert.deepEqual(await search(workspace, 'sarah'), [sarah]);
  });
});
