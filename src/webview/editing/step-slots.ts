import type { ElementKey } from '../../model/element-key.js';
import type { Holder } from './step-moves.js';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A place between steps, and the line that marks it. */
export interface Slot {
  readonly holder: Holder;
  readonly at: number;
  readonly line: Box;
}

const gap = 9;

/** All places that a step can be put to, in pixels of the window; `boxOf` is where an element is drawn. */
export function slotsOf(holders: readonly Holder[], boxOf: (key: ElementKey) => Box | undefined): readonly Slot[] {
  return holders.flatMap((holder) => {
    const steps = Array.from({ length: holder.steps }, (_, at) => boxOf(`${holder.key}/steps/${at}`));
    const isRow = liesInRow(steps);
    const boxes = isRow ? asTallAsRow(steps) : steps;
    const before = boxes.flatMap((box, at) => (box ? [{ holder, at, line: edge(box, isRow, 'before') }] : []));
    const last = boxes.at(-1);
    const own = holder.steps === 0 ? emptyEdge(boxOf(holder.key)) : last && edge(last, isRow, 'behind');
    return own ? [...before, { holder, at: holder.steps, line: own }] : before;
  });
}

/** In a narrow window steps stand below one another. Steps that are far away are not drawn. */
function liesInRow(steps: readonly (Box | undefined)[]): boolean {
  const [first, second] = steps.filter((box) => box !== undefined);
  return !first || !second || second.left > first.left + 1;
}

/** A step with few facts is drawn small, but its column is as tall as the others. */
function asTallAsRow(boxes: readonly (Box | undefined)[]): readonly (Box | undefined)[] {
  const drawn = boxes.filter((box) => box !== undefined);
  const [top, bottom] = [Math.min(...drawn.map((box) => box.top)), Math.max(...drawn.map((box) => box.bottom))];
  return boxes.map((box) => box && { left: box.left, right: box.right, top, bottom });
}

function edge({ left, top, right, bottom }: Box, isRow: boolean, side: 'before' | 'behind'): Box {
  if (!isRow) return side === 'before' ? { left, right, top: top - gap, bottom: top - gap } : { left, right, top: bottom + gap, bottom: bottom + gap };
  return side === 'before' ? { top, bottom, left: left - gap, right: left - gap } : { top, bottom, left: right + gap, right: right + gap };
}

function emptyEdge(box: Box | undefined): Box | undefined {
  return box && { ...box, left: box.left + gap, right: box.left + gap };
}

/** The place that is nearest to a point. */
export function nearestSlot(slots: readonly Slot[], x: number, y: number): Slot | undefined {
  const distance = ({ line }: Slot): number => Math.hypot(beyond(x, line.left, line.right), beyond(y, line.top, line.bottom));
  return slots.reduce<Slot | undefined>((best, slot) => (best && distance(best) <= distance(slot) ? best : slot), undefined);
}

function beyond(at: number, from: number, to: number): number {
  return at < from ? from - at : Math.max(0, at - to);
}
