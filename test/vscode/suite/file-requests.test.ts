import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type * as vscode from 'vscode';
import { answerFileRequests } from '../../../src/extension/answer-file-requests.js';
import { readDirectory, readFile, statFile } from '../../../src/protocol.js';
import type { ReadDirectoryResult, StatFileResult } from '../../../src/protocol.js';
import { fakeClient } from './fake-client.js';
import { uriOf } from './open-journey.js';

describe('the files that the server asks for', () => {
  const { client, send } = fakeClient();
  const ask = (method: string, path: string) => send(method, { uri: uriOf(path).toString() });
  let answering: vscode.Disposable;
  before(() => { answering = answerFileRequests(client); });
  after(() => { answering.dispose(); });

  it('are read and looked at', async () => {
    ok(await ask(readFile, 'visit.journey'));
    const { isFile, isDirectory } = await ask(statFile, 'visit.journey') as NonNullable<StatFileResult>;
    deepEqual([isFile, isDirectory], [true, false]);
  });

  it('are not there where there are none', async () => {
    equal(await ask(readFile, 'nowhere.journey'), null);
    equal(await ask(statFile, 'nowhere.journey'), null);
  });

  it('are not reached over links', async () => {
    for (const path of ['linked.journey', 'loop/visit.journey', 'loop/loop/visit.journey']) {
      equal(await ask(readFile, path), null, path);
      equal(await ask(statFile, path), null, path);
    }
  });

  it('are listed, with links as neither file nor folder', async () => {
    const listed = await ask(readDirectory, '.') as ReadDirectoryResult;
    const kindOf = (name: string) => listed.filter(({ uri }) => uri.endsWith(`/${name}`)).map(({ isFile, isDirectory }) => [isFile, isDirectory]);
    deepEqual(kindOf('visit.journey'), [[true, false]]);
    deepEqual(kindOf('linked.journey'), [[false, false]]);
    deepEqual(kindOf('loop'), [[false, false]]);
  });
});
