import type { Reading } from '../content/reading.js';
import type { CurveFigure, Figure } from '../layout/figure.js';
import { iconFigure } from '../layout/figure.js';
import { looks } from '../layout/look.js';
import type { Holder } from '../layout/plan.js';
import type { Bezier, Point } from './curve.js';
import { smoothCurves } from './curve.js';
import { markerOf } from './markers.js';
import { drawMarker } from './plot.js';
import type { FeelingPoint } from './points.js';
import { belongsTo, feelingsIn, heightOf, nameOf, neutralY, plotHeight } from './points.js';

/** The line of feelings where stages stand below each other: it runs down, worst on the left and best on the right. */
export interface Track {
  readonly x: number;
  readonly width: number;
}

/** Half of a marker, so that those at the ends stay on the track. */
const inset = 12;
/** Several feelings of a step stand below each other. */
const step = 20;
const faceSize = 16;
const faceDrop = 28;

/** The feelings of a section as points on the track, from `y` down. */
export function pointsOnTrack(holder: Holder, column: number, y: number, { x, width }: Track, reading: Reading): readonly FeelingPoint[] {
  return feelingsIn(holder, reading).map((feeling, index) => ({
    ...feeling, holder, column, room: 0, spread: 0,
    x: x + inset + (1 - heightOf(feeling.fact.value, reading) / plotHeight) * (width - 2 * inset),
    y: y + index * step,
    rated: feeling.fact.value !== undefined,
  }));
}

/** The neutral line, the lines through the points of all steps, and the points; those of paths are apart from the line. */
export function drawTrack(main: readonly FeelingPoint[], others: readonly FeelingPoint[], { x, width }: Track, bottom: number, reading: Reading): readonly Figure[] {
  const all = [...main, ...others];
  const top = Math.min(...all.map((point) => point.y));
  const middle = x + inset + (neutralY / plotHeight) * (width - 2 * inset);
  const axis: Figure = { type: 'curve', id: 'neutral', path: `M${middle} ${top}V${bottom}`, paint: looks['axis'], x: middle, y: top, width: 0, height: bottom - top };
  const faces = [iconFigure({ x, y: top - faceDrop }, 'face-worst', 'muted', faceSize), iconFigure({ x: x + width - faceSize, y: top - faceDrop }, 'face-best', 'muted', faceSize)];
  return [axis, ...faces, ...reading.lines.flatMap((persona) => drawLine(persona, main, reading)), ...all.map((point) => drawMarker(point, reading, others.includes(point) ? 12 : 16))];
}

function drawLine(persona: string, points: readonly FeelingPoint[], reading: Reading): readonly CurveFigure[] {
  const own = points.filter((point) => point.rated && belongsTo(point, persona));
  return smoothCurves(own.map(turn)).flatMap((curve, index) => {
    const [from, to] = [own[index], own[index + 1]];
    if (from === undefined || to === undefined) return [];
    const look = to.column - from.column > 1 ? 'quiet-gap' : from.known && to.known ? 'known-line' : 'assumed-line';
    const paint = look === 'quiet-gap' ? looks[look] : { ...looks[look], stroke: markerOf([persona], reading.lines).colour };
    const box = { x: Math.min(from.x, to.x), y: from.y, width: Math.abs(to.x - from.x), height: to.y - from.y };
    return [{ type: 'curve', id: `line-${persona}-${nameOf(from)}`, path: turnCurve(curve), paint, look, ...box } satisfies CurveFigure];
  });
}

/** Curves are made from left to right; turned at the diagonal they run down. */
function turn({ x, y }: Point): Point {
  return { x: y, y: x };
}

function turnCurve({ from, control1, control2, to }: Bezier): Bezier {
  return { from: turn(from), control1: turn(control1), control2: turn(control2), to: turn(to) };
}
