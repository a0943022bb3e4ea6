// Fails if a file of the repository is not what its generator writes: generates all of them and compares every byte.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../toolchain/folders.mjs';
import { runNode } from '../toolchain/run-command.mjs';

const notOurs = ['node_modules', 'out', '.cache', '.git'];

const before = digestAll();
const { ok, output } = await runNode(['scripts/generate.mjs']);
const after = digestAll();
const changed = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));

if (!ok) console.error(output.trim());
for (const file of changed) console.error(`${file} was not what its generator writes; commit what is there now.`);
process.exitCode = ok && changed.length === 0 ? 0 : 1;

/** @returns {Map<string, string>} the digest of each file by its path */
function digestAll() {
  const files = globSync('**/*', { cwd: root, exclude: (path) => notOurs.includes(path) }).filter((path) =>
    statSync(join(root, path)).isFile(),
  );
  return new Map(files.map((path) => [path, createHash('sha256').update(readFileSync(join(root, path))).digest('hex')]));
}
