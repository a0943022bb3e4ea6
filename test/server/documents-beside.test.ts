import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { CompletionRequest, ReferencesRequest, RenameRequest, WorkspaceSymbolRequest } from 'vscode-languageserver/node';
import type { JourneyServer } from './journey-server.js';
import { withServer } from './journey-server.js';

const people = 'persona Sarah "Sarah"\n';
const map = 'import "people.journey"\nevidence Talks "Talks"\njourney Order "Order" for Sarah {\n  goal "G"\n  stage "Pays" {\n    image "gone.png" alt "E"\n    touchpoint "F" via web from Talks\n  }\n}\n';
/** As it was before: with another persona, and a name that the file has now as well. */
const old = map.replace('for Sarah', 'for Tom').replace('"Order"', '"Order of old"');

/** How editors name documents that are no files of the workspace, for one that is shown beside `map.journey`. */
const schemes: Readonly<Record<string, (file: string) => string>> = {
  'an old version in a comparison': (file) => `${file.replace('file://', 'git:')}?${encodeURIComponent('{"path":"map.journey","ref":"HEAD"}')}`,
  'a version of a pull request': (file) => `${file.replace('file://', 'pr:')}?${encodeURIComponent('{"prNumber":12,"isBase":true}')}`,
  'a file of a repository that is no folder of the workspace': (file) => file.replace('file://', 'vscode-vfs://github'),
  'a document that was never saved': () => 'untitled:Untitled-1',
  'a new document with a place to save it': (file) => file.replace('file://', 'untitled:'),
};

describe('a document beside the workspace', () => {
  for (const [what, uriFor] of Object.entries(schemes)) {
    const isNew = what.includes('document');

    it(`is read alone, and without noise: ${what}`, () =>
      withServer({ 'people.journey': people }, async ({ open, uri, says, read }) => {
        const beside = uriFor(uri('map.journey'));
        await open(beside, old);
        await says(beside, isNew ? ['1 error path-outside', '6 error path-outside'] : []);
        deepEqual((await read(beside))?.document.imported.personas, []);
        await open(beside, 'journey "A" for B {\n  goal "C"\n  stage "D" {\n    feels\n    path "E" leaves Slow { does "F" }\n  }\n}\npersona B "B"\n');
        await says(beside, ['4 error missing-value', '5 error unknown-element']);
        await open(beside, 'journey "A" for Tom {\n  goal "C"\n  stage "B" { does "D" }\n}\n');
        await says(beside, ['1 warning unknown-name']);
      })).timeout(60_000);

    it(`is no part of what the workspace knows: ${what}`, () =>
      withServer({ 'people.journey': people }, async (server) => {
        const beside = uriFor(server.uri('map.journey'));
        await server.open('map.journey', map);
        await server.open(beside, old);
        await server.says(beside, isNew ? ['1 error path-outside', '6 error path-outside'] : []);
        await server.says('map.journey', ['6 warning missing-file']);
        await checkWorkspaceKnows(server, beside);
        await checkKnowsItself(server, beside);
      })).timeout(60_000);

    it(`is forgotten once it is closed: ${what}`, () =>
      withServer({}, async ({ open, close, uri, read }) => {
        const beside = uriFor(uri('map.journey'));
        await open(beside, old);
        equal((await read(beside))?.document.journeys.length, 1);
        await close(beside);
        equal(await read(beside), null);
      })).timeout(60_000);
  }
});

describe('the settings of a document beside the workspace', () => {
  const file = (uri: string): string => uri.replace('map.journey', 'maps/map.journey');

  for (const [what, uriFor] of Object.entries(schemes).filter(([each]) => !each.includes('never saved'))) {
    it(`are those of the file that it is a version of: ${what}`, () =>
      withServer({ 'maps/journey.config.json': '{ "rules": { "unknown-name": "error" } }', 'journey.config.json': '{}' }, async ({ open, write, uri, says }) => {
        const beside = uriFor(file(uri('map.journey')));
        await open(beside, 'journey "A" for Tom {\n  goal "C"\n  stage "B" { does "D" }\n}\n');
        await says(beside, ['1 error unknown-name']);
        await write('maps/journey.config.json', '{ "rules": { "unknown-name": "off" } }');
        await says(beside, []);
      })).timeout(60_000);
  }
});

async function checkWorkspaceKnows(server: JourneyServer, beside: string): Promise<void> {
  const { connection, uri } = server;
  const own = uri('map.journey');
  const symbols = await connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'Order' });
  deepEqual(symbols?.map(({ location }) => location.uri), [own]);
  deepEqual(await referencesAt(server, own, 6, 24), [own]);
  deepEqual(await referencesAt(server, own, 1, 10), [own, own]);
  const renamed = await connection.sendRequest(RenameRequest.type, { ...placeIn(own, 1, 10), newName: 'Interviews' });
  doesNotMatch(JSON.stringify(renamed), new RegExp(beside.split(':')[0] ?? ''));
  await server.open('new.journey', 'journey "A" for ');
  deepEqual(await namesAt(server, uri('new.journey'), 0, 16), ['Sarah']);
}

async function checkKnowsItself(server: JourneyServer, beside: string): Promise<void> {
  deepEqual(await referencesAt(server, beside, 6, 24), [beside]);
  deepEqual(await referencesAt(server, beside, 1, 10), [beside, beside]);
  const renamed = await server.connection.sendRequest(RenameRequest.type, { ...placeIn(beside, 1, 10), newName: 'Interviews' });
  equal(renamed?.documentChanges?.length, 1);
  match(JSON.stringify(renamed), /"newText":"Interviews"/);
  deepEqual(await namesAt(server, beside, 6, 36), ['Talks']);
}

function placeIn(uri: string, line: number, character: number): { readonly textDocument: { readonly uri: string }; readonly position: { readonly line: number; readonly character: number } } {
  return { textDocument: { uri }, position: { line, character } };
}

async function referencesAt({ connection }: JourneyServer, uri: string, line: number, character: number): Promise<readonly string[]> {
  const found = await connection.sendRequest(ReferencesRequest.type, { ...placeIn(uri, line, character), context: { includeDeclaration: true } });
  return (found ?? []).map((location) => location.uri);
}

async function namesAt({ connection }: JourneyServer, uri: string, line: number, character: number): Promise<readonly string[]> {
  const found = await connection.sendRequest(CompletionRequest.type, placeIn(uri, line, character));
  return (Array.isArray(found) ? found : found?.items ?? []).map(({ label }) => label);
}
