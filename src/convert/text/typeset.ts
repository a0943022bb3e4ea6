import createBidi from 'bidi-js';
import type { GlyphRun } from 'fontkit';
import type { BookFont, FontBook, FontWeight } from './font-book.js';

/** A piece of a line that one font draws in one direction. */
export interface TextRun {
  readonly font: BookFont;
  /** In the order in which it is read. */
  readonly text: string;
  readonly glyphs: GlyphRun;
  /** From the start of the line to the left edge of the run, in pixels. */
  readonly x: number;
  readonly width: number;
}

export interface Line {
  readonly width: number;
  /** From left to right. */
  readonly runs: readonly TextRun[];
}

export interface LineStyle {
  readonly size: number;
  readonly weight: FontWeight;
  readonly rightToLeft: boolean;
}

const bidi = createBidi();
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Sets one line: chooses a font for each character, and brings the pieces into the order in which they are seen (UAX #9). */
export function typesetLine(text: string, { size, weight, rightToLeft }: LineStyle, book: FontBook): Line {
  let x = 0;
  const runs = reorder(splitText(text, weight, rightToLeft, book)).map(({ font, text: piece, level }): TextRun => {
    const shown = level % 2 === 0 ? piece : turn(piece);
    const glyphs = font.font.layout(shown);
    const width = (glyphs.advanceWidth * size) / font.font.unitsPerEm;
    x += width;
    return { font, text: shown, glyphs, x: x - width, width };
  });
  return { width: x, runs };
}

interface Piece {
  readonly font: BookFont;
  readonly text: string;
  /** The level of the bidirectional algorithm: odd where it is read from right to left. */
  readonly level: number;
}

function splitText(text: string, weight: FontWeight, rightToLeft: boolean, book: FontBook): readonly Piece[] {
  const { levels } = bidi.getEmbeddingLevels(text, rightToLeft ? 'rtl' : 'ltr');
  const pieces: Piece[] = [];
  for (const { segment, index } of characters.segment(text)) {
    const last = pieces.at(-1);
    const level = levels[index] ?? 0;
    const font = chooseFont(segment, weight, last?.font, book);
    if (last && last.level === level && last.font === font) pieces[pieces.length - 1] = { ...last, text: last.text + segment };
    else pieces.push({ font, text: segment, level });
  }
  return pieces;
}

/** A space stays with the word before it wherever it can, so that words are not torn into runs. */
function chooseFont(character: string, weight: FontWeight, before: BookFont | undefined, book: FontBook): BookFont {
  if (before?.weight === weight && /^\s/u.test(character) && before.font.hasGlyphForCodePoint(32)) return before;
  return book.find(character, weight) ?? book.last(weight);
}

/** Rule L2: from the highest level down, what stands at that level or above is turned around. */
function reorder(pieces: readonly Piece[]): readonly Piece[] {
  const highest = Math.max(0, ...pieces.map(({ level }) => level));
  let ordered = [...pieces];
  for (let level = highest; level > 0; level--) ordered = reverseSequences(ordered, level);
  return ordered;
}

function reverseSequences(pieces: readonly Piece[], level: number): Piece[] {
  const ordered: Piece[] = [];
  let sequence: Piece[] = [];
  for (const piece of pieces) {
    if (piece.level >= level) sequence.unshift(piece);
    else {
      ordered.push(...sequence, piece);
      sequence = [];
    }
  }
  return [...ordered, ...sequence];
}

/**
 * Text of a right-to-left run as the shaper wants it. It turns runs with letters of such scripts by itself; those of signs alone it
 * takes for left to right. Brackets are mirrored in both.
 */
function turn(text: string): string {
  const mirrored = Array.from(text, (character) => bidi.getMirroredCharacter(character) ?? character);
  return /\p{L}/u.test(text) ? mirrored.join('') : mirrored.reverse().join('');
}
