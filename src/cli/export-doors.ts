import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportDoors } from '../convert/export-picture.js';
import { packageFolder } from './package-folder.js';

/** The files of this package that exports need, and the fonts of this machine. */
export function exportDoors(): ExportDoors {
  return {
    readFont: (file) => read(join(packageFolder(), 'media', 'fonts', file)),
    readWasm: () => read(wasmFile()),
    async findFonts(wanted) {
      const [{ chooseFonts }, { listFonts }] = await Promise.all([import('../convert/text/choose-fonts.js'), import('./list-fonts.js')]);
      return chooseFonts(wanted, listFonts());
    },
  };
}

/** A command has nothing else to do meanwhile, and Node's promises of files take longer to load than a font to read. */
function read(path: string): Promise<Uint8Array> {
  return new Promise((resolve) => { resolve(readFileSync(path)); });
}

/** Beside the bundle; in its package where the sources run as they are. */
function wasmFile(): string {
  const packed = join(packageFolder(), 'out', 'cli', 'resvg.wasm');
  return existsSync(packed) ? packed : createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
}
