import type { FoldedText } from './fold-text.js';
import { foldText } from './fold-text.js';

/** A text of the picture in the lines in which it is drawn, ready to be searched. */
export interface SearchedText {
  readonly lines: readonly FoldedText[];
  readonly text: string;
}

/** A place in a line, in UTF-16 units. */
export interface LinePlace {
  readonly line: number;
  readonly offset: number;
}

export interface TextMatch {
  readonly start: LinePlace;
  readonly end: LinePlace;
}

/** Stands where a line ends: a blank may have been there, or nothing, as in Japanese and in words that are too long. */
const lineEnd = '\u00ad';

export function prepareText(lines: readonly string[]): SearchedText {
  const folded = lines.map(foldText);
  return { lines: folded, text: folded.map(({ text }) => text).join(lineEnd) };
}

/** What to look for; undefined where nothing is asked. */
export function preparePattern(query: string): RegExp | undefined {
  const words = foldText(query.trim()).text.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return undefined;
  const patterns = words.map((word) => Array.from(word, escape).join(`${lineEnd}?`));
  return new RegExp(patterns.join(`[\\s${lineEnd}]+`), 'gu');
}

function escape(character: string): string {
  return /[\^$\\.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}

/** All matches in a text, from its beginning. */
export function findMatches({ lines, text }: SearchedText, pattern: RegExp): readonly TextMatch[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: placeOf(lines, match.index, 'starts'),
    end: placeOf(lines, match.index + match[0].length - 1, 'ends'),
  }));
}

/** Where the letter of a folded unit begins or ends. */
function placeOf(lines: readonly FoldedText[], index: number, side: 'starts' | 'ends'): LinePlace {
  let rest = index;
  for (const [line, folded] of lines.entries()) {
    if (rest < folded.text.length) return { line, offset: folded[side][rest] ?? 0 };
    rest -= folded.text.length + lineEnd.length;
  }
  return { line: 0, offset: 0 };
}
