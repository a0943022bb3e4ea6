import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { announce } from './announce.mjs';
import { runCommand } from './run-command.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

// The fonts are what lets the pictures of the tests show Chinese, Japanese, Korean and emoji.
const debianPackages = ['chromium', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];

/**
 * A browser of Chromium's family: the one that CHROMIUM names, or one that is installed, or Debian's, installed now.
 * @returns {Promise<string>} the path of its program
 * @throws {Error} where CHROMIUM names no file; with what to install, where there is no browser and none can be installed
 */
export async function findChromium() {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return checkNamed(named);
  return installed() ?? (await installFromDebian());
}

/**
 * @param {string} path
 * @throws {Error} where no file is there, before anything is started that would fail with less to say
 */
function checkNamed(path) {
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return path;
  throw new Error(`The variable CHROMIUM names ${path}, and there is no such file. Name the program of a browser, or unset it.`);
}

function installed() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...usualPlaces].find((path) => existsSync(path));
}

async function installFromDebian() {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await announce('Installing Chromium with apt-get', async () => {
      await aptGet('update');
      await aptGet('install', '--yes', '--no-install-recommends', ...debianPackages);
    });
  }
  const found = installed();
  if (found !== undefined) return found;
  throw new Error(
    'Install Chromium, Chrome or Edge, or name one in the variable CHROMIUM. ' +
      `On Debian: sudo apt-get install ${debianPackages.join(' ')}`,
  );
}

/**
 * @param {...string} args
 * @throws {Error} with the program's own words
 */
async function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { ok, output } = await runCommand('apt-get', ['-q', ...args], { env });
  if (!ok) throw new Error(`\`apt-get ${args.join(' ')}\` failed:\n${output.trim()}`);
}
