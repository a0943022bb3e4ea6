import { writePath } from './emotion/curve.js';
import type { Icon, IconPath } from './icons/icons.js';
import { icons } from './icons/icons.js';
import type { Figure, GroupFigure, IconFigure, TextFigure } from './layout/figure.js';
import type { Colour, Mark, MarkAttributes } from './mark.js';

/** Makes marks of figures. All numbers are those of the layout. Paint is spread first, which engines copy fastest. */
export function drawFigures(figures: readonly Figure[]): readonly Mark[] {
  return figures.map((figure, index) => drawFigure(figure, idOf(figure, index)));
}

/** What figures are called that have no name: a picture has thousands of them, and few different ones. */
const ids = new Map<Figure['type'], string[]>();

/** What a figure is called among its siblings. */
export function idOf({ id, type }: Figure, index: number): string {
  if (id !== undefined) return id;
  const known = ids.get(type) ?? [];
  if (known.length === 0) ids.set(type, known);
  return known[index] ??= `${type}-${index}`;
}

export function drawFigure(figure: Figure, id: string): Mark {
  const { x, y, width, height, element } = figure;
  switch (figure.type) {
    case 'group': return drawGroup(figure, drawFigures(figure.children));
    case 'text': return drawText(figure, id);
    case 'box': return { tag: 'rect', id, element, attributes: named({ ...figure.paint, x, y, width, height }, figure) };
    case 'curve': return { tag: 'path', id, element, attributes: { ...figure.paint, d: writePath(figure.path) } };
    case 'icon': return drawIcon(figure, id);
    case 'image': return { tag: 'image', id, element, attributes: { x, y, width, height, href: figure.href, preserveAspectRatio: 'xMidYMid meet' } };
    default: return figure satisfies never;
  }
}

export function drawGroup(figure: GroupFigure, children: readonly Mark[]): Mark {
  return { tag: 'g', id: figure.id, element: figure.element, attributes: groupAttributes(figure), children };
}

/** A shape that says something is an image with a name. */
function named(attributes: MarkAttributes, { label }: { readonly label?: string | undefined }): MarkAttributes {
  return label === undefined ? attributes : { ...attributes, 'role': 'img', 'aria-label': label };
}

function groupAttributes({ x, y, role, label }: GroupFigure): MarkAttributes {
  const place = x === 0 && y === 0 ? undefined : `translate(${x} ${y})`;
  if (label !== undefined) return place === undefined ? { 'role': role ?? 'group', 'aria-label': label } : { 'role': role ?? 'group', 'aria-label': label, 'transform': place };
  if (role !== undefined) return place === undefined ? { role } : { role, transform: place };
  return place === undefined ? {} : { transform: place };
}

const haloPaint: MarkAttributes = { 'stroke': 'panel', 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };

function drawText({ element, link, lines, anchorX, baseline, anchor, rightToLeft, style, colour, halo, struck = false }: TextFigure, id: string): Mark {
  const place: MarkAttributes = style.weight === 400
    ? { 'x': anchorX, 'y': baseline, 'font-size': style.size, 'fill': colour }
    : { 'x': anchorX, 'y': baseline, 'font-size': style.size, 'fill': colour, 'font-weight': style.weight };
  const attributes = anchor === 'start' && !rightToLeft && !halo && !struck ? place : {
    ...place,
    ...(anchor !== 'start' && { 'text-anchor': anchor }),
    ...(rightToLeft && { direction: 'rtl' as const }),
    ...(halo && haloPaint),
    ...(struck && { 'text-decoration': 'line-through' as const }),
  };
  const only = lines.length === 1 ? lines[0] : undefined;
  if (only !== undefined) return { tag: 'text', id, element, link, attributes, text: only.text };
  const children = lines.map(({ text, dy }, index): Mark => ({
    tag: 'tspan', id: `line-${index}`, text, attributes: { x: anchorX, ...(dy !== 0 && { dy }) },
  }));
  return { tag: 'text', id, element, link, attributes, children };
}

function drawIcon(figure: IconFigure, id: string): Mark {
  const { element, icon, colour, scale, lineWidth, x, y } = figure;
  const transform = `translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}`;
  const paths: Icon = icons[icon];
  const only = paths.length === 1 ? paths[0] : undefined;
  if (only !== undefined) return { tag: 'path', id, element, attributes: named({ ...iconPaint(only, colour, lineWidth), transform }, figure) };
  const children = paths.map((path, index): Mark => ({ tag: 'path', id: `path-${index}`, attributes: iconPaint(path, colour, lineWidth) }));
  return { tag: 'g', id, element, attributes: named({ transform }, figure), children };
}

function iconPaint({ d, paint }: IconPath, colour: Colour, lineWidth: number): MarkAttributes {
  const line: MarkAttributes = { 'd': d, 'fill': 'none', 'stroke': colour, 'stroke-width': lineWidth, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  switch (paint) {
    case 'line': return line;
    case 'solid': return { d, fill: colour };
    case 'hollow': return { ...line, 'fill': 'panel', 'stroke-width': 2.4 };
    case 'dashed': return { ...line, 'stroke-width': 1.8, 'stroke-dasharray': '3 3.5' };
    case 'dotted': return { ...line, 'stroke-width': 1.8, 'stroke-dasharray': '0.1 4.5' };
    default: return paint satisfies never;
  }
}
