import { deepEqual, equal, match } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { DefinitionRequest, DocumentSymbolRequest, HoverRequest } from 'vscode-languageserver/node';
import type { Position } from 'vscode-languageserver/node';
import type { JourneyServer } from './journey-server.js';
import { withServer } from './journey-server.js';

const people = 'team Care "Customer care"\n\n/** Buys once, buys right. */\npersona Sarah "Sarah"\n';
const map = 'import "people.journey"\njourney Order "First order" for Sarah {\n  stage Pays "Pays"\n}\n';

describe('the language server, asked about a name', () => {
  it('knows where it is declared, in another file too', () =>
    inMap(async ({ connection, uri }) => {
      const found = await connection.sendRequest(DefinitionRequest.type, { textDocument: { uri: uri('map.journey') }, position: positionIn(map, 'Sarah') });
      const [link] = [found].flat();
      equal(link && ('targetUri' in link ? link.targetUri : link.uri), uri('people.journey'));
      equal(link && ('targetUri' in link ? link.targetSelectionRange : link.range).start.line, 3);
    }));

  it('knows what is said about it', () =>
    inMap(async ({ connection, uri }) => {
      const hover = await connection.sendRequest(HoverRequest.type, { textDocument: { uri: uri('map.journey') }, position: positionIn(map, 'Sarah') });
      match(JSON.stringify(hover), /Buys once[\\,]+ buys right/);
    }));

  it('lists what a file holds', () =>
    inMap(async ({ connection, uri }) => {
      const symbols = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: uri('map.journey') } });
      deepEqual(symbols?.map(({ name }) => name), ['Order: First order']);
    }));
}).timeout(60_000);

function inMap(test: (server: JourneyServer) => Promise<void>): Promise<void> {
  return withServer({ 'people.journey': people }, async (server) => {
    await server.open('map.journey', map);
    await server.says('map.journey', []);
    await test(server);
  });
}

function positionIn(text: string, part: string): Position {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return { line: before.length - 1, character: (before.at(-1)?.length ?? 0) + 1 };
}
