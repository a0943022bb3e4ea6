// Bundles the extension (both hosts), the language server (both hosts), the preview and the command line into out/.
//   npm run build                    with source maps
//   npm run build -- --production    small, without
//   npm run build -- --watch         again on each change
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { messageOf } from './toolchain/announce.mjs';
import { root } from './toolchain/folders.mjs';

const { values: options } = parseArgs({
  options: { production: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false } },
});

/** @type {readonly (esbuild.BuildOptions & { entry: string })[]} */
const bundles = [
  { entry: 'src/extension/main-node.ts', outfile: 'out/extension.cjs', platform: 'node', format: 'cjs', external: ['vscode'] },
  { entry: 'src/extension/main-web.ts', outfile: 'out/extension-web.cjs', platform: 'browser', format: 'cjs', external: ['vscode'] },
  { entry: 'src/language/main.ts', outfile: 'out/server.cjs', platform: 'node', format: 'cjs' },
  { entry: 'src/language/main-web.ts', outfile: 'out/server-web.js', platform: 'browser', format: 'iife' },
  { entry: 'src/webview/preview.ts', outfile: 'out/webview/preview.js', platform: 'browser', format: 'iife' },
  { entry: 'src/cli/main.ts', outfile: 'out/cli.js', platform: 'node', format: 'esm', banner: { js: '#!/usr/bin/env node' } },
];

try {
  for (const bundle of bundles) await build(bundle);
  if (options.watch) console.log('Watching src/; stop with Ctrl+C.');
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}

/** @param {esbuild.BuildOptions & { entry: string }} bundle */
async function build({ entry, ...bundle }) {
  if (!existsSync(join(root, entry))) throw new Error(`Can't build ${String(bundle.outfile)}: ${entry} is missing.`);
  /** @type {esbuild.BuildOptions & { metafile: true }} */
  const settings = {
    ...bundle,
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    metafile: true,
    target: 'es2023',
    minify: options.production,
    sourcemap: !options.production,
    logLevel: options.watch ? 'info' : 'warning',
  };
  if (options.watch) await (await esbuild.context(settings)).watch();
  else report(bundle.outfile ?? '', await esbuild.build(settings));
}

/**
 * @param {string} outfile
 * @param {esbuild.BuildResult<{ metafile: true }>} result
 */
function report(outfile, { metafile }) {
  const output = metafile.outputs[outfile];
  if (!output) throw new Error(`esbuild wrote no ${outfile}.`);
  for (const name of ['vscode-jsonrpc', 'vscode-languageserver-protocol']) refuseCopies(outfile, output, name);
  console.log(`${outfile.padEnd(24)} ${(output.bytes / 1024).toFixed(0).padStart(6)} KB`);
}

/**
 * Two copies of the protocol look alike and don't know each other's messages; they also cost 130 KB.
 * @param {string} outfile
 * @param {esbuild.Metafile['outputs'][string]} output
 * @param {string} name of the package
 */
function refuseCopies(outfile, output, name) {
  const inside = `node_modules/${name}/`;
  const copies = new Set(
    Object.keys(output.inputs)
      .filter((path) => path.includes(inside))
      .map((path) => path.slice(0, path.lastIndexOf(inside) + inside.length)),
  );
  if (copies.size > 1) throw new Error(`${outfile} holds ${name} more than once: ${[...copies].join(', ')}`);
}
