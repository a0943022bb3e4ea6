// Runs a script of the project with a Node that is new enough and with all packages, and brings both if they are
// missing:  node scripts/with-toolchain.mjs SCRIPT ARGUMENTS…
// It has to run on Node 20 and without any package, so it and what it imports use nothing newer.
import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { messageOf } from './toolchain/announce.mjs';
import { beforeEnd, endChild } from './toolchain/ending.mjs';
import { installDependencies } from './toolchain/install-dependencies.mjs';
import { installNode } from './toolchain/install-node.mjs';

try {
  const node = await installNode();
  await installDependencies();
  process.exitCode = await runWith(node, process.argv.slice(2));
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}

/**
 * @param {string} node
 * @param {readonly string[]} args
 * @returns {Promise<number>} the script's exit code
 */
function runWith(node, args) {
  process.env['PATH'] = [dirname(node), process.env['PATH']].join(delimiter);
  const child = spawn(node, args, { stdio: 'inherit' });
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  beforeEnd(async () => {
    await endChild(child);
    process.exitCode = await ended;
  });
  return ended;
}
