import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { checkWorkspace, type CheckedWorkspace } from '../../src/protocol.js';
import type { JourneyServer } from './journey-server.js';
import { withServer } from './journey-server.js';

const broken = 'journey "A" for Nobody {\n  stage "B" {\n    feels\n  }\n}\n';
const healthy = 'journey "A" {\n  stage "B" { feels +1 }\n}\n';
const ref = 'git:/elsewhere/old.journey?%7B%22ref%22%3A%22HEAD%22%7D';

function check({ connection }: JourneyServer): Promise<CheckedWorkspace | null> {
  return connection.sendRequest<CheckedWorkspace | null>(checkWorkspace, {});
}

describe('a check of the workspace, by the language server', () => {
  it('shows the problems of all files, and counts them', () =>
    withServer({ 'a.journey': broken, 'b/c.journey': healthy }, async (server) => {
      await server.open('d.journey', healthy.replace('"B"', '"B'));
      await server.open(ref, broken);
      deepEqual(await check(server), { files: 3, errors: 2, warnings: 1, infos: 0 });
      await server.says('a.journey', ['1 warning unknown-name', '3 error missing-value']);
      await server.says('b/c.journey', []);
    })).timeout(60_000);

  it('keeps what it showed true as the files, their surroundings and the settings change', () =>
    withServer({ 'a.journey': broken }, async (server) => {
      const { write, remove, open, close, says } = server;
      await check(server);
      await write('a.journey', broken.replace('feels', 'feels 0'));
      await says('a.journey', ['1 warning unknown-name']);
      await open('a.journey', healthy);
      await says('a.journey', []);
      await close('a.journey');
      await says('a.journey', ['1 warning unknown-name']);
      await write('journey.config.json', '{ "rules": { "unknown-name": "error", "journey-without-aim": "off" } }');
      await says('a.journey', ['1 error unknown-name']);
      await remove('a.journey');
      await says('a.journey', []);
      equal((await check(server))?.files, 0);
    })).timeout(60_000);

  it('finds its way while someone types, and can be cancelled', () =>
    withServer(Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`${index}.journey`, broken])), async (server) => {
      await server.open('typed.journey', healthy);
      const checking = check(server);
      for (let at = 0; at < 20; at++) await server.editPart('typed.journey', { line: 0, from: 9, to: 9, text: 'x' });
      equal((await checking)?.errors, 100);
      const source = new CancellationTokenSource();
      const cancelled = server.connection.sendRequest<CheckedWorkspace | null>(checkWorkspace, {}, source.token);
      source.cancel();
      equal(await cancelled, null);
    })).timeout(60_000);
});
