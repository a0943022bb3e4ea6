import type { Icon, IconPath } from './icons/icons.js';
import { icons } from './icons/icons.js';
import type { Figure, GroupFigure, IconFigure, TextFigure } from './layout/figure.js';
import type { Colour, Mark, MarkAttributes } from './mark.js';

/** Makes marks of figures. All numbers are those of the layout. */
export function drawFigures(figures: readonly Figure[]): readonly Mark[] {
  return figures.map((figure, index) => drawFigure(figure, figure.id ?? `${figure.type}-${index}`));
}

function drawFigure(figure: Figure, id: string): Mark {
  const base = { id, ...(figure.element !== undefined && { element: figure.element }) };
  const { x, y, width, height } = figure;
  switch (figure.type) {
    case 'group': return { ...base, tag: 'g', attributes: groupAttributes(figure), children: drawFigures(figure.children) };
    case 'text': return { ...base, ...drawText(figure) };
    case 'box': return { ...base, tag: 'rect', attributes: { x, y, width, height, ...figure.paint } };
    case 'curve': return { ...base, tag: 'path', attributes: { d: figure.d, ...figure.paint } };
    case 'icon': return { ...base, ...drawIcon(figure) };
    case 'image': return { ...base, tag: 'image', attributes: { x, y, width, height, href: figure.href, preserveAspectRatio: 'xMidYMid meet' } };
    default: return figure satisfies never;
  }
}

function groupAttributes({ x, y, label }: GroupFigure): MarkAttributes {
  return {
    ...((x !== 0 || y !== 0) && { transform: `translate(${x} ${y})` }),
    ...(label !== undefined && { 'role': 'group', 'aria-label': label }),
  };
}

function drawText({ lines, anchorX, baseline, anchor, rightToLeft, style, colour, halo }: TextFigure): Pick<Mark, 'tag' | 'attributes' | 'text' | 'children'> {
  const attributes: MarkAttributes = {
    'x': anchorX, 'y': baseline, 'font-size': style.size, 'fill': colour,
    ...(style.weight !== 400 && { 'font-weight': style.weight }),
    ...(anchor !== 'start' && { 'text-anchor': anchor }),
    ...(rightToLeft && { direction: 'rtl' }),
    ...(halo && { 'stroke': 'panel', 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
  };
  const [only] = lines;
  if (only !== undefined && lines.length === 1) return { tag: 'text', attributes, text: only };
  const children = lines.map((text, index): Mark => ({
    tag: 'tspan', id: `line-${index}`, text, attributes: { x: anchorX, ...(index > 0 && { dy: style.lineHeight }) },
  }));
  return { tag: 'text', attributes, children };
}

function drawIcon({ icon, colour, scale, x, y }: IconFigure): Pick<Mark, 'tag' | 'attributes' | 'children'> {
  const transform = `translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}`;
  const paths: Icon = icons[icon];
  const [only] = paths;
  if (only !== undefined && paths.length === 1) return { tag: 'path', attributes: { transform, ...iconPaint(only, colour) } };
  const children = paths.map((path, index): Mark => ({ tag: 'path', id: `path-${index}`, attributes: iconPaint(path, colour) }));
  return { tag: 'g', attributes: { transform }, children };
}

function iconPaint({ d, paint }: IconPath, colour: Colour): MarkAttributes {
  const line: MarkAttributes = { 'd': d, 'fill': 'none', 'stroke': colour, 'stroke-width': 1.3, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  switch (paint) {
    case 'line': return line;
    case 'solid': return { d, fill: colour };
    case 'hollow': return { ...line, 'fill': 'panel', 'stroke-width': 2.4 };
    case 'dashed': return { ...line, 'stroke-width': 1.8, 'stroke-dasharray': '3 3.5' };
    case 'dotted': return { ...line, 'stroke-width': 1.8, 'stroke-dasharray': '0.1 4.5' };
    default: return paint satisfies never;
  }
}
