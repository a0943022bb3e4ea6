import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../../scripts/toolchain/folders.mjs';

/** Where the tests stand that run inside VS Code, relative to the repository: one bundle for both extension hosts. */
export const suiteBundle = 'out/test/suite.cjs';

/** Bundles every `suite/*.test.ts` with mocha. */
export async function bundleSuite(): Promise<void> {
  const tests = (await readdir(join(import.meta.dirname, 'suite'))).filter((name) => name.endsWith('.test.ts'));
  const imports = ['./entry.ts', ...tests.map((name) => `./suite/${name}`)];
  await esbuild.build({
    stdin: {
      contents: [...imports.map((path) => `import '${path}';`), "export { run } from './entry.ts';"].join('\n'),
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    absWorkingDir: root,
    outfile: suiteBundle,
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2023',
    sourcemap: 'inline',
    logLevel: 'warning',
    external: ['vscode'],
    alias: {
      'mocha': join(root, 'node_modules/mocha/mocha.mjs'),
      'node:assert/strict': join(import.meta.dirname, 'assert-anywhere.ts'),
    },
    // Mocha's build would otherwise take the bundle's exports for its own.
    define: { module: 'undefined', exports: 'undefined' },
  });
}
