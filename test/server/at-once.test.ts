import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { CodeActionRequest, DocumentSymbolRequest, FoldingRangeRequest, RenameRequest, ResponseError, type TextDocumentEdit } from 'vscode-languageserver/node';
import { readDocument } from '../../src/protocol.js';
import { withServer, type JourneyServer } from './journey-server.js';

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const people = 'persona Sarah "Sarah"\n';

/** What is asked without waiting for anything that was said before. */
function ask({ connection, uri }: JourneyServer, path: string): Promise<readonly string[]> {
  const textDocument = { uri: uri(path) };
  const context = { diagnostics: [] };
  const answers = [
    connection.sendRequest(DocumentSymbolRequest.type, { textDocument }), connection.sendRequest(FoldingRangeRequest.type, { textDocument }),
    connection.sendRequest(CodeActionRequest.type, { textDocument, range: nowhere, context }), connection.sendRequest(readDocument, { uri: textDocument.uri }),
  ];
  return Promise.all(answers.map((answer: Promise<unknown>) => answer.then(() => 'answered', (error: unknown) => (error instanceof ResponseError ? `refused: ${error.message}` : String(error)))));
}

const allAnswered = ['answered', 'answered', 'answered', 'answered'];

describe('the language server, asked at once', () => {
  it('after a file was opened, answers about it', () =>
    withServer({}, async (server) => {
      for (let each = 0; each < 5; each++) {
        void server.open(`map${each}.journey`, 'journey "A"\n');
        deepEqual(await ask(server, `map${each}.journey`), allAnswered);
      }
    }));

  it('after a keystroke, answers about the text with it', () =>
    withServer({}, async ({ open, edit, connection, uri, says }) => {
      await open('people.journey', people);
      await says('people.journey', []);
      const textDocument = { uri: uri('people.journey') };
      for (const name of ['Tom', 'Anna', 'Margarethe', 'Jo']) {
        void edit('people.journey', `// ${name}\n\npersona ${name} "Sarah"\n`);
        const symbols = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
        deepEqual(symbols?.map((symbol) => ('selectionRange' in symbol ? symbol.selectionRange.end : symbol)), [{ line: 2, character: 8 + name.length }]);
        void edit('people.journey', `persona ${name} "Sarah"\n`);
        const renamed = await connection.sendRequest(RenameRequest.type, { textDocument, position: { line: 0, character: 8 }, newName: 'Bo' });
        const change = renamed?.documentChanges?.[0] as TextDocumentEdit | undefined;
        deepEqual(change?.edits.map((each) => ('range' in each ? each.range : each)), [{ start: { line: 0, character: 8 }, end: { line: 0, character: 8 + name.length } }]);
      }
    }));

  it('before a file was closed, answers or says that it does not', () =>
    withServer({ 'there.journey': people }, async (server) => {
      for (const path of ['there.journey', 'gone.journey']) {
        await server.open(path, people);
        await server.says(path, []);
        void server.edit(path, 'persona Tom "Tom"\n');
        const asked = ask(server, path);
        void server.close(path);
        equal((await asked).length, allAnswered.length);
        const again = ask(server, path);
        equal((await again).length, allAnswered.length);
      }
    }));
}).timeout(60_000);
