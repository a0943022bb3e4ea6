import type { ElementKey } from '../../model/element-key.js';
import type { Box, Figure } from './figure.js';

/** Where an element stands, in pixels of the group around the figures; undefined where none of them shows it. */
export function findBox(figures: readonly Figure[], key: ElementKey): Box | undefined {
  const boxes = figures.flatMap((figure) => (figure.element === key ? boxOf(figure) : findWithin(figure, key)) ?? []);
  return surround(boxes);
}

function findWithin(figure: Figure, key: ElementKey): Box | undefined {
  const box = figure.type === 'group' ? findBox(figure.children, key) : undefined;
  return box && { ...box, x: box.x + figure.x, y: box.y + figure.y };
}

/** A group that only says what belongs together is where its parts are. */
function boxOf(figure: Figure): Box | undefined {
  if (figure.type !== 'group' || figure.width > 0 || figure.height > 0) return figure;
  const box = surround(figure.children.flatMap((child) => boxOf(child) ?? []));
  return box && { ...box, x: box.x + figure.x, y: box.y + figure.y };
}

function surround(boxes: readonly Box[]): Box | undefined {
  const [first] = boxes;
  if (first === undefined) return undefined;
  const [left, top] = [least(boxes, ({ x }) => x), least(boxes, ({ y }) => y)];
  return { x: left, y: top, width: -least(boxes, ({ x, width }) => -x - width) - left, height: -least(boxes, ({ y, height }) => -y - height) - top };
}

function least(boxes: readonly Box[], lengthOf: (box: Box) => number): number {
  return boxes.reduce((lowest, box) => Math.min(lowest, lengthOf(box)), Infinity);
}
