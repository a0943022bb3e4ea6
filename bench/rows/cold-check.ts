import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../../scripts/toolchain/folders.mjs';
import { inTurns, timed, type Side } from '../measure.js';
import { milliseconds, type Row } from '../row.js';

/** What a file costs that is checked before a commit: the whole process, from its start to its end. It imports no other, so that it is one file. */
export const coldCheck: Row = {
  id: 'cold-check',
  async run() {
    const { check, empty } = await inTurns({
      check: processSide([join(root, 'out/cli.js'), 'check', join(root, 'examples/shared-ride.journey')]),
      empty: processSide(['-e', '']),
    }, 30, 3);
    return [{
      what: '`journey check`, one file, cold, ÷ an empty Node process', figures: `${milliseconds(check)} ÷ ${milliseconds(empty)}`, ratio: check / empty, must: 2.3, aim: 1.4,
    }];
  },
};

function processSide(args: readonly string[]): Side {
  return { measure: () => timed(() => run(args)), end: () => Promise.resolve() };
}

async function run(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const [code] = await once(child, 'exit') as [number | null];
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${String(code)}.`);
}
