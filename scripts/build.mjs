// Bundles the extension, the language server, exports, the preview and the command line into out/.
//   npm run build                    with source maps
//   npm run build -- --production    small, without
//   npm run build -- --watch         again on each change
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { messageOf } from './toolchain/announce.mjs';
import { root } from './toolchain/folders.mjs';
import { apart, constantTypes, inChunks, littleNode, littleProtocol, onlyFor } from './trim-bundles.mjs';

const { values: options } = parseArgs({
  options: { production: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false } },
});

// A library wants to know where it lies, for a file that it never reads here.
const noAddress = { 'import.meta.url': '"file:///"' };

// VS Code's Node and its web worker run the same file, which asks for the one or the other part of the protocol's libraries.
/** @satisfies {esbuild.BuildOptions} */
const forBothHosts = { platform: /** @type {const} */ ('node'), conditions: ['browser'] };

// What few commands need, and is as large as all the rest: the language server, and what opens fonts and draws with them.
const heavyParts = {
  'language-server': 'src/language/main.ts',
  'open-fonts': 'src/convert/open-fonts.ts',
  'choose-fonts': 'src/convert/text/choose-fonts.ts',
  'write-png': 'src/convert/write-png.ts',
  'write-pdf': 'src/convert/pdf/write-pdf.ts',
};

// What people and builds wait for often has a bundle of its own.
const frequentCommands = ['check', 'render'];

/**
 * @typedef {esbuild.BuildOptions & { entry: string, outfile: string }} Bundle
 * @type {readonly Bundle[]}
 */
const bundles = [
  { entry: 'src/extension/main.ts', outfile: 'out/extension.cjs', format: 'cjs', external: ['vscode'], ...forBothHosts },
  { entry: 'src/language/main-vscode.ts', outfile: 'out/server.cjs', format: 'cjs', ...forBothHosts },
  { entry: 'src/convert/worker.ts', outfile: 'out/export-worker.js', platform: 'browser', format: 'iife', conditions: ['worker'], define: noAddress },
  { entry: 'src/webview/preview.ts', outfile: 'out/webview/preview.js', platform: 'browser', format: 'iife' },
  { entry: 'src/webview/comparison/comparison.ts', outfile: 'out/webview/comparison.js', platform: 'browser', format: 'iife' },
  // The script of a page of Markdown is some lines, and what draws follows where there is a journey.
  { entry: 'src/markdown/fences.ts', outfile: 'out/markdown/fences.js', platform: 'browser', format: 'esm', external: ['./draw-journeys.js'] },
  { entry: 'src/markdown/draw-journeys.ts', outfile: 'out/markdown/draw-journeys.js', platform: 'browser', format: 'esm' },
  ...['main', ...frequentCommands].map(bundleOfCommands),
];

try {
  // The names of chunks change with their content, so that old ones would stay for ever.
  rmSync(join(root, 'out', 'cli'), { recursive: true, force: true });
  for (const bundle of bundles) await build(bundle);
  await bundleInto('out/cli', heavyParts, { platform: 'node', format: 'esm', splitting: true, define: noAddress, plugins: [littleNode] });
  await build(startOf(['main', ...frequentCommands]));
  placeWasm(join(root, 'node_modules', '@resvg', 'resvg-wasm', 'index_bg.wasm'));
  if (options.watch) console.log('Watching src/; stop with Ctrl+C.');
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}

/**
 * @param {string} name of a command, or `main` for all of them
 * @returns {Bundle}
 */
function bundleOfCommands(name) {
  const others = name === 'main' ? [] : [onlyFor(`src/cli/commands/${name}.ts`)];
  return {
    entry: 'src/cli/main.ts', outfile: `out/cli/${name}.js`, platform: 'node', format: 'iife', define: { ...noAddress, 'import.meta.dirname': 'folder' }, banner: { js: '(folder, load) => {' }, footer: { js: '}' },
    plugins: [inChunks([littleNode, littleProtocol, constantTypes, ...others, apart(heavyParts)])],
  };
}

/**
 * The start of the command line, which knows by a hash whether code that was compiled earlier is that of a bundle.
 * @param {readonly string[]} names of the bundles
 * @returns {Bundle}
 */
function startOf(names) {
  const hashes = Object.fromEntries(names.map((name) => [name, options.watch ? '' : hashOf(join('out', 'cli', `${name}.js`))]));
  return { entry: 'src/cli/start.ts', outfile: 'out/cli.js', platform: 'node', format: 'esm', define: { hashesOfBundles: JSON.stringify(hashes) }, plugins: [littleNode] };
}

/** @param {string} path of a bundle that is run as `run-bundle.ts` does */
function hashOf(path) {
  const bundle = readFileSync(join(root, path));
  if (bundle.some((byte) => byte > 127)) throw new Error(`${path} holds letters that are not escaped. It is read as Latin-1, in which they are others.`);
  return createHash('sha256').update(bundle).digest('hex').slice(0, 16);
}

/**
 * What draws pixels. The package of VS Code has to be small, and Brotli makes it a quarter smaller than that package would.
 * @param {string} source
 */
function placeWasm(source) {
  copyFileSync(source, join(root, 'out', 'cli', 'resvg.wasm'));
  writeFileSync(join(root, 'out', 'resvg.wasm.br'), brotliCompressSync(readFileSync(source)));
}

/** @param {Bundle} bundle */
async function build({ entry, outfile, ...bundle }) {
  const { dir, name, ext } = parse(outfile);
  // esbuild wants a folder where an entry may become several files.
  await bundleInto(dir, { [name]: entry }, { ...bundle, outExtension: { '.js': ext } });
}

/**
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} entries by their names in the folder
 * @param {esbuild.BuildOptions} bundle
 */
async function bundleInto(folder, entries, bundle) {
  for (const entry of Object.values(entries)) if (!existsSync(join(root, entry))) throw new Error(`Can't build ${folder}: ${entry} is missing.`);
  /** @type {esbuild.BuildOptions & { metafile: true }} */
  const settings = {
    ...bundle,
    entryPoints: entries,
    outdir: folder,
    absWorkingDir: root,
    bundle: true,
    metafile: true,
    target: 'es2023',
    minify: options.production,
    sourcemap: !options.production,
    logLevel: options.watch ? 'info' : 'warning',
  };
  if (options.watch) await (await esbuild.context(settings)).watch();
  else report(folder, await esbuild.build(settings));
}

/**
 * @param {string} folder
 * @param {esbuild.BuildResult<{ metafile: true }>} result
 */
function report(folder, { metafile }) {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs));
  for (const name of ['vscode-jsonrpc', 'vscode-languageserver-protocol']) refuseCopies(folder, inputs, name);
  for (const [path, { bytes }] of Object.entries(metafile.outputs)) {
    if (!path.endsWith('.map')) console.log(`${path.padEnd(32)} ${(bytes / 1024).toFixed(0).padStart(6)} KB`);
  }
}

/**
 * Two copies of the protocol look alike and don't know each other's messages; they also cost 130 KB.
 * @param {string} folder
 * @param {readonly string[]} inputs
 * @param {string} name of the package
 */
function refuseCopies(folder, inputs, name) {
  const inside = `node_modules/${name}/`;
  const copies = new Set(
    inputs
      .filter((path) => path.includes(inside))
      .map((path) => path.slice(0, path.lastIndexOf(inside) + inside.length)),
  );
  if (copies.size > 1) throw new Error(`A bundle in ${folder} holds ${name} more than once: ${[...copies].join(', ')}`);
}
