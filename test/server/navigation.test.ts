import { deepEqual, equal, match, rejects } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { DidOpenTextDocumentNotification } from 'vscode-languageserver/node';
import { readDocument } from '../../src/protocol.js';
import { withServer } from './journey-server.js';

const text = 'import "people.journey"\npersona Sarah {\n  need "x"\n}\njourney "A" for Sarah {\n  stage B {\n    feels -1\n  }\n';

describe('The language server finds its way', () => {
  for (const uri of ['untitled:Untitled-1', 'git:/other/map.journey?%7B%22ref%22%3A%22HEAD%22%7D']) {
    it(`in a document that is no file of the workspace: ${uri}`, () => withServer({}, async ({ connection }) => {
      await connection.sendNotification(DidOpenTextDocumentNotification.method, { textDocument: { uri, languageId: 'journey', version: 1, text } });
      await connection.sendRequest(readDocument, { uri });
      const textDocument = { uri };
      const position = { line: 1, character: 10 };
      const ask = <T>(method: string, params: object = {}): Promise<T> => connection.sendRequest<T>(`textDocument/${method}`, { textDocument, position, ...params });
      const range = { start: { line: 0, character: 0 }, end: { line: 8, character: 0 } };

      deepEqual((await ask<{ name: string }[]>('documentSymbol')).map(({ name }) => name), ['Sarah', 'A']);
      deepEqual((await ask<{ startLine: number }[]>('foldingRange')).map(({ startLine }) => startLine), [1, 4, 5]);
      equal((await ask<unknown[]>('selectionRange', { positions: [position] })).length, 1);
      equal((await ask<{ data: unknown[] }>('semanticTokens/full')).data.length, 15);
      equal((await ask<unknown[]>('inlayHint', { range })).length, 1);
      equal((await ask<unknown[]>('references', { context: { includeDeclaration: true } })).length, 2);
      equal((await ask<unknown[]>('documentHighlight')).length, 2);
      equal((await ask<unknown[]>('definition')).length, 1);
      equal((await ask<{ documentChanges: unknown[] }>('rename', { newName: 'Anna' })).documentChanges.length, 1);
      await rejects(ask('rename', { newName: 'x" { } /*' }), (error: Error) => {
        match(error.message, /can’t be a name/);
        return true;
      });
    }));
  }
});
