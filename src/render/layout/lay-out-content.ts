import type { Beside, Content, Drawn, Flow, Frame, Part, Picture, Sign, Stack, Words } from '../content/content.js';
import { sign, words } from '../content/content.js';
import { isRightToLeft } from '../text/text-direction.js';
import { baselineOf } from '../text/baseline.js';
import { textStyles } from '../theme.js';
import type { Line } from '../text/wrap-text.js';
import { wrapText } from '../text/wrap-text.js';
import type { Figure, Laid, TextLine } from './figure.js';
import { group, iconFigure, largest, moveFigures } from './figure.js';
import type { LookName } from './look.js';
import { looks } from './look.js';

/** Gives content its place within a width in pixels; the height is what it needs. */
export function layOutContent(content: Content, width: number): Laid {
  const figures: Figure[] = [];
  const size = place(content, { x: 0, y: 0, width }, figures);
  return { ...size, figures };
}

/** Where content begins, and how much width it may take. */
interface Space {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Appends the figures of the content to a list, each where it will stand: in one go, since maps have many thousands. */
function place(content: Content, space: Space, figures: Figure[]): Size {
  switch (content.type) {
    case 'words': return placeWords(content, space, figures);
    case 'sign': return placeSign(content, space, figures);
    case 'picture': return placePicture(content, space, figures);
    case 'stack': return placeStack(content, space, figures);
    case 'beside': return placeBeside(content, space, figures);
    case 'flow': return placeFlow(content, space, figures);
    case 'frame': return placeFrame(content, space, figures);
    case 'part': return placePart(content, space, figures);
    case 'drawn': return placeDrawn(content, space, figures);
    default: return content satisfies never;
  }
}

function placeWords({ text, style: styleName, colour, align, fits = false, halo, link }: Words, space: Space, figures: Figure[]): Size {
  const style = textStyles[styleName];
  const wrapped = wrapText(text, style, space.width);
  const lines = spaceLines(wrapped, style.lineHeight);
  const rightToLeft = isRightToLeft(text);
  const width = largest(wrapped, (line) => line.width);
  const height = wrapped.length * style.lineHeight;
  const room = fits ? width : space.width;
  const left = align === 'middle' ? (space.width - width) / 2 : rightToLeft ? room - width : 0;
  const held = align === 'middle' ? space.width / 2 : rightToLeft ? room : 0;
  figures.push({
    type: 'text', x: space.x + left, y: space.y, width, height, lines,
    anchorX: space.x + held, baseline: space.y + baselineOf(style), anchor: align, rightToLeft, style, colour, halo, link,
  });
  return { width, height };
}

/** Lines that are empty make the next one stand lower: an element without letters would be dropped by those who draw it. */
function spaceLines(lines: readonly Line[], lineHeight: number): readonly TextLine[] {
  const only = lines.length === 1 ? lines[0] : undefined;
  if (only) return [{ text: only.text, dy: 0 }];
  const spaced: TextLine[] = [];
  let dy = 0;
  for (const { text } of lines) {
    const last = spaced.at(-1);
    const isEmpty = text.trim() === '';
    if (isEmpty && last) spaced[spaced.length - 1] = { ...last, text: `${last.text}${text}` };
    else spaced.push({ text, dy });
    dy = isEmpty ? dy + lineHeight : lineHeight;
  }
  return spaced;
}

function placeSign({ icon, colour, size, label }: Sign, { x, y }: Space, figures: Figure[]): Size {
  figures.push(iconFigure({ x, y }, icon, colour, size, { label }));
  return { width: size, height: size };
}

function placePicture({ href, height, width = Infinity }: Picture, space: Space, figures: Figure[]): Size {
  const box = { x: space.x, y: space.y, width: Math.min(width, space.width), height };
  figures.push(href === undefined ? { type: 'box', ...box, paint: looks['empty-picture'] } : { type: 'image', ...box, href });
  return box;
}

function placeStack({ gap, children }: Stack, { x, y, width }: Space, figures: Figure[]): Size {
  let widest = 0;
  let bottom = y;
  for (const child of children) {
    const top = child === children[0] ? y : bottom + gap;
    const size = place(child, { x, y: top, width }, figures);
    widest = Math.max(widest, size.width);
    bottom = top + size.height;
  }
  return { width: widest, height: bottom - y };
}

function placeBeside({ lead, leadWidth, drop, rest }: Beside, { x, y, width }: Space, figures: Figure[]): Size {
  const mirrored = beginsRightToLeft(rest);
  const leadX = mirrored ? x + width - layOutContent(lead, leadWidth).width : x;
  const side = place(lead, { x: leadX, y: y + drop, width: leadWidth }, figures);
  const main = place(rest, { x: mirrored ? x : x + leadWidth, y, width: width - leadWidth }, figures);
  return { width: leadWidth + main.width, height: Math.max(drop + side.height, main.height) };
}

/** Whether the first words of some content are read from the right; what leads them then stands on that side. */
function beginsRightToLeft(content: Content): boolean {
  switch (content.type) {
    case 'words': return isRightToLeft(content.text);
    case 'stack': case 'flow': return content.children[0] !== undefined && beginsRightToLeft(content.children[0]);
    case 'beside': return beginsRightToLeft(content.rest);
    case 'frame': case 'part': return beginsRightToLeft(content.child);
    case 'sign': case 'picture': case 'drawn': return false;
    default: return content satisfies never;
  }
}

function placeFlow({ gap, lineGap, children, itemWidth, itemWidths }: Flow, space: Space, figures: Figure[]): Size {
  let x = 0, y = 0, lineHeight = 0, widest = 0;
  for (const [index, child] of children.entries()) {
    // Rounded up, since a width that loses its last digit on the way would break the words that it was measured for.
    const width = Math.min(itemWidths?.[index] ?? itemWidth ?? Math.ceil(layOutContent(child, space.width).width), space.width);
    if (x > 0 && x + width > space.width) {
      y += lineHeight + lineGap;
      x = lineHeight = 0;
    }
    const { height } = place(child, { x: space.x + x, y: space.y + y, width }, figures);
    widest = Math.max(widest, x + width);
    x += width + gap;
    lineHeight = Math.max(lineHeight, height);
  }
  return { width: widest, height: y + lineHeight };
}

function placeFrame({ look, padding, child }: Frame, { x, y, width }: Space, figures: Figure[]): Size {
  const position = figures.length;
  const inner = place(child, { x: x + padding, y: y + padding, width: width - 2 * padding }, figures);
  const height = inner.height + 2 * padding;
  figures.splice(position, 0, { type: 'box', x, y, width, height, paint: looks[look], look, ...meaningOf(look) });
  return { width, height };
}

/** An edge that is closed or broken says whether a fact is known. */
function meaningOf(look: LookName): { readonly label?: string } {
  if (look.startsWith('known-')) return { label: 'known' };
  return look.startsWith('assumed-') ? { label: 'assumed' } : {};
}

/** A group counts from its own top left, so that it can be moved without touching what is in it. */
function placePart({ id, element, role, label, child }: Part, space: Space, figures: Figure[]): Size {
  const { figures: children, width, height } = layOutContent(child, space.width);
  figures.push(group(id, { x: space.x, y: space.y, width, height }, children, { element, role, label }));
  return { width, height };
}

function placeDrawn({ layOut }: Drawn, { x, y, width }: Space, figures: Figure[]): Size {
  const laid = layOut(width);
  for (const figure of moveFigures(laid.figures, x, y)) figures.push(figure);
  return laid;
}

/**
 * An engine notes what kind of numbers the first objects of a shape hold, and makes all of them anew when a fraction comes. A map has
 * thousands of each of these, so their first ones stand at fractions.
 */
const firstOnes: readonly Content[] = [words('1'), sign('known'), { type: 'part', id: 'first', child: words('1') }];
for (const content of firstOnes) place(content, { x: 0.5, y: 0.5, width: 0.5 }, []);
