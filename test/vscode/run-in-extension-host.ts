// Runs the tests of suite/ inside a real VS Code, in one of its two extension hosts:
//   tsx test/vscode/run-in-extension-host.ts node|web
// It prints one line for each test, as scripts/test/reporter.mjs writes them, and ends with 1 if one failed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readResult } from '../../scripts/test/reporter.mjs';
import { messageOf } from '../../scripts/toolchain/announce.mjs';
import type { CodeServer } from '../../scripts/toolchain/code-server.mjs';
import { startCodeServer } from '../../scripts/toolchain/code-server.mjs';
import { root } from '../../scripts/toolchain/folders.mjs';
import { quietSettings } from '../../scripts/toolchain/user-settings.mjs';
import { remoteUri, workbenchUrl } from '../../scripts/toolchain/workbench-url.mjs';
import { openBrowser } from './browser.js';
import { bundleSuite, suiteBundle } from './bundle-suite.js';
import { copyWorkspace } from './copy-workspace.js';
import { setDevelopmentOptions } from './development-options.js';
import type { StaticServer } from './static-server.js';
import { proxied, serveFolder } from './static-server.js';

type Host = 'node' | 'web';

const longest = 180_000;

try {
  process.exitCode = await runInExtensionHost(process.argv[2] === 'web' ? 'web' : 'node');
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}

async function runInExtensionHost(host: Host): Promise<number> {
  await bundleSuite();
  const place = mkdtempSync(join(tmpdir(), 'journey-vscode-'));
  const folder = join(place, 'workspace');
  copyWorkspace(folder);
  const files = await serveFolder(root);
  const server = await startCodeServer({ home: join(place, 'home'), settings: quietSettings });
  const browser = await openBrowser();
  try {
    const exitCode = finish(browser.page);
    printResults(browser.page);
    await openWithTests(host, browser.page, server, files, folder);
    const code = await exitCode;
    for (const url of browser.foreignRequests) console.error(`VS Code asked for ${url}`);
    return browser.foreignRequests.length > 0 ? 1 : code;
  } finally {
    await browser.close();
    await server.stop();
    files.close();
    rmSync(place, { recursive: true, force: true });
  }
}

/** VS Code calls this function of the page with the exit code of the tests. */
function finish(page: Page): Promise<number> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`The tests did not end within ${longest / 1000} s.`)), longest).unref();
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
}

/** VS Code hands some lines of an extension host on to the page twice. */
function printResults(page: Page): void {
  const printed = new Set<string>();
  page.on('console', (message) => {
    const line = message.text();
    if (!readResult(line) || printed.has(line)) return;
    printed.add(line);
    console.log(line);
  });
}

async function openWithTests(host: Host, page: Page, server: CodeServer, files: StaticServer, folder: string): Promise<void> {
  if (host === 'node') {
    await setDevelopmentOptions(page, { enableSmokeTestDriver: true });
    const payload = [
      ['extensionDevelopmentPath', remoteUri(server, root)],
      ['extensionTestsPath', remoteUri(server, join(root, suiteBundle))],
    ] as const;
    await page.goto(workbenchUrl(server, { folder, payload }), { waitUntil: 'commit' });
  } else {
    await setDevelopmentOptions(page, { extensions: [proxied(server, files, '')], extensionTestsPath: proxied(server, files, suiteBundle) });
    await page.goto(workbenchUrl(server, { folder }), { waitUntil: 'commit' });
  }
}
