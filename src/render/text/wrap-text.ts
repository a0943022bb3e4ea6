import { breakAnywhere, breakText } from './break-text.js';
import { measureText } from './measure-text.js';
import type { TextStyle } from '../theme.js';

export interface Line {
  readonly text: string;
  /** In pixels, without the space at the end. */
  readonly width: number;
}

/**
 * Breaks text into lines of at most `width` pixels. A word that is wider than a line is broken where its characters allow.
 * Joined, the lines are the text, each line break of the author replaced by a space; a text without any characters is one empty line.
 */
export function wrapText(text: string, style: TextStyle, width: number): readonly Line[] {
  const trimmed = text.trim();
  if (!lineBreak.test(trimmed)) return wrapParagraph(trimmed, style, width);
  const paragraphs = trimmed.split(lineBreak);
  return paragraphs.flatMap((paragraph, index) =>
    wrapParagraph(index < paragraphs.length - 1 ? `${paragraph} ` : paragraph, style, width),
  );
}

const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/;

function wrapParagraph(paragraph: string, style: TextStyle, width: number): readonly Line[] {
  const whole = measureText(paragraph, style);
  if (whole <= width) return [{ text: paragraph, width: whole }];
  const pieces = breakText(paragraph).map((piece) => measurePiece(piece, style));
  return withoutOrphan(fill(pieces, style, width), pieces, style, width);
}

/** One short word on the last line looks lost: if somewhat narrower lines need no more height, they are taken. */
function withoutOrphan(lines: readonly Line[], pieces: readonly Piece[], style: TextStyle, width: number): readonly Line[] {
  if ((lines.at(-1)?.width ?? width) > width * shortLine) return lines;
  const narrower = fill(pieces, style, width * narrowing);
  return narrower.length === lines.length ? narrower : lines;
}

const shortLine = 0.3;
const narrowing = 0.86;

/** Puts as many pieces on each line as fit; the space after the last one may stand out. */
function fill(pieces: readonly Piece[], style: TextStyle, width: number): readonly Line[] {
  const lines: Line[] = [];
  let text = '';
  let used = 0;
  let solid = 0;
  for (const piece of pieces) {
    if (text !== '' && used + piece.solid > width) {
      lines.push({ text, width: solid });
      text = '';
      used = 0;
    }
    if (piece.solid > width) {
      const broken = fillAnywhere(piece, style, width);
      lines.push(...broken.slice(0, -1));
      text = broken.at(-1)?.text ?? '';
      solid = broken.at(-1)?.width ?? 0;
      used = measureText(text, style);
      continue;
    }
    text += piece.text;
    solid = used + piece.solid;
    used += piece.whole;
  }
  if (text !== '') lines.push({ text, width: solid });
  return lines;
}

/** What is broken at the end of a line, with its widths without and with the space after it. */
interface Piece {
  readonly text: string;
  readonly solid: number;
  readonly whole: number;
}

function measurePiece(text: string, style: TextStyle): Piece {
  const end = text.trimEnd();
  const solid = measureText(end, style);
  return { text, solid, whole: end.length === text.length ? solid : solid + measureText(text.slice(end.length), style) };
}

/** A line holds at least one character, however narrow it is; without this a narrow line would be broken for ever. */
function fillAnywhere({ text }: Piece, style: TextStyle, width: number): readonly Line[] {
  const characters = breakAnywhere(text).map((character) => measurePiece(character, style));
  return fill(characters, style, characters.reduce((widest, { solid }) => Math.max(widest, solid), width));
}
