import type { Picture } from '../../render/drawing.js';
import type { Mark } from '../../render/mark.js';
import { lightTheme } from '../../render/theme.js';
import { isImageData, writeSvg } from '../../render/write-svg.js';
import { rasterise } from '../rasterise.js';
import type { ReadWasm } from '../rasterise.js';

/** Pixels for a pixel of the picture, so that images of other kinds stay sharp in print. */
const density = 3;

/**
 * The images of a picture as PDF can hold them, by their addresses: JPEG as it is, and all else as PNG, drawn at the size at which
 * it is first shown. Also PNG is, since there are kinds of it that PDF libraries trip over.
 */
export async function readImages(picture: Picture, readWasm: ReadWasm): Promise<ReadonlyMap<string, Uint8Array>> {
  const images = new Map<string, Uint8Array>();
  for (const mark of imagesIn(picture.mark)) {
    const { href = '' } = mark.attributes ?? {};
    if (!images.has(href) && isImageData(href)) images.set(href, await readImage(mark, href, readWasm));
  }
  return images;
}

function imagesIn(mark: Mark): readonly Mark[] {
  return mark.tag === 'image' ? [mark] : (mark.children ?? []).flatMap(imagesIn);
}

async function readImage(mark: Mark, href: string, readWasm: ReadWasm): Promise<Uint8Array> {
  const bytes = Uint8Array.from(atob(href.slice(href.indexOf(',') + 1)), (character) => character.charCodeAt(0));
  return isJpeg(bytes) ? bytes : rasterise(asPicture(mark), density, readWasm);
}

function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

function asPicture(mark: Mark): string {
  const { width = 1, height = 1 } = mark.attributes ?? {};
  const root: Mark = { tag: 'svg', id: 'picture', attributes: { width, height }, children: [{ ...mark, attributes: { ...mark.attributes, x: 0, y: 0 } }] };
  return writeSvg({ mark: root }, { theme: lightTheme });
}
