import type { CurveFigure } from '../layout/figure.js';
import { looks } from '../layout/look.js';
import type { PathStrip } from '../layout/plan.js';
import type { Bezier, Point } from './curve.js';
import { smoothCurves, write, writePath } from './curve.js';
import { curveFigure } from './lines.js';
import type { FeelingPoint } from './points.js';
import { belongsTo, plotHeight } from './points.js';

/** How far a way back hangs below the points it joins; the lane leaves room for it. */
export const returnDepth = 40;

/** A path with what is felt on it. */
export interface Branch {
  readonly strip: PathStrip;
  readonly points: readonly FeelingPoint[];
}

/** The points of the main line by the names of their steps, where paths may leave it and come back; the last feeling of a step counts. */
export type Joints = ReadonlyMap<string, readonly FeelingPoint[]>;

export function findJoints(main: readonly FeelingPoint[]): Joints {
  const joints = new Map<string, FeelingPoint[]>();
  for (const point of main) {
    const { name } = point.holder.section;
    if (name === undefined) continue;
    const own = joints.get(name);
    if (own) own.push(point);
    else joints.set(name, [point]);
  }
  return joints;
}

/**
 * A path as branches off the lines of its personas: from the step that it leaves, through its own feelings, to the step where
 * it comes back. Personas who feel the same share them.
 */
export function drawBranch(branch: Branch, personas: readonly string[], joints: Joints): readonly CurveFigure[] {
  const { on, back } = findBranch(branch, personas, joints);
  const { key } = branch.strip;
  return [
    ...[...on, ...back].map((curve, index) => curveFigure(`branch-${key}-${index}`, curve, looks['branch-line'], curve, 'branch-line')),
    ...back.map((curve, index) => drawArrow(`arrow-${key}-${index}`, curve)),
  ];
}

/** The same as curves. */
export function branchCurves(branch: Branch, personas: readonly string[], joints: Joints): readonly Bezier[] {
  const { on, back } = findBranch(branch, personas, joints);
  return [...on, ...back];
}

function findBranch({ strip: { path }, points }: Branch, personas: readonly string[], joints: Joints): Ways {
  const ways = personas.map((persona) => {
    const felt = (point: FeelingPoint): boolean => point.rated && belongsTo(point, persona);
    const jointsAt = (steps: readonly string[]): readonly FeelingPoint[] => steps.flatMap((step) => joints.get(step)?.findLast(felt) ?? []);
    return findWays(points.filter(felt), jointsAt(path.leaves), jointsAt(path.rejoins));
  });
  return { on: unique(ways.flatMap(({ on }) => on)), back: unique(ways.flatMap(({ back }) => back)) };
}

interface Ways {
  readonly on: readonly Bezier[];
  readonly back: readonly Bezier[];
}

function findWays(own: readonly FeelingPoint[], leaves: readonly FeelingPoint[], rejoins: readonly FeelingPoint[]): Ways {
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined) return { on: [], back: [] };
  const leaving = leaves.map((point) => swing(point, first));
  const back = rejoins.map((point) => (point.x > last.x ? swing(last, point) : returnTo(last, point)));
  return { on: [...leaving, ...smoothCurves(own)], back };
}

function unique(curves: readonly Bezier[]): readonly Bezier[] {
  return [...new Map(curves.map((curve) => [writePath(curve), curve])).values()];
}

/** Leaves and arrives level. */
function swing(from: Point, to: Point): Bezier {
  const x = (from.x + to.x) / 2;
  return { from, to, control1: { x, y: from.y }, control2: { x, y: to.y } };
}

const arrivalGap = 12;

/** Hangs below both points, so that it isn't taken for the way that led here, and arrives from below. */
function returnTo(from: Point, to: Point): Bezier {
  const y = Math.min(Math.max(from.y, to.y), plotHeight) + returnDepth;
  const landing = { x: to.x, y: to.y + arrivalGap };
  return { from, to: landing, control1: { x: from.x - (from.x - to.x) / 4, y }, control2: { x: to.x + 8, y } };
}

/** A small open head at the end of a way back. */
function drawArrow(id: string, { to, control2 }: Bezier): CurveFigure {
  const length = Math.hypot(to.x - control2.x, to.y - control2.y) || 1;
  const along = { x: (to.x - control2.x) / length, y: (to.y - control2.y) / length };
  const wing = (side: 1 | -1): Point => ({
    x: to.x - 6 * along.x - side * 4 * along.y, y: to.y - 6 * along.y + side * 4 * along.x,
  });
  return curveFigure(id, `M${write(wing(1))}L${write(to)}L${write(wing(-1))}`, looks['branch-arrow'], { from: to, to });
}
