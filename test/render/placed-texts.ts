import assert from 'node:assert/strict';
import type { Picture } from '../../src/render/drawing.js';
import type { Mark } from '../../src/render/mark.js';
import { measureText } from '../../src/render/text/measure-text.js';

export interface PlacedLine {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** No text is cut by the edge of the picture, and none stands on another. */
export function checkTexts({ mark, width, height }: Picture): void {
  const lines = placedLines(mark);
  const slack = 0.5;
  assert.deepEqual(lines.filter(({ left, right, top, bottom }) => left < -slack || top < -slack || right > width + slack || bottom > height + slack), []);
  const collisions = lines.flatMap((one, index) => lines.slice(index + 1)
    .filter((other) => one.right - slack > other.left && other.right - slack > one.left && one.bottom - slack > other.top && other.bottom - slack > one.top)
    .map((other) => `${one.words} / ${other.words}`));
  assert.deepEqual(collisions, []);
}

/** All lines of text where they stand in the picture. */
export function placedLines(mark: Mark): readonly PlacedLine[] {
  return linesIn(mark, 0, 0);
}

function linesIn(mark: Mark, dx: number, dy: number): readonly PlacedLine[] {
  if (mark.tag === 'text') return linesOfText(mark, dx, dy);
  const [, x = '0', y = '0'] = /^translate\((\S+) (\S+)\)/.exec(mark.attributes?.transform ?? '') ?? [];
  return (mark.children ?? []).flatMap((child) => linesIn(child, dx + Number(x), dy + Number(y)));
}

function linesOfText({ attributes = {}, text, children }: Mark, dx: number, dy: number): readonly PlacedLine[] {
  const { x = 0, y = 0, 'font-size': size = 14, 'font-weight': weight = 400, 'text-anchor': anchor = 'start', direction } = attributes;
  const lines: readonly Pick<Mark, 'text' | 'attributes'>[] = text === undefined ? (children ?? []) : [{ text }];
  let baseline = y + dy;
  return lines.map(({ text: words = '', attributes: own = {} }) => {
    baseline += own.dy ?? 0;
    const width = measureText(words.trimEnd(), { size, weight, lineHeight: size });
    const left = dx + (anchor === 'middle' ? x - width / 2 : direction === 'rtl' ? x - width : x);
    return { words, left, right: left + width, top: baseline - 0.8 * size, bottom: baseline + 0.2 * size };
  });
}
