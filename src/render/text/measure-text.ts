import { fontWidths, widthUnitsPerEm } from '../generated/font-widths.js';
import type { TextStyle } from '../theme.js';

/**
 * The width of one line of text in pixels, from the advance widths of the bundled font. Kerning is ignored.
 * Characters that the font doesn't have come from whatever font the reader has; for them the widths are those of the
 * widest usual fonts, so that text may end early and is never cut.
 */
export function measureText(text: string, { size, weight }: TextStyle): number {
  const widths = widthTables[weight];
  let units = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const known = code < tableSize ? widths[code] : unknown;
    if (known !== undefined && known !== unknown) {
      units += known;
      continue;
    }
    const codePoint = text.codePointAt(index) ?? code;
    units += foreignWidth(codePoint);
    if (codePoint > 0xffff) index++;
  }
  return (units * size) / widthUnitsPerEm;
}

/** The table ends where the font has no more characters; a flat one is several times faster than a sparse one. */
const tableSize = 0xa800;
const unknown = 0xffff;

const widthTables = { 400: readWidths(400), 600: readWidths(600) };

function readWidths(weight: 400 | 600): Uint16Array {
  const widths = new Uint16Array(tableSize).fill(unknown);
  for (const [first, digits] of fontWidths[weight]) {
    for (let index = 0; index < digits.length; index += 2) {
      widths[first + index / 2] = parseInt(digits.slice(index, index + 2), 36);
    }
  }
  return widths;
}

/** Widths in em for characters of other fonts: the first row that holds the character counts. Engines look up all characters of a script as soon as they come upon a pattern, so these wait in functions. */
const foreignWidths: readonly (readonly [holds: (character: string) => boolean, em: number])[] = [
  [(character) => /\p{Mn}|\p{Me}|\p{Cf}|\p{Cc}|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}\u{1f3fb}-\u{1f3ff}]/u.test(character), 0],
  [(character) => /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(character), 1.4],
  [(character) => /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Bopomofo}|[\u3000-\u303f\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]/u.test(character), 1],
  [(character) => /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Thai}|\p{Script=Lao}/u.test(character), 0.72],
  [(character) => /\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Gurmukhi}|\p{Script=Gujarati}/u.test(character), 0.85],
  [(character) => /[\uff61-\uffdc]/u.test(character), 0.6],
];
const otherWidth = 1.1;

function foreignWidth(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  const em = foreignWidths.find(([holds]) => holds(character))?.[1] ?? otherWidth;
  return em * widthUnitsPerEm;
}
