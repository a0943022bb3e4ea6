import type { Picture } from '../render/drawing.js';
import type { Theme } from '../render/theme.js';
import { embedFonts } from './embed-fonts.js';
import type { FontDoor } from './open-fonts.js';
import type { PaperName } from './pdf/paper.js';
import type { PictureFormatName } from './picture-formats.js';
import type { ReadWasm } from './rasterise.js';
import { writeSvg } from '../render/write-svg.js';

export interface PictureExportOptions {
  readonly theme: Theme;
  /** Pixels of a PNG for one of the picture. */
  readonly scale: number;
  /** The paper of a PDF. */
  readonly paper: PaperName;
}

/** What an export needs from outside: the files of this package, and fonts of the system where there are any. */
export interface ExportDoors extends FontDoor {
  readonly readWasm: ReadWasm;
}

export interface Exported {
  readonly content: string | Uint8Array;
  /** What is not in it as it should be, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Writes a picture as a file of a format. Same picture, same bytes. The libraries of a format are loaded when it is asked for.
 * Throws a `TooLarge` where an image would have more pixels than programs can open.
 */
export async function exportPicture(format: PictureFormatName, picture: Picture, options: PictureExportOptions, doors: ExportDoors): Promise<Exported> {
  switch (format) {
    case 'svg': return { content: writeSvg(picture, { theme: options.theme, fontFaces: await embedFonts(picture.mark, doors) }), notes: [] };
    case 'png': return exportPng(picture, options, doors);
    case 'pdf': return exportPdf(picture, options, doors);
    default: return format satisfies never;
  }
}

async function exportPng(picture: Picture, { theme, scale }: PictureExportOptions, { readWasm, ...fonts }: ExportDoors): Promise<Exported> {
  const [{ openFontsFor }, { writePng }] = await Promise.all([import('./open-fonts.js'), import('./write-png.js')]);
  const { book, notes } = await openFontsFor([picture.mark], fonts);
  return { content: await writePng(picture, { theme, scale, book, readWasm }), notes };
}

async function exportPdf(picture: Picture, { theme, paper }: PictureExportOptions, { readWasm, ...fonts }: ExportDoors): Promise<Exported> {
  const [{ openFontsFor }, { writePdf }] = await Promise.all([import('./open-fonts.js'), import('./pdf/write-pdf.js')]);
  const { book, notes } = await openFontsFor([picture.mark], fonts);
  return { content: await writePdf(picture, { theme, paper, book, readWasm }), notes };
}
