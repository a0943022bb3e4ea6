import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { WillRenameFilesRequest } from 'vscode-languageserver/node';
import { withServer } from './journey-server.js';

const people = 'persona Sarah "Sarah"\n';
const map = 'import "people.journey"\njourney "Order" for Sarah {\n  stage "Pays"\n}\n';

describe('the language server, told that a file will move', () => {
  it('mends the imports of open files, for their version, and of others', () =>
    withServer({ 'people.journey': people, 'other.journey': map }, async ({ open, edit, write, remove, says, uri, connection }) => {
      await open('map.journey', map);
      await says('map.journey', []);
      const files = [{ oldUri: uri('people.journey'), newUri: uri('shared/people.journey') }];
      const answer = await connection.sendRequest(WillRenameFilesRequest.type, { files });
      const newText = '"shared/people.journey"';
      const edits = [{ range: { start: { line: 0, character: 7 }, end: { line: 0, character: 23 } }, newText }];
      const byUri = (answer?.documentChanges ?? []).flatMap((each) => ('edits' in each ? [each] : [])).sort((a, b) => a.textDocument.uri.localeCompare(b.textDocument.uri));
      deepEqual(byUri, [
        { textDocument: { uri: uri('map.journey'), version: 1 }, edits },
        { textDocument: { uri: uri('other.journey'), version: null }, edits },
      ]);
      await edit('map.journey', map.replace('"people.journey"', newText));
      await write('shared/people.journey', people);
      await remove('people.journey');
      await says('map.journey', []);
    })).timeout(60_000);
});
