import { positionOnScale } from '../../model/emotion.js';
import type { Scale } from '../../model/journey-document.js';

/** How fine the numbers are that a hand can choose: whole ones, or halves. */
export type Grain = 1 | 0.5;

/** The number of a point that was dragged by a part of the scale's length, upwards above 0. */
export function dragValue(from: number, part: number, scale: Scale, grain: Grain): number {
  const { worst, best } = scale;
  const position = Math.min(1, Math.max(0, positionOnScale(from, scale))) + part;
  return snap(worst + position * (best - worst), scale, grain);
}

/** One step better or worse; the end of the scale is the end. */
export function nudgeValue(from: number, direction: 1 | -1, scale: Scale, grain: Grain): number {
  const better = Math.sign(scale.best - scale.worst) * direction;
  const next = better > 0 ? Math.floor(from / grain + 1e-9) * grain + grain : Math.ceil(from / grain - 1e-9) * grain - grain;
  return snap(next, scale, grain);
}

/** Where a point stands that has no number yet. */
export function neutralOf({ worst, best }: Scale): number {
  return snap((worst + best) / 2, { worst, best }, 1);
}

function snap(value: number, { worst, best }: Scale, grain: Grain): number {
  const inside = Math.min(Math.max(value, Math.min(worst, best)), Math.max(worst, best));
  const snapped = Math.round(inside / grain) * grain;
  // Where the scale ends between two numbers, the nearer of its own ends counts.
  return snapped < Math.min(worst, best) || snapped > Math.max(worst, best) ? inside : snapped + 0;
}
