import type { Beside, Content, Flow, Frame, Part, Picture, Sign, Stack, Words } from '../content/content.js';
import { isRightToLeft } from '../text/text-direction.js';
import { baselineOf, textStyles } from '../text/text-style.js';
import { wrapText } from '../text/wrap-text.js';
import type { Figure, Laid } from './figure.js';
import { group, moveFigures } from './figure.js';
import { looks } from './look.js';

/** Gives content its place within a width in pixels; the height is what it needs. */
export function layOutContent(content: Content, width: number): Laid {
  switch (content.type) {
    case 'words': return layOutWords(content, width);
    case 'sign': return layOutSign(content);
    case 'picture': return layOutPicture(content, width);
    case 'stack': return layOutStack(content, width);
    case 'beside': return layOutBeside(content, width);
    case 'flow': return layOutFlow(content, width);
    case 'frame': return layOutFrame(content, width);
    case 'part': return layOutPart(content, width);
    default: return content satisfies never;
  }
}

function layOutWords({ text, style: styleName, colour, align, halo }: Words, available: number): Laid {
  const style = textStyles[styleName];
  const lines = wrapText(text, style, available);
  const rightToLeft = isRightToLeft(text);
  const width = Math.max(...lines.map((line) => line.width));
  const height = lines.length * style.lineHeight;
  const x = align === 'middle' ? (available - width) / 2 : rightToLeft ? available - width : 0;
  const anchorX = align === 'middle' ? available / 2 : rightToLeft ? available : 0;
  return {
    width, height,
    figures: [{
      type: 'text', x, y: 0, width, height, lines: lines.map((line) => line.text),
      anchorX, baseline: baselineOf(style), anchor: align, rightToLeft, style, colour, halo,
    }],
  };
}

function layOutSign({ icon, colour, size }: Sign): Laid {
  return { width: size, height: size, figures: [{ type: 'icon', x: 0, y: 0, width: size, height: size, icon, colour, scale: size / 16 }] };
}

function layOutPicture({ href, height }: Picture, width: number): Laid {
  const box = { x: 0, y: 0, width, height };
  const figure: Figure = href === undefined ? { type: 'box', ...box, paint: looks['empty-picture'] } : { type: 'image', ...box, href };
  return { width, height, figures: [figure] };
}

function layOutStack({ gap, children }: Stack, available: number): Laid {
  const figures: Figure[] = [];
  let width = 0;
  let y = 0;
  for (const [index, child] of children.entries()) {
    if (index > 0) y += gap;
    const laid = layOutContent(child, available);
    figures.push(...moveFigures(laid.figures, 0, y));
    width = Math.max(width, laid.width);
    y += laid.height;
  }
  return { width, height: y, figures };
}

function layOutBeside({ lead, leadWidth, drop, rest }: Beside, available: number): Laid {
  const side = layOutContent(lead, leadWidth);
  const main = layOutContent(rest, available - leadWidth);
  return {
    width: leadWidth + main.width,
    height: Math.max(drop + side.height, main.height),
    figures: [...moveFigures(side.figures, 0, drop), ...moveFigures(main.figures, leadWidth, 0)],
  };
}

function layOutFlow({ gap, lineGap, children, itemWidth }: Flow, available: number): Laid {
  const figures: Figure[] = [];
  let x = 0, y = 0, lineHeight = 0, width = 0;
  for (const child of children) {
    const childWidth = Math.min(itemWidth ?? layOutContent(child, available).width, available);
    const laid = layOutContent(child, childWidth);
    if (x > 0 && x + childWidth > available) {
      y += lineHeight + lineGap;
      x = lineHeight = 0;
    }
    figures.push(...moveFigures(laid.figures, x, y));
    width = Math.max(width, x + childWidth);
    x += childWidth + gap;
    lineHeight = Math.max(lineHeight, laid.height);
  }
  return { width, height: y + lineHeight, figures };
}

function layOutFrame({ look, padding, child }: Frame, width: number): Laid {
  const laid = layOutContent(child, width - 2 * padding);
  const height = laid.height + 2 * padding;
  return {
    width, height,
    figures: [{ type: 'box', x: 0, y: 0, width, height, paint: looks[look] }, ...moveFigures(laid.figures, padding, padding)],
  };
}

function layOutPart({ id, element, label, child }: Part, available: number): Laid {
  const { width, height, figures } = layOutContent(child, available);
  const about = { ...(element !== undefined && { element }), ...(label !== undefined && { label }) };
  return { width, height, figures: [group(id, { x: 0, y: 0, width, height }, figures, about)] };
}
