import { deepEqual } from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { describe, it } from 'mocha';
import { DidChangeWorkspaceFoldersNotification, WorkspaceSymbolRequest } from 'vscode-languageserver/node';
import type { JourneyServer } from './journey-server.js';
import { withServer } from './journey-server.js';

const files = { 'a/people.journey': 'persona Sarah "Sarah"\n', 'b/teams.journey': 'team Care "Care"\n' };
const crossing = 'import "../b/teams.journey"\npersona Tom "Tom"\n';

/** Waits until these are the names that a search finds: it may come before the files of a folder. */
async function checkNames({ connection }: JourneyServer, expected: readonly string[]): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const symbols = await connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' });
    const names = (symbols ?? []).map(({ name }) => name.split(':')[0] ?? '').sort();
    if (isDeepStrictEqual(names, expected)) return;
    if (attempt === 100) deepEqual(names, expected);
    await delay(50);
  }
}

function changeFolders({ connection, uri }: JourneyServer, added: readonly string[], removed: readonly string[]): Promise<void> {
  const folder = (name: string) => ({ uri: uri(name).replace(/\/$/, ''), name });
  return connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added: added.map(folder), removed: removed.map(folder) } });
}

describe('the folders of the workspace, in the language server', () => {
  it('bring their files, and take them along', () =>
    withServer(files, async (server) => {
      await checkNames(server, ['Care', 'Sarah']);
      await changeFolders(server, ['a'], ['']);
      await checkNames(server, ['Sarah']);
      await changeFolders(server, ['b'], []);
      await checkNames(server, ['Care', 'Sarah']);
      await changeFolders(server, [], ['a']);
      await checkNames(server, ['Care']);
      await changeFolders(server, [], ['b']);
      await checkNames(server, []);
    })).timeout(60_000);

  it('say how far the paths of an open file reach', () =>
    withServer(files, async (server) => {
      await server.open('a/map.journey', crossing);
      await server.says('a/map.journey', []);
      await changeFolders(server, ['a', 'b'], ['']);
      await server.says('a/map.journey', ['1 error path-outside']);
      await changeFolders(server, [''], ['a', 'b']);
      await server.says('a/map.journey', []);
      await checkNames(server, ['Care', 'Sarah', 'Tom']);
    })).timeout(60_000);

  it('let a file that is open stay when they go', () =>
    withServer(files, async (server) => {
      await server.open('a/people.journey', 'persona Sarah\n');
      await changeFolders(server, [], ['']);
      await checkNames(server, ['Sarah']);
      deepEqual((await server.read('a/people.journey'))?.document.declarations.personas.map(({ name }) => name), ['Sarah']);
    })).timeout(60_000);
});
