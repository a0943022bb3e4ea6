// Writes the files that are generated from others: runs each program of scripts/generate/, in the order of their names.
import { existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { runNode } from './toolchain/run-command.mjs';

const folder = join(import.meta.dirname, 'generate');
const programs = existsSync(folder)
  ? readdirSync(folder).filter((name) => ['.mjs', '.ts'].includes(extname(name))).sort()
  : [];

for (const name of programs) {
  const { ok, output } = await runNode(['--import', 'tsx', join(folder, name)]);
  if (!ok) {
    console.error(`${output.trim()}\nscripts/generate/${name} failed.`);
    process.exitCode = 1;
    break;
  }
  console.log(`scripts/generate/${name}`);
}
