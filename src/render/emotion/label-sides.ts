import type { Branch } from './branches.js';
import { branchCurves, findJoints } from './branches.js';
import type { Bezier, Point } from './curve.js';
import { pointAt } from './curve.js';
import { lineCurves } from './lines.js';
import type { FeelingPoint } from './points.js';

/** What decides on which side of its point a label stands. */
export interface LabelSides {
  /** The names of the steps where paths leave and come back. */
  readonly branching: ReadonlySet<string | undefined>;
  /** Whether a label stands above; `byBend` is the side where its own line leaves room. */
  readonly choose: (point: Point, label: Size, byBend: boolean) => boolean;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Box extends Point, Size {}

/** Room between a point and its label. */
export const labelGap = 13;

/** What is hard to read words over. The lines of personas are heavier than those of paths. */
interface Obstacle {
  readonly curve: Bezier;
  readonly weight: number;
}

/** Nobody sees a shorter piece of a line behind a label. */
const grain = 12;
const bucketWidth = 256;
/** By how much of its way a curve that goes to the right is ahead of a straight line, at most. */
const slack = 0.1;

/** Labels stand where their own line leaves room, unless the lines of other personas and of paths leave more of it on the other side. */
export function readSides(main: readonly FeelingPoint[], branches: readonly Branch[], personas: readonly string[]): LabelSides {
  const branching = new Set(branches.flatMap(({ strip: { path } }) => [...path.leaves, ...path.rejoins]));
  // One line alone is never in the way.
  if (personas.length < 2 && branches.length === 0) return { branching, choose: (_point, _label, byBend) => byBend };
  const joints = findJoints(main);
  const nearby = indexByPlace([
    ...lineCurves(main, personas).map((curve): Obstacle => ({ curve, weight: 2 })),
    ...branches.flatMap((branch) => branchCurves(branch, personas, joints)).map((curve): Obstacle => ({ curve, weight: 1 })),
  ]);
  return {
    branching,
    choose(point, { width, height }, byBend) {
      const x = point.x - width / 2;
      const near = nearby(x, x + width);
      const weighAt = (y: number): number => near.reduce((sum, { curve, weight }) => sum + (passes(curve, { x, y, width, height }) ? weight : 0), 0);
      const [above, below] = [weighAt(point.y - labelGap - height), weighAt(point.y + labelGap)];
      return above === below ? byBend : above < below;
    },
  };
}

/** Long maps have thousands of curves, of which few are near a label. */
function indexByPlace(obstacles: readonly Obstacle[]): (from: number, to: number) => readonly Obstacle[] {
  const buckets = new Map<number, Obstacle[]>();
  const bucketsOf = (from: number, to: number): readonly number[] => {
    const first = Math.floor(from / bucketWidth);
    return Array.from({ length: Math.floor(to / bucketWidth) - first + 1 }, (_, index) => first + index);
  };
  for (const obstacle of obstacles) {
    const { from, to } = obstacle.curve;
    for (const place of bucketsOf(Math.min(from.x, to.x), Math.max(from.x, to.x))) {
      const others = buckets.get(place);
      if (others) others.push(obstacle);
      else buckets.set(place, [obstacle]);
    }
  }
  return (from, to) => {
    const places = bucketsOf(from, to);
    const [own = [], ...more] = places.map((place) => buckets.get(place) ?? []);
    return more.length === 0 ? own : [...new Set([own, ...more].flat())];
  };
}

/** Whether a curve goes through a box. It stays within its four points, which is soon asked. */
function passes(curve: Bezier, { x, y, width, height }: Box): boolean {
  const { from, control1, control2, to } = curve;
  if (Math.max(from.x, control1.x, control2.x, to.x) < x || Math.min(from.x, control1.x, control2.x, to.x) > x + width) return false;
  if (Math.max(from.y, control1.y, control2.y, to.y) < y || Math.min(from.y, control1.y, control2.y, to.y) > y + height) return false;
  const pieces = Math.ceil((Math.abs(to.x - from.x) + Math.abs(to.y - from.y)) / grain) + 1;
  const [first, last] = to.x > from.x ? [(x - from.x) / (to.x - from.x) - slack, (x + width - from.x) / (to.x - from.x) + slack] : [0, 1];
  for (let index = Math.max(0, Math.floor(first * pieces)); index <= Math.min(1, last) * pieces; index++) {
    const point = pointAt(curve, index / pieces);
    if (point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height) return true;
  }
  return false;
}
