// Measures how fast the language service and the pictures are, each figure beside another of the same run:
//   npm run bench                      all rows
//   npm run bench -- keystroke burst   some of them
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from './row.js';
import { coldCheck } from './rows/cold-check.js';
import { comparison, comparisonOfFiles } from './rows/comparison.js';
import { doubling } from './rows/doubling.js';
import { burst, completion, keystroke } from './rows/keystroke.js';
import { picture } from './rows/picture.js';
import { pixels } from './rows/pixels.js';
import { pullRequest } from './rows/pull-request.js';
import { renderCommand } from './rows/render-command.js';
import { workspace } from './rows/workspace.js';
import { bundleServers } from './servers.js';

const rows = [keystroke, burst, completion, doubling, workspace, coldCheck, comparison, comparisonOfFiles, pullRequest, picture, renderCommand, pixels];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((id) => !rows.some((row) => row.id === id));
if (unknown.length > 0) {
  console.error(`There is no row ${unknown.join(', ')}. There are ${rows.map(({ id }) => id).join(', ')}.`);
  process.exitCode = 2;
} else {
  await run();
}

async function run(): Promise<void> {
  console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${process.platform}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`);
  console.log('| What | Figures | Ratio | Must | Aim |\n| --- | --- | --- | --- | --- |');
  const programs = await bundleServers();
  for (const row of rows) {
    if (wanted.length > 0 && !wanted.includes(row.id)) continue;
    const folder = mkdtempSync(join(tmpdir(), 'journey-bench-'));
    try {
      for (const result of await row.run({ programs, folder })) console.log(describe(result));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

function describe({ what, figures, ratio, must, aim }: Result): string {
  const verdict = ratio > must ? ' (missed)' : '';
  return `| ${what} | ${figures} | ${ratio.toFixed(ratio < 0.1 ? 3 : 2)}${verdict} | ${limit(must)} | ${limit(aim)} |`;
}

/** Empty where nothing is asked. */
function limit(figure: number): string {
  return Number.isNaN(figure) ? '' : `≤ ${Number(figure.toFixed(3))}`;
}
