// What keeps the command line quick to start: only what a command uses is loaded. Each plugin says where a module comes from, never what it does.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './toolchain/folders.mjs';

/**
 * Takes from the modules of Node only what is used. An `import` of them reads every property they have, and many of those load more of Node, such as
 * all of cryptography.
 * @type {import('esbuild').Plugin}
 */
export const littleNode = {
  name: 'little node',
  setup(build) {
    const names = builtinModules.filter((name) => !name.startsWith('_') && !name.startsWith('node:'));
    build.onResolve({ filter: new RegExp(`^(node:.+|${names.join('|')})$`) }, ({ path, kind, importer }) => ({
      path: path.replace(/^node:/, ''), namespace: namespaceFor(kind, importer), sideEffects: false,
    }));
    build.onLoad({ filter: /.*/, namespace: 'node' }, ({ path }) => ({ contents: exportEach(`node:${path}`) }));
    build.onLoad({ filter: /.*/, namespace: 'whole node' }, ({ path }) => ({ contents: `module.exports = process.getBuiltinModule('node:${path}');` }));
    // For subcommands that are programs of their own, which Commander would start; there are none.
    build.onLoad({ filter: /^child_process$/, namespace: 'node of commander' }, () => ({ contents: "export default { get spawn() { return process.getBuiltinModule('node:child_process').spawn; } };" }));
    build.onLoad({ filter: /.*/, namespace: 'node of commander' }, ({ path }) => ({ contents: exportEach(`node:${path}`) }));
  },
};

/**
 * Libraries take a module whole, as a `require` does; each of its names would be looked up for them.
 * @param {import('esbuild').ImportKind} kind
 * @param {string} importer
 */
function namespaceFor(kind, importer) {
  if (/[\\/]commander[\\/]/.test(importer)) return 'node of commander';
  return kind === 'require-call' || /[\\/]node_modules[\\/]/.test(importer) ? 'whole node' : 'node';
}

/**
 * A module of one constant for each name that a module of Node exports, since esbuild leaves out those that nobody imports.
 * @param {string} name
 */
function exportEach(name) {
  const exported = Object.keys(process.getBuiltinModule(name) ?? {}).filter((key) => key !== 'default');
  return [
    `const whole = () => process.getBuiltinModule('${name}');`,
    'export default /* @__PURE__ */ whole();',
    'const part = (name) => whole()[name];',
    ...exported.map((key) => `const ${key}_ = /* @__PURE__ */ part('${key}'); export { ${key}_ as ${key} };`),
  ].join('\n');
}

/**
 * Langium's core takes three classes and some numbers from the language server's protocol, and the whole of that with them. It is given those alone; should it
 * ask for more one day, the build fails and says what is missing.
 * @type {import('esbuild').Plugin}
 */
export const littleProtocol = {
  name: 'little protocol',
  setup(build) {
    const name = 'vscode-languageserver-protocol';
    build.onResolve({ filter: new RegExp(`^${name}$`) }, ({ importer }) => (/[\\/]langium[\\/]lib[\\/](utils|workspace)[\\/]/.test(importer) ? { path: name, namespace: 'little' } : undefined));
    build.onLoad({ filter: /.*/, namespace: 'little' }, () => ({
      resolveDir: join(root, 'node_modules', 'vscode-jsonrpc', 'lib', 'common'),
      contents: `
        export { CancellationToken, CancellationTokenSource } from './cancellation.js';
        export { Emitter } from './events.js';
        export { ResponseError } from './messages.js';
        // As the specification of the protocol has it.
        export const LSPErrorCodes = { RequestFailed: -32803, ServerCancelled: -32802, ContentModified: -32801, RequestCancelled: -32800 };
      `,
    }));
  },
};

/**
 * Leaves modules that are imported when they are needed to files of their own: the text of a bundle is read whole at each start, however little of it runs.
 * @param {Readonly<Record<string, string>>} modules their files, by the names of their bundles beside this one
 * @returns {esbuild.Plugin}
 */
export function apart(modules) {
  const names = new Map(Object.entries(modules).map(([name, path]) => [join(root, path), name]));
  return {
    name: 'apart',
    setup(build) {
      build.onResolve({ filter: /^\..*\.js$/ }, ({ path, kind, resolveDir }) => {
        const name = kind === 'dynamic-import' ? names.get(join(resolveDir, path).replace(/js$/, 'ts')) : undefined;
        return name === undefined ? undefined : { path: `${besides}${name}.js`, external: true };
      });
    },
  };
}

/** How a module of another file is addressed, and nothing else. */
const besides = './beside-this-bundle/';

