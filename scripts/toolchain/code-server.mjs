import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEnd, endChild } from './ending.mjs';
import { installNodeForVscode } from './install-node.mjs';
import { installVscode } from './install-vscode.mjs';
import { runCommand } from './run-command.mjs';
import { writeSettings } from './user-settings.mjs';

/**
 * @typedef {object} CodeServer
 * @property {string} url the address of the workbench, on loopback
 * @property {number} port
 * @property {() => Promise<void>} stop ends it and everything it has started
 * @property {() => string} log what it printed
 */

/**
 * @typedef {object} Place where a code-server keeps everything that it writes
 * @property {string} home a folder, which may be missing
 * @property {Readonly<Record<string, unknown>>} settings of the user; written only where there are none yet
 */

/**
 * Starts VS Code in the browser, on loopback only, without a password.
 * @param {Place & { port?: number, env?: Record<string, string> }} options a free port is taken unless one is given
 * @returns {Promise<CodeServer>} when it answers
 * @throws {Error} with its output, if it ends instead
 */
export async function startCodeServer({ port = 0, env = {}, ...place }) {
  preparePlace(place);
  const child = spawn(
    await installNodeForVscode(),
    [...(await commandLine(place.home)), ...serverOptions(port)],
    // A group of its own, so that all of its processes can be ended at once.
    { env: { ...environment(place.home), ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  let log = '';
  /** @param {Buffer} chunk */
  const keep = (chunk) => {
    log += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const stop = () => endChild(child, { group: true });
  child.once('exit', beforeEnd(stop));
  const ended = once(child, 'exit').then(() => {
    throw new Error(`code-server ended before it was ready:\n${log}`);
  });
  try {
    const address = await Promise.race([ended, firstMatch(child.stdout, /listening on (http:\/\/127\.0\.0\.1:(\d+))/)]);
    return { url: address[1] ?? '', port: Number(address[2]), stop, log: () => log };
  } finally {
    ended.catch(() => undefined);
  }
}

/**
 * Installs a packaged extension as a user would.
 * @param {Place} place
 * @param {string} vsix
 * @throws {Error} with code-server's words, if it refuses
 */
export async function installExtension(place, vsix) {
  preparePlace(place);
  const { ok, output } = await runCommand(
    await installNodeForVscode(),
    [...(await commandLine(place.home)), '--install-extension', vsix, '--force'],
    { env: environment(place.home) },
  );
  // Before that, code-server complains at length of native modules that nothing here needs.
  const words = output.slice(Math.max(0, output.indexOf('Installing extensions')));
  if (!ok) throw new Error(`code-server does not install ${vsix}:\n${words}`);
}

/** @param {Place} place */
function preparePlace({ home, settings }) {
  mkdirSync(join(home, 'extensions'), { recursive: true });
  writeFileSync(join(home, 'config.yaml'), '');
  writeSettings(join(home, 'data'), settings);
}

/** @param {string} home */
async function commandLine(home) {
  return [
    join(await installVscode(), 'out/node/entry.js'),
    ...['--config', join(home, 'config.yaml')],
    ...['--user-data-dir', join(home, 'data')],
    ...['--extensions-dir', join(home, 'extensions')],
  ];
}

/** @param {number} port */
function serverOptions(port) {
  return [
    ...['--bind-addr', `127.0.0.1:${port}`],
    ...['--auth', 'none'],
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-workspace-trust',
    '--disable-getting-started-override',
  ];
}

/**
 * Little of the caller's environment is handed on: `PORT`, `PASSWORD` or the socket of a VS Code around this terminal
 * would change what is started.
 * @param {string} home
 */
function environment(home) {
  const kept = ['PATH', 'LANG', 'TMPDIR', 'NODE_EXTRA_CA_CERTS'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return {
    .../** @type {Record<string, string>} */ (Object.fromEntries(kept)),
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'share'),
    XDG_CACHE_HOME: join(home, 'cache'),
    // No marketplace: nothing here asks for one, and there may be no internet.
    EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: '' }),
  };
}

/**
 * @param {import('node:stream').Readable} stream
 * @param {RegExp} pattern
 * @returns {Promise<RegExpExecArray>}
 */
function firstMatch(stream, pattern) {
  let text = '';
  return new Promise((resolve) => {
    stream.on('data', (/** @type {Buffer} */ chunk) => {
      text += chunk.toString();
      const match = pattern.exec(text);
      if (match) resolve(match);
    });
  });
}
