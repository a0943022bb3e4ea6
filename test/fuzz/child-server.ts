import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, ExitNotification, ShutdownRequest, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { bundleServer } from '../server/journey-server.js';
import { startEditor, type Editor } from './editor.js';

let bundle: Promise<string> | undefined;

/** Starts the language server as other editors do, as a process of its own over stdio, with files on the disk. */
export async function openOverStdio(texts: Readonly<Record<string, string>>): Promise<Editor> {
  const folder = mkdtempSync(join(tmpdir(), 'journey-fuzz-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(texts)) write(path, text);
  const child = spawn(process.execPath, [await (bundle ??= bundleServer()), '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const ended = once(child, 'exit');
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  return startEditor(connection, {
    uri: (path) => pathToFileURL(join(folder, path)).href.replace(/\/$/, ''),
    write,
    remove: (path) => rmSync(join(folder, path), { recursive: true, force: true }),
    close: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await ended;
      connection.dispose();
      rmSync(folder, { recursive: true, force: true });
      if (complaints !== '') throw new Error(`The server complained: ${complaints}`);
    },
  });
}
