import type { Mark } from '../../render/mark.js';
import type { FontBook, FontWeight } from './font-book.js';
import { typesetLine } from './typeset.js';
import type { Line } from './typeset.js';

/** A line of a text mark in its place, in the coordinates of the mark. */
export interface PlacedLine {
  readonly line: Line;
  /** The left edge, and the baseline. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const usualSize = 14;

/** The lines of a `text`, set where a browser would set them. */
export function readLines({ attributes = {}, text, children = [] }: Mark, book: FontBook): readonly PlacedLine[] {
  const { x = 0, y = 0, 'font-size': size = usualSize, 'font-weight': weight = 400, 'text-anchor': anchor = 'start', direction } = attributes;
  const style = { size, weight, rightToLeft: direction === 'rtl' };
  const parts: readonly Pick<Mark, 'attributes' | 'text'>[] = text === undefined ? children : [{ text }];
  let baseline = y;
  return parts.map((part) => {
    baseline += part.attributes?.dy ?? 0;
    // As in a browser, spaces at the end of a line take no room.
    const line = typesetLine((part.text ?? '').trimEnd(), style, book);
    return { line, size, y: baseline, x: (part.attributes?.x ?? x) - shares[anchor](style.rightToLeft) * line.width };
  });
}

/** How much of a line stands left of its anchor. */
const shares = {
  start: (rightToLeft: boolean) => (rightToLeft ? 1 : 0),
  middle: () => 0.5,
  end: (rightToLeft: boolean) => (rightToLeft ? 0 : 1),
} as const;

/** Every weight and character of a tree of marks that letters are needed for. */
export function charactersOf(mark: Mark): ReadonlyMap<FontWeight, ReadonlySet<string>> {
  const found = new Map<FontWeight, Set<string>>();
  collect(mark, 400, found);
  return found;
}

function collect({ tag, text, attributes, children = [] }: Mark, inherited: FontWeight, found: Map<FontWeight, Set<string>>): void {
  if (tag === 'title' || tag === 'desc') return;
  const weight = attributes?.['font-weight'] ?? inherited;
  if (text !== undefined) {
    const characters = found.get(weight) ?? new Set();
    for (const { segment } of segmenter.segment(text)) characters.add(segment);
    found.set(weight, characters);
  }
  for (const child of children) collect(child, weight, found);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
