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
  const text = textsOf(mark, []).join('');
  const ranges = new Set(files.map(({ unicodeRange }) => unicodeRange));
  const needed = new Set([...ranges].filter((range) => characterOf(range).test(text)));
  return files.filter(({ unicodeRange }) => needed.has(unicodeRange));
}

/** In one list, since joining them at each mark would copy them as often as marks are nested. */
function textsOf({ text, children }: Mark, texts: string[]): readonly string[] {
  if (text !== undefined) texts.push(text);
  children?.forEach((child) => textsOf(child, texts));
  return texts;
}

/** A character of a range such as `U+0000-00FF,U+0131`. */
function characterOf(unicodeRange: string): RegExp {
  return new RegExp(`[${unicodeRange.replace(/U\+/g, '').replace(/[0-9A-F]+/gi, '\\u{$&}').replace(/[,\s]+/g, '')}]`, 'u');
}
