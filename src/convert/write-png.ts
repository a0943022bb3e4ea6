import type { Picture } from '../render/drawing.js';
import type { Theme } from '../render/theme.js';
import { writeSvg } from '../render/write-svg.js';
import { outlineText } from './outline-text.js';
import { rasterise } from './rasterise.js';
import type { ReadWasm } from './rasterise.js';
import type { FontBook } from './text/font-book.js';

export interface PngOptions {
  readonly theme: Theme;
  /** Pixels of the image for one of the picture. */
  readonly scale: number;
  readonly book: FontBook;
  readonly readWasm: ReadWasm;
}

/** In pixels of the image: a larger one needs gigabytes, and few programs open it. */
const mostPixels = 200_000_000;

/** Draws a picture as PNG. Throws where the image would be too large. */
export async function writePng(picture: Picture, { theme, scale, book, readWasm }: PngOptions): Promise<Uint8Array> {
  const pixels = picture.width * picture.height * scale ** 2;
  if (pixels > mostPixels) throw new TooLarge(picture, scale);
  return rasterise(writeSvg({ ...picture, mark: outlineText(picture.mark, book) }, { theme }), scale, readWasm);
}

/** The image would be larger than programs can open. */
class TooLarge extends Error {
  override readonly name = 'TooLarge';

  constructor({ width, height }: Picture, scale: number) {
    const size = `${Math.round(width * scale)} × ${Math.round(height * scale)}`;
    super(`An image of ${size} pixels is too large for most programs; choose a smaller scale, or PDF or SVG, which are sharp at every size`);
  }
}
