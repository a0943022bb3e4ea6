import { join } from 'node:path';

/**
 * What a window of VS Code opens: a folder, a file of it, and further entries of VS Code's own payload.
 * @typedef {{ folder: string, file?: string, payload?: readonly (readonly [string, string])[] }} Opening
 */

/**
 * The address of VS Code in the browser with a folder, and with what else is to be open.
 * @param {import('./code-server.mjs').CodeServer} server
 * @param {Opening} opening
 */
export function workbenchUrl(server, { folder, file, payload = [] }) {
  const openFile = file === undefined ? [] : [['openFile', remoteUri(server, join(folder, file))]];
  const all = [...openFile, ...payload];
  const query = new URLSearchParams({ folder, ...(all.length > 0 ? { payload: JSON.stringify(all) } : {}) });
  return `${server.url}/?${query.toString()}`;
}

/**
 * How VS Code in the browser calls a file of the machine that its server runs on.
 * @param {import('./code-server.mjs').CodeServer} server
 * @param {string} path
 */
export function remoteUri(server, path) {
  return `vscode-remote://127.0.0.1:${server.port}${path}`;
}
