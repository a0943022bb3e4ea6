import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { announce } from './announce.mjs';
import { cache } from './folders.mjs';
import { runNpm } from './run-npm.mjs';

const lock = 'package-lock.json';

/**
 * Brings the packages that a folder beside this file pins into the cache folder, unless they are there already.
 *
 * The install happens under another name, and gets its own only when it is complete: a broken download is never
 * mistaken for an install, and the lock file inside tells which version is there.
 * @param {'node' | 'vscode' | 'mermaid'} name
 * @param {{ title: string, finish?: (folder: string) => Promise<void> }} how `finish` completes an install
 * @returns {Promise<string>} the folder that holds `node_modules`
 */
export async function installFolder(name, { title, finish }) {
  const pinned = fileURLToPath(new URL(name, import.meta.url));
  const installed = join(cache, name);
  if (hasLockOf(installed, pinned)) return installed;
  const partial = `${installed}.partial`;
  await announce(title, async () => {
    rmSync(partial, { recursive: true, force: true });
    cpSync(pinned, partial, { recursive: true });
    await runNpm(['ci', '--ignore-scripts'], partial);
    await finish?.(partial);
    replaceFolder(installed, partial);
  });
  return installed;
}

/**
 * @param {string} installed
 * @param {string} pinned
 */
function hasLockOf(installed, pinned) {
  const there = join(installed, lock);
  return existsSync(there) && readFileSync(there).equals(readFileSync(join(pinned, lock)));
}

/**
 * @param {string} folder
 * @param {string} replacement
 */
function replaceFolder(folder, replacement) {
  const old = `${folder}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(replacement, folder);
  rmSync(old, { recursive: true, force: true });
}
