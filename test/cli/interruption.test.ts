import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { after, before, describe, it } from 'mocha';
import { root } from '../../scripts/toolchain/folders.mjs';

/** Writes the same file again and again, says after the first time that it does, and ends by a signal alone. */
const program = `
import { rewriteJourney } from '${join(root, 'src/cli/write-output.ts').replaceAll('\\', '/')}';
import { setImmediate } from 'node:timers/promises';
const [file] = process.argv.slice(2);
const text = 'x'.repeat(4 * 1024 * 1024);
for (let times = 0; ; times++) {
  rewriteJourney({ path: file, file, workspace: '' }, text);
  if (times === 1) process.stdout.write('writing');
  await setImmediate();
}
`;

describe('a command that is interrupted while it writes', function () {
  this.timeout(60_000);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'journey-interruption-')));
  const script = join(folder, 'write.mjs');
  before(() => build({ stdin: { contents: program, loader: 'ts', resolveDir: root }, outfile: script, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' }));
  after(() => { rmSync(folder, { recursive: true, force: true }); });

  async function checkInterrupted(signal: NodeJS.Signals, delay: number): Promise<void> {
    const workspace = join(folder, `${signal}-${delay}`);
    mkdirSync(workspace);
    const file = join(workspace, 'a.journey');
    writeFileSync(file, 'before');
    const child = spawn(process.execPath, [script, file]);
    child.stdout.once('data', () => setTimeout(() => child.kill(signal), delay));
    const ended = await new Promise((resolve) => child.on('close', (_code, by) => resolve(by)));
    assert.equal(ended, signal);
    assert.deepEqual(readdirSync(workspace), ['a.journey']);
    assert.equal(readFileSync(file).length, 4 * 1024 * 1024);
  }

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`ends by ${signal}, and leaves whole files only`, async () => {
      for (const delay of [0, 1, 3, 7, 12]) await checkInterrupted(signal, delay);
    });
  }
});
