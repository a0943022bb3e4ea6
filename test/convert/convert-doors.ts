import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { ExportDoors } from '../../src/convert/export-picture.js';

/** The files of this package, and no font of the machine: what comes out is the same everywhere. */
export const packageDoors: ExportDoors = {
  readFont: (file) => readFile(new URL(`../../media/fonts/${file}`, import.meta.url)),
  readWasm: () => readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
};
