import { create } from 'fontkit';
import type { Font } from 'fontkit';
import decompress from 'woff2-encoder/decompress';
import type { BookFont, FontData } from './font-book.js';

interface FontChoice extends Omit<FontData, 'weight'> {
  /** Which font of a collection is the best, by its name, where none is asked for. */
  readonly prefer?: RegExp;
}

/** Opens a font file; one in WOFF2 is unpacked first, since a part of it can't be embedded as it is. */
export async function openFont({ bytes, postscriptName, prefer }: FontChoice): Promise<Pick<BookFont, 'font' | 'bytes' | 'face'>> {
  const plain = isWoff2(bytes) ? await decompress(bytes) : bytes;
  const file = create(plain);
  const font = chooseFont(file, ({ postscriptName: name }) => (postscriptName === undefined ? prefer?.test(name) === true : name === postscriptName));
  return { font, bytes: plain, ...(font !== file && { face: font.postscriptName }) };
}

function isWoff2(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 4)) === 'wOF2';
}

function chooseFont(file: Font, isWanted: (font: Font) => boolean): Font {
  if (file.fonts === undefined) return file;
  const font = file.fonts.find(isWanted) ?? file.fonts[0];
  if (font === undefined) throw new Error('This collection of fonts is empty.');
  return font;
}
