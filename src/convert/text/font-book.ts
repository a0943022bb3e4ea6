import type { Font } from 'fontkit';
import { openFont } from './open-font.js';

export type FontWeight = 400 | 600;

/** A font file, as WOFF2, TrueType, OpenType or a collection of those. */
export interface FontData {
  readonly weight: FontWeight;
  readonly bytes: Uint8Array;
  /** Which font of a collection; the first one without it. */
  readonly postscriptName?: string;
}

export interface BookFont {
  /** Unique in its book. */
  readonly id: string;
  readonly weight: FontWeight;
  readonly font: Font;
  /** The file without compression, as other libraries take it. */
  readonly bytes: Uint8Array;
  /** Which font of the file it is, where that is a collection. */
  readonly face?: string;
}

/** The fonts of one export, those that are to be preferred first. */
export interface FontBook {
  readonly fonts: readonly BookFont[];
  /** The font that can draw what a reader sees as one character, in this weight if possible; undefined where none can. */
  find(character: string, weight: FontWeight): BookFont | undefined;
  /** The font that draws an empty box where there is no other. */
  readonly last: (weight: FontWeight) => BookFont;
}

/** Opens fonts. Throws where there is none, or one can't be read. */
export async function openFontBook(files: readonly FontData[]): Promise<FontBook> {
  const fonts = await Promise.all(files.map(async (file, index): Promise<BookFont> => ({ id: `font${index}`, weight: file.weight, ...await openFont(file) })));
  const found = new Map<string, BookFont | undefined>();
  const search = (character: string, weight: FontWeight): BookFont | undefined => {
    const able = fonts.filter(({ font }) => canDraw(font, character));
    return able.find((font) => font.weight === weight) ?? able[0];
  };
  return {
    fonts,
    find(character, weight) {
      const key = `${weight}${character}`;
      if (!found.has(key)) found.set(key, search(character, weight));
      return found.get(key);
    },
    last(weight) {
      const font = fonts.find((one) => one.weight === weight) ?? fonts[0];
      if (font === undefined) throw new Error('There is no font to write with.');
      return font;
    },
  };
}

/** Whether a font has all the code points of a character that are seen. */
export function canDraw(font: Font, character: string): boolean {
  return codePointsOf(character).every((codePoint) => font.hasGlyphForCodePoint(codePoint));
}

/** The code points that need a glyph: joiners, variation selectors and marks of direction only say how the others are drawn. */
export function codePointsOf(text: string): readonly number[] {
  return Array.from(text.replace(unseen, ''), (character) => character.codePointAt(0) ?? 0);
}

const unseen = /[\p{Cc}\p{Cf}\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
