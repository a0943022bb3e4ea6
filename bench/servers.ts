import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../scripts/toolchain/folders.mjs';

/** The programs that are compared, both bundled as the extension is packaged. */
export interface Programs {
  readonly ours: string;
  readonly baseline: string;
}

export async function bundleServers(): Promise<Programs> {
  return { ours: await bundle('src/language/main.ts', 'ours'), baseline: await bundle('bench/baseline/main.ts', 'baseline') };
}

async function bundle(entry: string, name: string): Promise<string> {
  const outfile = join(root, '.cache', 'bench', `${name}.cjs`);
  await build({
    entryPoints: [join(root, entry)], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'es2023', minify: true, logLevel: 'error',
  });
  return outfile;
}
