// Runs the tests of suite/ in VS Code for the desktop, which it downloads: for contributors with internet and a screen.
//   VSCODE_PATH=/path/to/code        takes an installed one instead
//   VSCODE_VERSION=1.104.0           takes another version than the latest
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { messageOf } from '../../scripts/toolchain/announce.mjs';
import { cache, root } from '../../scripts/toolchain/folders.mjs';
import { bundleSuite, suiteBundle } from './bundle-suite.js';
import { copyWorkspace } from './copy-workspace.js';

const folder = mkdtempSync(join(tmpdir(), 'journey-workspace-'));

try {
  await bundleSuite();
  copyWorkspace(folder);
  const installed = process.env['VSCODE_PATH'];
  process.exitCode = await runTests({
    ...(installed === undefined ? {} : { vscodeExecutablePath: installed }),
    version: process.env['VSCODE_VERSION'] ?? 'stable',
    cachePath: join(cache, 'desktop-test'),
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, suiteBundle),
    launchArgs: [folder, '--disable-extensions'],
  });
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
