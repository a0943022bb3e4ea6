import { deepEqual, equal } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, it } from 'mocha';
import { DefinitionRequest, DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver/node';
import type { LocationLink } from 'vscode-languageserver/node';
import { withServer } from './journey-server.js';

const people = 'persona Sarah "Sarah"\n';
const map = 'import "people.journey"\njourney "Order" for Sarah {\n  stage "Pays"\n}\n';

describe('the files of the language server', () => {
  it('count as on disk again once they are closed without saving', () =>
    withServer({ 'people.journey': people }, async ({ open, edit, close, says, announces, read }) => {
      await open('map.journey', map);
      await open('people.journey', people);
      await edit('people.journey', 'persona Tom "Tom"\n');
      await says('map.journey', ['2 warning unknown-name']);
      await close('people.journey');
      await announces('people.journey', 'map.journey');
      await says('map.journey', []);
      deepEqual((await read('people.journey'))?.document.declarations.personas.map(({ name }) => name), ['Sarah']);
    }));

  it('are gone once they are closed without ever having been saved', () =>
    withServer({}, async ({ open, close, says, read }) => {
      await open('map.journey', map);
      await open('people.journey', people);
      await says('map.journey', []);
      await close('people.journey');
      await says('map.journey', ['1 error missing-import', '2 warning unknown-name']);
      equal(await read('people.journey'), null);
    }));

  it('are imported as soon as they are created, as they are changed, and no more once they are deleted', () =>
    withServer({}, async ({ open, write, remove, says }) => {
      await open('map.journey', map);
      await says('map.journey', ['1 error missing-import', '2 warning unknown-name']);
      await write('people.journey', people);
      await says('map.journey', []);
      await write('people.journey', 'persona Tom "Tom"\n');
      await says('map.journey', ['2 warning unknown-name']);
      await remove('people.journey');
      await says('map.journey', ['1 error missing-import', '2 warning unknown-name']);
    }));

  for (const folder of ['v1.2', 'maps.old']) {
    it(`are gone with a folder whose name looks like that of a file: ${folder}`, () =>
      withServer({ [`${folder}/people.journey`]: people }, async ({ open, says, uri, connection }) => {
        await open('map.journey', map.replace('people', `${folder}/people`));
        await says('map.journey', []);
        rmSync(fileURLToPath(uri(folder)), { recursive: true });
        await connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: uri(folder), type: FileChangeType.Deleted }] });
        await says('map.journey', ['1 error missing-import', '2 warning unknown-name']);
      }));
  }

  it('come with a folder that is called like a version', () =>
    withServer({}, async ({ open, says, uri, connection }) => {
      await open('map.journey', map.replace('people', 'v1.2/people'));
      await says('map.journey', ['1 error missing-import', '2 warning unknown-name']);
      mkdirSync(fileURLToPath(uri('v1.2')));
      writeFileSync(fileURLToPath(uri('v1.2/people.journey')), people);
      await connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: uri('v1.2'), type: FileChangeType.Created }] });
      await says('map.journey', []);
    }));

  it('are what the editor holds, whatever is on disk', () =>
    withServer({ 'people.journey': 'persona Tom "Tom"\n' }, async ({ open, write, says, read }) => {
      await open('people.journey', people);
      await open('map.journey', map);
      await says('map.journey', []);
      await write('people.journey', 'persona Nobody "Nobody"\n');
      await says('map.journey', []);
      deepEqual((await read('people.journey'))?.document.declarations.personas.map(({ name }) => name), ['Sarah']);
    }));

  it('are counted in characters without the byte order mark that no editor shows', () =>
    withServer({ 'people.journey': `\uFEFF${people}` }, async ({ open, uri, connection }) => {
      await open('map.journey', map);
      const found = await connection.sendRequest(DefinitionRequest.type, { textDocument: { uri: uri('map.journey') }, position: { line: 1, character: 20 } });
      const [link] = found as LocationLink[];
      deepEqual(link?.targetSelectionRange, { start: { line: 0, character: 8 }, end: { line: 0, character: 13 } });
    }));

  it('are open again where they are closed and opened at once', () =>
    withServer({}, async ({ open, close, read }) => {
      await open('map.journey', 'journey "Order" {\n  stage "Pays"\n}\n');
      await close('map.journey');
      await open('map.journey', 'journey "Order" {\n  stage "Packs"\n}\n');
      await delay(300);
      equal((await read('map.journey'))?.document.journeys[0]?.stages[0]?.title, 'Packs');
    }));

  it('lose their problems when the open file that they import is closed', () =>
    withServer({ 'map.journey': map, 'people.journey': people }, async ({ open, edit, close, says }) => {
      await open('people.journey', people);
      await edit('people.journey', 'persona Tom "Tom"\n');
      await says('map.journey', ['2 warning unknown-name']);
      await close('people.journey');
      await says('map.journey', []);
    }));

  it('are answered for after a look at a file that nobody opened', () =>
    withServer({ 'other.journey': people }, async ({ open, edit, read, says }) => {
      await open('map.journey', 'journey "Order" {\n  stage "Pays" { feels +1 }\n}\n');
      const edited = edit('map.journey', 'journey "Order" {\n  stage "Pays" { feels }\n}\n');
      const other = read('other.journey');
      await edited;
      equal((await other)?.document.declarations.personas.length, 1);
      await says('map.journey', ['2 error missing-value']);
    }));

  it('stay what the editor holds when they are deleted from disk', () =>
    withServer({ 'people.journey': people }, async ({ open, remove, says, read }) => {
      await open('people.journey', people);
      await open('map.journey', map);
      await says('map.journey', []);
      await remove('people.journey');
      await says('map.journey', []);
      deepEqual((await read('people.journey'))?.document.declarations.personas.map(({ name }) => name), ['Sarah']);
    }));

  it('may be images, which appear and go', () =>
    withServer({}, async ({ open, write, remove, says }) => {
      await open('map.journey', 'journey "Order" {\n  stage "Pays" {\n    image "images/shop.png" alt "The shop"\n  }\n}\n');
      await says('map.journey', ['3 warning missing-file']);
      await write('images/shop.png', new Uint8Array([137, 80, 78, 71]));
      await says('map.journey', []);
      await remove('images/shop.png');
      await says('map.journey', ['3 warning missing-file']);
    }));

  it('may import each other', () =>
    withServer({}, async ({ open, says, read }) => {
      await open('a.journey', 'import "b.journey"\njourney A "A" for Tom {\n  stage "B"\n}\n');
      await open('b.journey', 'import "a.journey"\npersona Tom "Tom"\njourney B "B" {\n  stage "A" {\n    step "C" { details A }\n  }\n}\n');
      await says('b.journey', ['1 info circular-import']);
      await says('a.journey', ['1 info circular-import']);
      deepEqual((await read('a.journey'))?.document.imported.journeys.map(({ name }) => name), ['B']);
    }));

  it('may import themselves', () =>
    withServer({}, async ({ open, says }) => {
      await open('a.journey', 'import "a.journey"\njourney "A" {\n  stage "B"\n}\n');
      await says('a.journey', ['1 info circular-import']);
    }));

  it('are not read over a link that leads out of the workspace', () =>
    withServer({}, async ({ open, uri, says }) => {
      const outside = mkdtempSync(join(tmpdir(), 'journey-outside-'));
      writeFileSync(join(outside, 'secret.journey'), people);
      symlinkSync(join(outside, 'secret.journey'), fileURLToPath(uri('people.journey')));
      await open('map.journey', map);
      await says('map.journey', ['1 error missing-import', '2 warning unknown-name']);
      rmSync(outside, { recursive: true });
    }));

  it('are not read from outside of the workspace', () =>
    withServer({}, async ({ open, says }) => {
      await open('a.journey', 'import "../secret.journey"\njourney "A" {\n  stage "B" {\n    image "/etc/passwd" alt "C"\n  }\n}\n');
      await says('a.journey', ['1 error path-outside', '4 error path-outside']);
    }));
}).timeout(60_000);
