import { fontFiles, fontsFor } from '../render/fonts.js';
import type { FontFace } from '../render/fonts.js';
import type { Mark } from '../render/mark.js';
import type { FontDoor } from './open-fonts.js';
import { toBase64 } from './to-base64.js';

/** The fonts that a picture or page carries along to look the same everywhere: only those that hold a character of its text. */
export function embedFonts(mark: Mark, { readFont }: Pick<FontDoor, 'readFont'>): Promise<readonly FontFace[]> {
  return Promise.all(fontsFor(mark, fontFiles).map(async (font) => ({ ...font, base64: toBase64(await readFont(font.file)) })));
}
