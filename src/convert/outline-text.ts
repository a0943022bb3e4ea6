import type { Mark, MarkAttributes } from '../render/mark.js';
import type { FontBook } from './text/font-book.js';
import { outlineLine } from './text/outline.js';
import { readLines } from './text/read-lines.js';

/** A picture whose letters are paths, for programs that can't be handed fonts. */
export function outlineText(mark: Mark, book: FontBook): Mark {
  if (mark.tag === 'text') return { ...keep(mark), tag: 'path', attributes: { ...paintOf(mark.attributes), d: outlineLines(mark, book) } };
  return mark.children === undefined ? mark : { ...mark, children: mark.children.map((child) => outlineText(child, book)) };
}

function keep({ id, element }: Mark): Pick<Mark, 'id' | 'element'> {
  return element === undefined ? { id } : { id, element };
}

function paintOf({ fill, stroke, opacity, transform, ...more }: MarkAttributes = {}): MarkAttributes {
  return {
    ...(fill && { fill }), ...(stroke && { stroke }), ...(opacity !== undefined && { opacity }), ...(transform && { transform }),
    ...(stroke && { 'stroke-width': more['stroke-width'] ?? 1, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
  };
}

/** The letters of a text as one path. */
export function outlineLines(mark: Mark, book: FontBook): string {
  return readLines(mark, book).map(({ line, x, y, size }) => outlineLine(line, x, y, size)).join('');
}
