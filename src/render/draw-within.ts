import { drawFigure, drawGroup, idOf } from './draw-figure.js';
import type { Box, Figure } from './layout/figure.js';
import type { Mark } from './mark.js';

/**
 * Makes marks of the figures that stand in one of some parts, in pixels of the group around them. A group of which only a piece does
 * is drawn with that piece; one that takes no room itself, since it only says what belongs together, where any of it is drawn.
 */
export function drawFiguresWithin(figures: readonly Figure[], parts: readonly Box[]): readonly Mark[] {
  const marks: Mark[] = [];
  figures.forEach((figure, index) => {
    const mark = drawWithin(figure, idOf(figure, index), parts);
    if (mark) marks.push(mark);
  });
  return marks;
}

function drawWithin(figure: Figure, id: string, parts: readonly Box[]): Mark | undefined {
  const hasRoom = figure.width > 0 || figure.height > 0;
  if (figure.type !== 'group' || hasRoom) {
    if (!parts.some((part) => meets(part, figure))) return undefined;
    if (figure.type !== 'group' || parts.some((part) => holds(part, figure))) return drawOnce(figure, id);
  }
  const children = drawFiguresWithin(figure.children, parts.map((part) => ({ ...part, x: part.x - figure.x, y: part.y - figure.y })));
  return children.length === 0 ? undefined : drawGroup(figure, children);
}

/** The marks of figures that were drawn before, so that a patch sees at once that they are the same. */
const drawn = new WeakMap<Figure, Mark>();

function drawOnce(figure: Figure, id: string): Mark {
  const before = drawn.get(figure);
  if (before?.id === id) return before;
  const mark = drawFigure(figure, id);
  drawn.set(figure, mark);
  return mark;
}

/** Lines have no height, and stand in a part all the same. */
function meets(part: Box, { x, y, width, height }: Box): boolean {
  return x <= part.x + part.width && x + width >= part.x && y <= part.y + part.height && y + height >= part.y;
}

function holds(part: Box, { x, y, width, height }: Box): boolean {
  return x >= part.x && x + width <= part.x + part.width && y >= part.y && y + height <= part.y + part.height;
}
