// Opens VS Code with the examples, and the preview of a journey beside its text: the desktop's where `code` is on the
// PATH, else VS Code in the browser, until it is stopped.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { announce, messageOf } from './toolchain/announce.mjs';
import { installExtension, startCodeServer } from './toolchain/code-server.mjs';
import { cache, out, root } from './toolchain/folders.mjs';
import { freePort } from './toolchain/free-port.mjs';
import { installVscode } from './toolchain/install-vscode.mjs';
import { runNode } from './toolchain/run-command.mjs';
import { quietSettings, writeSettings } from './toolchain/user-settings.mjs';
import { workbenchUrl } from './toolchain/workbench-url.mjs';

const examples = join(root, 'examples');
const journey = 'first-order.journey';

// The same address each time lets the browser keep its layout of the window.
const usualPort = 8617;

const settings = { ...quietSettings, 'journey.preview.openAutomatically': true };

try {
  await (hasDesktop() ? openDesktop() : openInBrowser());
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}

function hasDesktop() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => ['code', 'code.cmd'].some((name) => existsSync(join(folder, name))));
}

async function openDesktop() {
  await announce('Building the extension', () => build('scripts/build.mjs'));
  const data = join(cache, 'desktop');
  writeSettings(data, settings);
  // Settings and open windows of its own, so that trying the project out changes nothing of the user's.
  const args = [`--extensionDevelopmentPath=${root}`, '--user-data-dir', data, '--disable-extensions', examples, join(examples, journey)];
  const onWindows = process.platform === 'win32';
  const child = spawn('code', onWindows ? args.map((arg) => `"${arg}"`) : args, { stdio: 'inherit', shell: onWindows });
  await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(code) : reject(new Error(`\`code\` ended with ${code}.`))));
  });
  console.log('VS Code is open.');
}

async function openInBrowser() {
  const place = { home: join(cache, 'start'), settings };
  await installVscode();
  await announce('Building the extension', () => build('scripts/package.mjs'));
  await announce('Installing it into VS Code', () => installExtension(place, join(out, 'journey-maps.vsix')));
  const server = await startCodeServer({ ...place, port: await freePort(usualPort) });
  console.log(`\nOpen ${workbenchUrl(server, { folder: examples, file: journey })}\nStop with Ctrl+C.`);
  // From here on, being stopped is how it ends well.
  process.exitCode = 0;
}

/** @param {string} script */
async function build(script) {
  const { ok, output } = await runNode([script]);
  if (!ok) throw new Error(output.trim());
}
