import { fontFiles, fontsFor } from '../render/fonts.js';
import type { Mark } from '../render/mark.js';
import { describeMissing } from './text/describe-missing.js';
import { openFontBook } from './text/font-book.js';
import type { FontBook, FontData, FontWeight } from './text/font-book.js';
import { charactersOf } from './text/read-lines.js';

/** Characters that no bundled font has, by the weight in which they are written. */
export type WantedCharacters = ReadonlyMap<FontWeight, readonly string[]>;

/** How an export comes to fonts. */
export interface FontDoor {
  /** Reads a bundled font by the name of its file in `media/fonts`. */
  readonly readFont: (file: string) => Promise<Uint8Array>;
  /** Looks for fonts of the system; absent where there is no way to them. */
  readonly findFonts?: (wanted: WantedCharacters) => Promise<readonly FontData[]>;
}

export interface OpenedFonts {
  readonly book: FontBook;
  /** What can't be written, in a sentence; empty where all can. */
  readonly notes: readonly string[];
}

/** Opens the fonts that pictures need: the bundled ones, and those of the system for what these don't have. */
export async function openFontsFor(marks: readonly Mark[], { readFont, findFonts }: FontDoor): Promise<OpenedFonts> {
  const files = fontFiles.filter((file) => file.subset === 'latin' || marks.some((mark) => fontsFor(mark, [file]).length > 0));
  const bundled = await Promise.all(files.map(async ({ file, weight }): Promise<FontData> => ({ weight, bytes: await readFont(file) })));
  const book = await openFontBook(bundled);
  const wanted = missingFrom(marks, book);
  if (wanted.size === 0) return { book, notes: [] };
  const found = await findFonts?.(wanted) ?? [];
  const full = found.length === 0 ? book : await openFontBook([...bundled, ...found]);
  return { book: full, notes: describeMissing([...missingFrom(marks, full).values()].flat(), findFonts !== undefined) };
}

function missingFrom(marks: readonly Mark[], book: FontBook): WantedCharacters {
  const wanted = new Map<FontWeight, string[]>();
  for (const [weight, character] of marks.flatMap((mark) => [...charactersOf(mark)]).flatMap(([each, all]) => [...all].map((one) => [each, one] as const))) {
    if (book.find(character, weight) === undefined) wanted.set(weight, [...wanted.get(weight) ?? [], character]);
  }
  return wanted;
}
