import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { announce } from './announce.mjs';
import { root } from './folders.mjs';
import { readJson } from './read-json.mjs';
import { runNpm } from './run-npm.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} LockedPackages */

/**
 * Brings the project's own packages, unless all of them are there.
 * @throws {Error} with npm's own words
 */
export async function installDependencies() {
  if (isInstalled()) return;
  await announce("Installing the project's packages", () => runNpm(['ci', '--ignore-scripts'], root));
}

/** npm writes its hidden lock file when an install is complete, so an interrupted one is seen. */
function isInstalled() {
  const wanted = lockedPackages(join(root, 'package-lock.json'));
  const present = lockedPackages(join(root, 'node_modules/.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || present[path]?.version === version || (optional === true && !present[path]),
  );
}

/**
 * @param {string} file
 * @returns {LockedPackages}
 */
function lockedPackages(file) {
  if (!existsSync(file)) return {};
  const lock = /** @type {{ packages: LockedPackages }} */ (readJson(file));
  return lock.packages;
}
