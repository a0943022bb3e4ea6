// Builds the extension for release and packs it: out/journey-maps.vsix.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { out } from './toolchain/folders.mjs';
import { runNode } from './toolchain/run-command.mjs';

const file = join(out, 'journey-maps.vsix');
const limit = 2048;
const aim = 1024;

const offline = ['--no-rewrite-relative-links', '--allow-missing-repository'];

const steps = [
  ['scripts/build.mjs', '--production'],
  // Everything is bundled, so no package travels along. The README goes as it is: what its links lead to stays in the repository.
  ['node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', ...offline, '--out', file],
];

process.exitCode = (await runAll()) ? checkSize() : 1;

async function runAll() {
  for (const step of steps) {
    const { ok, output } = await runNode(step);
    console.log(output.trim());
    if (!ok) return false;
  }
  return true;
}

/** @returns {number} the exit code */
function checkSize() {
  const size = Math.ceil(statSync(file).size / 1024);
  console.log(`${file}: ${size} KB (at most ${limit} KB; the aim is ${aim} KB)`);
  if (size <= limit) return 0;
  console.error(`The package is ${size - limit} KB too large: see which bundle grew in the list above.`);
  return 1;
}
