import { fontSubsets } from './generated/font-subsets.js';
import type { Mark } from './mark.js';

export interface FontFile {
  readonly family: string;
  readonly weight: 400 | 600;
  readonly subset: string;
  /** Which characters it holds, as in the CSS descriptor `unicode-range`. */
  readonly unicodeRange: string;
  /** The file's name in `media/fonts`; WOFF2. */
  readonly file: string;
}

/** A font to embed: its entry in the table, and the content of its file in base64. */
export interface FontFace extends FontFile {
  readonly base64: string;
}

export const fontFamily = 'Inter';

/** What a picture asks for; the rest of the list serves scripts that Inter doesn't have. */
export const fontFamilies = "Inter, 'Noto Sans', system-ui, sans-serif";

/** The bundled fonts. This room opens no file: the doors read those they need. */
export const fontFiles: readonly FontFile[] = Object.entries(fontSubsets).flatMap(([subset, unicodeRange]) =>
  ([400, 600] as const).map((weight) => ({
    family: fontFamily, weight, subset, unicodeRange, file: `inter-${subset}-${weight}-normal.woff2`,
  })),
);

/** Those of the fonts that hold a character of a picture. */
export function fontsFor<File extends FontFile>(mark: Mark, files: readonly File[]): readonly File[] {
  const codePoints = [...new Set(textsOf(mark, []).join(''))].map((character) => character.codePointAt(0) ?? 0);
  return files.filter(({ unicodeRange }) => {
    const ranges = readUnicodeRange(unicodeRange);
    return codePoints.some((codePoint) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last));
  });
}

/** In one list, since joining them at each mark would copy them as often as marks are nested. */
function textsOf({ text, children = [] }: Mark, texts: string[]): readonly string[] {
  if (text !== undefined) texts.push(text);
  for (const child of children) textsOf(child, texts);
  return texts;
}

function readUnicodeRange(unicodeRange: string): readonly (readonly [first: number, last: number])[] {
  return unicodeRange.split(',').map((range) => {
    const [first = '', last = first] = range.trim().slice('U+'.length).split('-');
    return [parseInt(first, 16), parseInt(last, 16)] as const;
  });
}
