import { join } from 'node:path';
import { installFolder } from './install-folder.mjs';
import { runNpm } from './run-npm.mjs';

/**
 * Brings VS Code in the browser (code-server, some 600 MB).
 * @returns {Promise<string>} the folder of the package
 * @throws {Error} on Windows, for which code-server is not made
 */
export async function installVscode() {
  if (process.platform === 'win32') {
    throw new Error('Install VS Code with `code` on the PATH, or work in WSL: VS Code in the browser does not run on Windows.');
  }
  const folder = await installFolder('vscode', {
    title: 'Installing VS Code for the browser (about a minute)',
    finish: installNestedModules,
  });
  return join(folder, 'node_modules/code-server');
}

/**
 * The package leaves the modules of VS Code itself to its install script, which also compiles native ones: those need a
 * compiler, and serve terminals and search, which nothing here uses. `npm ci` refuses the shrinkwrap that it ships.
 * @param {string} folder
 */
async function installNestedModules(folder) {
  await runNpm(['install', '--omit=dev', '--ignore-scripts'], join(folder, 'node_modules/code-server/lib/vscode'));
}
