import type { CurveFigure } from '../layout/figure.js';
import type { PathStrip } from '../layout/plan.js';
import type { MarkAttributes } from '../mark.js';
import type { Bezier, Point } from './curve.js';
import { pathOf, smoothCurves, write } from './curve.js';
import { curveFigure } from './lines.js';
import type { FeelingPoint } from './points.js';
import { belongsTo, plotHeight } from './points.js';

const branchPaint: MarkAttributes = {
  'fill': 'none', 'stroke': 'muted', 'stroke-width': 1.5, 'stroke-dasharray': '2 4', 'stroke-linecap': 'round',
};
const arrowPaint: MarkAttributes = {
  'fill': 'none', 'stroke': 'muted', 'stroke-width': 1.5, 'stroke-linecap': 'round', 'stroke-linejoin': 'round',
};

/** How far a way back hangs below the points it joins; the lane leaves room for it. */
export const returnDepth = 40;

/** A path as a branch off a persona's line: from the step it leaves, through its own feelings, to the step where it comes back. */
export function drawBranch({ key, path }: PathStrip, persona: string, own: readonly FeelingPoint[], main: readonly FeelingPoint[]): readonly CurveFigure[] {
  const rated = own.filter((point) => point.rated && belongsTo(point, persona));
  const origin = main.filter((point) => point.rated && belongsTo(point, persona));
  const [first] = rated;
  const last = rated.at(-1);
  if (first === undefined || last === undefined) return [];
  const leaving = pointsAt(path.leaves, origin).map((point) => swing(point, first));
  const through = smoothCurves(rated);
  const back = pointsAt(path.rejoins, origin).map((point) => (point.x > last.x ? swing(last, point) : returnTo(last, point)));
  const curves = [...leaving, ...through, ...back].map((curve, index) => curveFigure(`branch-${key}-${persona}-${index}`, pathOf(curve), branchPaint, curve));
  return [...curves, ...back.map((curve, index) => drawArrow(`arrow-${key}-${persona}-${index}`, curve))];
}

/** The last feeling of each of the steps. */
function pointsAt(steps: readonly string[], points: readonly FeelingPoint[]): readonly FeelingPoint[] {
  return steps.flatMap((step) => points.findLast(({ holder }) => holder.section.name === step) ?? []);
}

/** Leaves and arrives level. */
function swing(from: Point, to: Point): Bezier {
  const x = (from.x + to.x) / 2;
  return { from, to, control1: { x, y: from.y }, control2: { x, y: to.y } };
}

/** Hangs below both points, so that it isn't taken for the way that led here, and arrives from below. */
function returnTo(from: Point, to: Point): Bezier {
  const y = Math.min(Math.max(from.y, to.y) + returnDepth, plotHeight + returnDepth);
  const landing = { x: to.x, y: to.y + arrivalGap };
  return { from: { x: from.x, y: from.y }, to: landing, control1: { x: from.x - (from.x - to.x) / 4, y }, control2: { x: to.x + 8, y } };
}

const arrivalGap = 12;

/** A small open head at the end of a way back. */
function drawArrow(id: string, { to, control2 }: Bezier): CurveFigure {
  const length = Math.hypot(to.x - control2.x, to.y - control2.y) || 1;
  const along = { x: (to.x - control2.x) / length, y: (to.y - control2.y) / length };
  const wing = (side: 1 | -1): Point => ({
    x: to.x - 6 * along.x - side * 4 * along.y, y: to.y - 6 * along.y + side * 4 * along.x,
  });
  return curveFigure(id, `M${write(wing(1))}L${write(to)}L${write(wing(-1))}`, arrowPaint, { from: to, to });
}
