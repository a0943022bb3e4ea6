import { deepEqual, equal } from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, it } from 'mocha';
import {
  createProtocolConnection, DidChangeTextDocumentNotification, DidOpenTextDocumentNotification, InitializedNotification, InitializeRequest, StreamMessageReader, StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { keepAlive, type KeepAlive } from '../../src/extension/keep-alive.js';
import { readDocument, type ReadDocument } from '../../src/protocol.js';
import { bundleServer } from '../server/journey-server.js';

const uri = 'file:///workspace/map.journey';

describe('a language server that is kept alive', () => {
  it('knows all that was typed, as often as it is killed while someone types', async () => {
    const editor = await startEditor(keepAlive(() => undefined));
    const times: number[] = [];
    for (let each = 0; each < 10; each++) {
      for (let letter = 0; letter < 3; letter++) await editor.type();
      editor.kill();
      const killed = performance.now();
      for (let letter = 0; letter < 3; letter++) await editor.type();
      equal(await editor.readTitle(), editor.title());
      times.push(performance.now() - killed);
    }
    await editor.stop();
    // With VERBOSE set, how long it took each time from the kill until the answer about the newest text.
    if (process.env['VERBOSE']) console.log(times.map((time) => `${time.toFixed(0)} ms`).join(', '));
  });

  it('is not started again once it rests, and at once when someone asks for it', async () => {
    const told: string[] = [];
    const keeper = keepAlive((message) => void told.push(message));
    deepEqual(await Promise.all([keeper.ended(), keeper.ended(), keeper.ended()]), [true, true, true]);
    equal(keeper.wake(), false);
    const waiting = keeper.ended();
    deepEqual([keeper.wake(), await waiting], [true, true]);
    equal(told.at(-1), 'The language server ended. It is started again in 100 ms.');
    const last = keeper.ended();
    keeper.rest();
    equal(await last, false);
  });
}).timeout(60_000);

interface Running {
  readonly child: ChildProcess;
  readonly connection: ProtocolConnection;
}

interface TypingEditor {
  /** Types a letter, which reaches the server if there is one. */
  readonly type: () => Promise<void>;
  readonly kill: () => void;
  readonly title: () => string;
  /** The title of the journey in the file, as the first server says it that can. */
  readonly readTitle: () => Promise<string | undefined>;
  readonly stop: () => Promise<void>;
}

/** An editor as VS Code's client is one: a server that is started again is told of the text as it is then. */
async function startEditor(keeper: KeepAlive): Promise<TypingEditor> {
  const program = await bundleServer();
  let [title, version] = ['', 1];
  const text = (): string => `journey "${title}"\n`;
  const start = async (): Promise<Running> => {
    const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    child.stdin.on('error', () => undefined);
    const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    connection.listen();
    await connection.sendRequest(InitializeRequest.method, { processId: process.pid, workspaceFolders: null, capabilities: {} });
    await connection.sendNotification(InitializedNotification.type, {});
    await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'journey', version, text: text() } });
    void once(child, 'exit').then(async () => {
      connection.dispose();
      if (await keeper.ended()) running = start();
    });
    return { child, connection };
  };
  let running = start();
  await running;
  return {
    title: () => title,
    type: async () => {
      title += String.fromCharCode(97 + version % 26);
      version++;
      await running.then(({ connection }) => connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges: [{ text: text() }] })).catch(() => undefined);
      await sleep(5);
    },
    kill: () => void running.then(({ child }) => child.kill('SIGKILL')),
    readTitle: async () => {
      for (;;) {
        const answer = await running.then(({ connection }) => connection.sendRequest<ReadDocument | null>(readDocument, { uri })).catch(() => undefined);
        if (answer) return answer.document.journeys[0]?.title;
        await sleep(5);
      }
    },
    stop: async () => {
      keeper.rest();
      const { child } = await running;
      child.kill();
      await once(child, 'exit');
    },
  };
}
