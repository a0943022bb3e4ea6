import type { Content } from '../content/content.js';
import { beside, meta, sign } from '../content/content.js';
import { shortTitlesOf } from '../content/names.js';
import type { Reading } from '../content/reading.js';
import type { Figure, Laid } from '../layout/figure.js';
import { group, largest } from '../layout/figure.js';
import { layOutContent } from '../layout/lay-out-content.js';
import { write } from './curve.js';
import { curveFigure } from './lines.js';
import { markerIcon, markerOf } from './markers.js';
import type { FeelingPoint } from './points.js';
import { belongsTo } from './points.js';

/** The names at the ends of the lines, right of the columns. */
export interface LineNames {
  readonly figures: readonly Figure[];
  /** How far they reach beyond the columns. */
  readonly overhang: number;
  /** How far they reach above the line of the best value and below the top of the plot. */
  readonly top: number;
  readonly bottom: number;
}

interface LineEnd {
  readonly persona: string;
  readonly point: FeelingPoint;
  readonly laid: Laid;
}

const widestName = 144;
const leaderGap = 12;
const nameGap = 4;

/** Names the lines where there is more than one; a thin leader joins each with its last point. */
export function nameLines(points: readonly FeelingPoint[], right: number, reading: Reading): LineNames | undefined {
  const ends = reading.lines.length < 2 ? [] : reading.lines.flatMap((persona) => endOf(persona, points, reading));
  if (ends.length < 2) return undefined;
  const tops = spreadOut(ends);
  const figures = ends.flatMap((end, index) => drawEnd(end, tops[index] ?? 0, right, reading.lines));
  const bottom = largest(ends.map(({ laid }, index) => (tops[index] ?? 0) + laid.height), Number);
  return { figures, overhang: 2 * leaderGap + largest(ends, ({ laid }) => laid.width), top: Math.max(0, -Math.min(...tops)), bottom };
}

function endOf(persona: string, points: readonly FeelingPoint[], reading: Reading): readonly LineEnd[] {
  const point = points.findLast((one) => one.rated && belongsTo(one, persona));
  return point === undefined ? [] : [{ persona, point, laid: layOutContent(showName(persona, reading), widestName) }];
}

function showName(persona: string, { lines, names }: Reading): Content {
  const marker = markerOf([persona], lines);
  return beside(sign(markerIcon(marker, true), marker.colour, 10), meta(persona === '' ? 'everybody' : shortTitlesOf(names, [persona]), 'ink'), { gap: 6, drop: 3 });
}

/** Each name as near to the height of its point as those above it let it, and the whole no lower than it has to be. */
function spreadOut(ends: readonly LineEnd[]): readonly number[] {
  const order = ends.map((end, index) => ({ ...end, index })).toSorted((one, other) => one.point.y - other.point.y);
  const wanted = order.map(({ point, laid }) => point.y - laid.height / 2);
  const placed: number[] = [];
  for (const [position, { laid }] of order.entries()) {
    placed.push(wanted[position] ?? 0);
    for (let below = position; below > 0; below--) {
      const limit = (placed[below] ?? 0) - nameGap - (order[below - 1]?.laid.height ?? laid.height);
      if ((placed[below - 1] ?? 0) <= limit) break;
      placed[below - 1] = limit;
    }
  }
  return ends.map((_, index) => placed[order.findIndex((one) => one.index === index)] ?? 0);
}

function drawEnd({ persona, point, laid }: LineEnd, top: number, right: number, lines: readonly string[]): readonly Figure[] {
  const from = { x: point.x + leaderGap, y: point.y };
  const to = { x: right + leaderGap, y: top + 8 };
  const bend = { x: Math.max(from.x, right - leaderGap), y: from.y };
  const paint = { 'fill': 'none', 'stroke': markerOf([persona], lines).colour, 'stroke-width': 1, 'stroke-dasharray': '1 3' } as const;
  return [
    curveFigure(`leader-${persona}`, `M${write(from)}L${write(bend)}L${write(to)}`, paint, { from, to }),
    group(`name-${persona}`, { x: right + leaderGap + 6, y: top, width: laid.width, height: laid.height }, laid.figures),
  ];
}
