import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportDoors } from '../convert/export-picture.js';
import { packageFolder } from './package-folder.js';

/** The files of this package that exports need, and the fonts of this machine. */
export function exportDoors(): ExportDoors {
  return {
    readFont: (file) => readFile(join(packageFolder(), 'media', 'fonts', file)),
    readWasm: () => readFile(wasmFile()),
    async findFonts(wanted) {
      const [{ chooseFonts }, { listFonts }] = await Promise.all([import('../convert/text/choose-fonts.js'), import('./list-fonts.js')]);
      return chooseFonts(wanted, listFonts());
    },
  };
}

/** Beside the bundle; in its package where the sources run as they are. */
function wasmFile(): string {
  const packed = join(packageFolder(), 'out', 'cli', 'resvg.wasm');
  return existsSync(packed) ? packed : createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
}
