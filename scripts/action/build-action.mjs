import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../toolchain/folders.mjs';
import { readJson } from '../toolchain/read-json.mjs';

// Libraries that were written for `require` ask it for the modules of Node, and a module of today has none.
const banner = "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);";

/**
 * Bundles the action on pull requests with everything that it needs, and the licences of what was bundled.
 * @param {string} folder where `main.mjs`, as action.yml names it, comes to stand
 */
export async function buildAction(folder) {
  const { metafile } = await esbuild.build({
    // Outside of a package, only the ending says that these are modules.
    entryPoints: { main: 'src/action/main.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    absWorkingDir: root,
    platform: 'node',
    format: 'esm',
    splitting: true,
    banner: { js: banner },
    bundle: true,
    metafile: true,
    target: 'es2023',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  writeFileSync(join(folder, 'licenses.txt'), listLicences(Object.keys(metafile.inputs)));
}

/**
 * The licences of all packages that files come from.
 * @param {readonly string[]} files
 */
function listLicences(files) {
  const folders = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0] ?? []));
  return [...folders].sort().map(describeLicence).join('\n\n');
}

/** @param {string} folder of a package */
function describeLicence(folder) {
  const { name, version, license = 'see below' } = /** @type {{ name: string, version: string, license?: string }} */ (readJson(join(root, folder, 'package.json')));
  const texts = readdirSync(join(root, folder)).filter((file) => /^(?:licen[cs]e|notice|copying)/iu.test(file));
  return [`${name} ${version} (${license})`, ...texts.map((file) => readFileSync(join(root, folder, file), 'utf8').trim())].join('\n\n');
}
