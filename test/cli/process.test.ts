import { strict as assert } from 'node:assert';
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs';
import type { ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, it } from 'mocha';
import { packageFolder } from '../../src/cli/package-folder.js';

const main = ['--import', 'tsx', join('src', 'cli', 'main.ts')];
const cwd = packageFolder();

function start(args: readonly string[]) {
  return spawn(process.execPath, [...main, ...args], { cwd });
}

function exitCodeOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on('close', resolve));
}

async function checkProcess(args: readonly string[], exitCode: number, stdout: RegExp, stderr: RegExp): Promise<void> {
  const child = start(args);
  const [printed, told, code] = await Promise.all([text(child.stdout), text(child.stderr), exitCodeOf(child)]);
  assert.match(told, stderr);
  assert.match(printed, stdout);
  assert.equal(code, exitCode);
}

describe('the command line as a process', function () {
  this.timeout(30_000);

  it('ends with 0 and prints without colours into a pipe', () => checkProcess(['check', 'examples'], 0, /^[^\u001b]*Checked \d+ files: [^\u001b]*$/, /^$/));
  it('ends with 2 where it is used wrongly', () => checkProcess(['check'], 2, /^$/, /missing required argument/));
  it('prints a whole picture into a pipe', () => checkProcess(['render', 'examples/first-order.journey'], 0, /<\/svg>\n?$/, /^$/));

  it('waits where a pipe is full', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'journey-pipe-'));
    const pipe = join(folder, 'pipe');
    try {
      execFileSync('mkfifo', [pipe]);
      // Whoever opened the pipe for both has said that nobody waits at it.
      const reader = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
      const writer = openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
      const child = spawn(process.execPath, [...main, 'render', 'examples/first-order.journey'], { cwd, stdio: ['ignore', writer, 'inherit'] });
      closeSync(writer);
      const ended = exitCodeOf(child);
      await setTimeout(2_000);
      const printed = await text(new Socket({ fd: reader, readable: true, writable: false }));
      assert.match(printed.slice(-100), /<\/svg>\n?$/);
      assert.equal(await ended, 0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is quiet where no one reads to the end', async () => {
    const child = start(['render', 'examples/first-order.journey']);
    child.stdout.once('data', () => child.stdout.destroy());
    const [told, code] = await Promise.all([text(child.stderr), exitCodeOf(child)]);
    assert.deepEqual({ told, code }, { told: '', code: 0 });
  });

  it('says that the output failed', async () => {
    const readOnly = openSync(join(cwd, 'package.json'), 'r');
    const child = spawn(process.execPath, [...main, 'check', 'examples'], { cwd, stdio: ['ignore', readOnly, 'pipe'] });
    closeSync(readOnly);
    const [told, code] = await Promise.all([text(Readable.from(child.stderr ?? [])), exitCodeOf(child)]);
    assert.deepEqual({ told, code }, { told: "The output can't be written (EBADF).\n", code: 2 });
  });
});
