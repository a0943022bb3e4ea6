import { fontFiles, fontsFor } from '../render/fonts.js';
import type { FontFace } from '../render/fonts.js';
import type { Mark } from '../render/mark.js';
import type { FontDoor } from './open-fonts.js';

/** The fonts that a picture or page carries along to look the same everywhere: only those that hold a character of its text. */
export function embedFonts(mark: Mark, { readFont }: Pick<FontDoor, 'readFont'>): Promise<readonly FontFace[]> {
  return Promise.all(fontsFor(mark, fontFiles).map(async (font) => ({ ...font, base64: toBase64(await readFont(font.file)) })));
}

/** In pieces, since a call takes only so many arguments; without Buffer, which a browser lacks. */
function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 0x8000) pieces.push(Reflect.apply(String.fromCharCode, undefined, bytes.subarray(start, start + 0x8000)) as string);
  return btoa(pieces.join(''));
}
