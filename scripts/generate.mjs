// Writes the files that are generated from others: runs each program of scripts/generate/, in the order of their names.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './toolchain/run-command.mjs';

const folder = join(import.meta.dirname, 'generate');
const programs = readdirSync(folder)
  .filter((name) => /\.(mjs|ts)$/.test(name) && !name.endsWith('.d.ts'))
  .sort();

for (const name of programs) {
  const { ok, output } = await runNode(['--import', 'tsx', join(folder, name)]);
  if (!ok) {
    console.error(`${output.trim()}\nscripts/generate/${name} failed.`);
    process.exitCode = 1;
    break;
  }
  console.log(`scripts/generate/${name}`);
}