/**
 * A script that Node runs as a function can import nothing without a warning, so that it is handed what imports for it.
 * @param {string} text
 */
function loadBesides(text) {
  return text.replaceAll(`import("${besides}`, 'load("./');
}

/**
 * Other letters than those of English as escapes, also in patterns, where esbuild leaves them: a bundle is read as Latin-1, which is faster, and takes half of the
 * memory.
 * @param {string} text
 */
function escapeLetters(text) {
  return text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Leaves out what other parts of a program import when they are needed, for a bundle that only one of them runs in: each function that a bundle holds
 * has to be known to V8, also those that nobody calls.
 * @param {string} part the file of the one that runs
 * @returns {esbuild.Plugin}
 */
export function onlyFor(part) {
  return {
    name: 'only for',
    async setup(build) {
      const { metafile } = await esbuild.build(/** @type {esbuild.BuildOptions & { metafile: true }} */ ({
        absWorkingDir: root, entryPoints: [part], outdir: '/', write: false, metafile: true, bundle: true, splitting: true, format: 'esm', platform: 'node', packages: 'external',
      }));
      const needed = new Set(Object.keys(metafile.inputs).map((path) => join(root, path)));
      build.onResolve({ filter: /.*/ }, ({ kind, importer }) => (kind === 'dynamic-import' && !needed.has(importer) && !importer.includes('node_modules') ? { path: 'left out', external: true } : undefined));
    },
  };
}

/**
 * Writes the names in a description of types out, which Langium generates as properties of constants: V8 makes an object at once where all in it is
 * constant, and property by property where it isn't.
 * @type {esbuild.Plugin}
 */
export const constantTypes = {
  name: 'constant types',
  setup(build) {
    build.onLoad({ filter: /[\\/]generated[\\/]ast\.[jt]s$/ }, async ({ path }) => ({ contents: writeNamesOut(await readFile(path, 'utf8')), loader: path.endsWith('ts') ? 'ts' : 'js' }));
  },
};

/** @param {string} source */
function writeNamesOut(source) {
  /** @type {Map<string, string>} */
  const names = new Map();
  for (const [, type, body = ''] of source.matchAll(/^export const (\w+) = \{\n([^}]+)\}/gm)) {
    for (const [, key, name = ''] of body.matchAll(/(\$?\w+): '(\w+)'/g)) names.set(`${type}.${key}`, name);
  }
  const start = source.search(/[ .]types = \{/);
  return source.slice(0, start) + source.slice(start).replace(/\b[A-Z]\w*\.\$?\w+/g, (place) => (names.has(place) ? `'${names.get(place)}'` : place));
}

/**
 * Bundles twice, first into chunks and those into one file. In one go, esbuild leaves out nothing of a module that is imported when it is needed, nor of those
 * that it imports; of a chunk it leaves out what nobody asks for.
 * @param {esbuild.Plugin[]} plugins of the first go
 * @returns {esbuild.Plugin}
 */
export function inChunks(plugins) {
  return {
    name: 'in chunks',
    setup(build) {
      const { absWorkingDir, sourcemap, target, platform, define } = build.initialOptions;
      // The second go no longer knows which chunk is a library, whose oddities nobody wants to hear of.
      build.initialOptions.logOverride = { 'duplicate-object-key': 'silent' };
      const settings = /** @type {esbuild.BuildOptions & { metafile: true }} */ ({
        absWorkingDir, target, platform, define, plugins, sourcemap: sourcemap ? 'inline' : false, outdir: '/', write: false, metafile: true, bundle: true, splitting: true, format: 'esm', logLevel: 'warning',
      });
      /** @type {Map<string, { contents: string, watchFiles: string[] }>} */
      const chunks = new Map();
      /** @param {string} entry */
      async function fill(entry) {
        const { outputFiles = [], metafile } = await esbuild.build({ ...settings, entryPoints: { entry } });
        const watchFiles = Object.keys(metafile.inputs).map((path) => join(root, path)).filter((path) => existsSync(path));
        chunks.clear();
        for (const { path, text } of outputFiles) chunks.set(`/${posix.basename(path)}`, { contents: escapeLetters(loadBesides(text)), watchFiles });
      }
      build.onResolve({ filter: /.*/ }, async ({ path, kind }) => {
        if (kind === 'entry-point') await fill(path);
        const chunk = kind === 'entry-point' ? '/entry.js' : posix.join('/', path);
        return chunks.has(chunk) ? { path: chunk, namespace: 'chunk' } : { path, external: true };
      });
      build.onLoad({ filter: /.*/, namespace: 'chunk' }, ({ path }) => chunks.get(path));
    },
  };
}
