// Brings VS Code and Chromium for the tests, or says what to install.
import { messageOf } from '../toolchain/announce.mjs';
import { findChromium } from '../toolchain/find-chromium.mjs';
import { installNodeForVscode } from '../toolchain/install-node.mjs';
import { installVscode } from '../toolchain/install-vscode.mjs';

try {
  await installNodeForVscode();
  await installVscode();
  await findChromium();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
