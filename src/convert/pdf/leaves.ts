import type { Mark } from '../../render/mark.js';
import type { FontBook } from '../text/font-book.js';
import { readLines } from '../text/read-lines.js';
import type { PlacedLine } from '../text/read-lines.js';

/** A rectangle in pixels of the picture. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A mark that draws something, where it is drawn; of a text one line, since a page may end between two. */
export interface Leaf {
  readonly mark: Mark;
  /** Where the origin of the mark lies in the picture, and what its own lengths are multiplied by. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly box: Box;
  /** The line of a text, in the coordinates of the mark. */
  readonly line?: PlacedLine;
}

type Place = Pick<Leaf, 'x' | 'y' | 'scale'>;

/** Everything below a mark that draws, from back to front. */
export function leavesOf(mark: Mark, book: FontBook, place: Place = { x: 0, y: 0, scale: 1 }): readonly Leaf[] {
  const own = move(place, mark.attributes?.transform);
  if (mark.tag === 'title' || mark.tag === 'desc') return [];
  if (mark.tag === 'svg' || mark.tag === 'g') return (mark.children ?? []).flatMap((child) => leavesOf(child, book, own));
  if (mark.tag === 'text') return readLines(mark, book).map((line) => ({ mark, ...own, line, box: placeBox(boxOfLine(line), own) }));
  return [{ mark, ...own, box: placeBox(boxOf(mark), own) }];
}

/** Pictures move and grow their parts, and never turn them. */
function move({ x, y, scale }: Place, transform = ''): Place {
  const [dx = 0, dy = 0] = numbersIn(/translate\(([^)]*)\)/.exec(transform)?.[1]);
  const [factor = 1] = numbersIn(/scale\(([^)]*)\)/.exec(transform)?.[1]);
  return { x: x + dx * scale, y: y + dy * scale, scale: scale * factor };
}

export function numbersIn(text = ''): readonly number[] {
  return Array.from(text.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi), ([number]) => Number(number));
}

function placeBox({ left, top, right, bottom }: Box, { x, y, scale }: Place): Box {
  return { left: x + left * scale, top: y + top * scale, right: x + right * scale, bottom: y + bottom * scale };
}

function boxOfLine({ line, x, y, size }: PlacedLine): Box {
  return { left: x, top: y - size, right: x + line.width, bottom: y + size * 0.25 };
}

function boxOf(mark: Mark): Box {
  const { x = 0, y = 0, width = 0, height = 0, cx = 0, cy = 0, r = 0, x1 = 0, x2 = 0, y1 = 0, y2 = 0, d = '' } = mark.attributes ?? {};
  switch (mark.tag) {
    case 'path': return boxOfPath(d);
    case 'circle': return { left: cx - r, top: cy - r, right: cx + r, bottom: cy + r };
    case 'line': return { left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2) };
    default: return { left: x, top: y, right: x + width, bottom: y + height };
  }
}

/** The side of the square in which signs are drawn, with relative commands. */
const signSize = 16;

/** Curves are drawn with absolute commands: their points, control points included, hold them. */
function boxOfPath(d: string): Box {
  if (/[a-y]/.test(d)) return { left: 0, top: 0, right: signSize, bottom: signSize };
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, command, numbers] of d.matchAll(/([A-Z])([^A-Z]*)/g)) {
    numbersIn(numbers).forEach((number, index) => (command === 'V' || (command !== 'H' && index % 2 === 1) ? ys : xs).push(number));
  }
  return { left: least(xs), top: least(ys), right: most(xs), bottom: most(ys) };
}

/** The box around boxes; one without size where there are none. */
export function unite(boxes: readonly Box[]): Box {
  return {
    left: least(boxes.map(({ left }) => left)), top: least(boxes.map(({ top }) => top)),
    right: most(boxes.map(({ right }) => right)), bottom: most(boxes.map(({ bottom }) => bottom)),
  };
}

function least(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((one, other) => Math.min(one, other));
}

function most(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((one, other) => Math.max(one, other));
}

export function intersects(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}
