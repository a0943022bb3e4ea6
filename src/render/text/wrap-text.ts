import { breakAnywhere, breakText } from './break-text.js';
import { measureText } from './measure-text.js';
import type { TextStyle } from './text-style.js';

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
  const paragraphs = text.trim().split(/\r\n|[\n\r\u0085\u2028\u2029]/);
  const lines = paragraphs.flatMap((paragraph, index) =>
    wrapParagraph(index < paragraphs.length - 1 ? `${paragraph} ` : paragraph, style, width),
  );
  return lines.length === 0 ? [{ text: '', width: 0 }] : lines;
}

function wrapParagraph(paragraph: string, style: TextStyle, width: number): readonly Line[] {
  const whole = measureText(paragraph, style);
  return whole <= width ? [{ text: paragraph, width: whole }] : fill(breakText(paragraph), style, width);
}

/** Puts as many pieces on each line as fit; the space after the last one may stand out. */
function fill(pieces: readonly string[], style: TextStyle, width: number): readonly Line[] {
  const lines: Line[] = [];
  let text = '';
  let used = 0;
  for (const piece of pieces) {
    const solid = measureText(piece.trimEnd(), style);
    if (text !== '' && used + solid > width) {
      lines.push({ text, width: measureText(text.trimEnd(), style) });
      text = '';
      used = 0;
    }
    if (solid > width) {
      const broken = fill(breakAnywhere(piece), style, Math.max(width, widestCharacter(piece, style)));
      lines.push(...broken.slice(0, -1));
      text = broken.at(-1)?.text ?? '';
      used = measureText(text, style);
      continue;
    }
    text += piece;
    used += measureText(piece, style);
  }
  if (text !== '') lines.push({ text, width: measureText(text.trimEnd(), style) });
  return lines;
}

/** A line holds at least one character, however narrow it is; without this a narrow line would be broken for ever. */
function widestCharacter(piece: string, style: TextStyle): number {
  return Math.max(...breakAnywhere(piece).map((character) => measureText(character, style)));
}
