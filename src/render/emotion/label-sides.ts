import type { Branch } from './branches.js';
import { branchCurves, findJoints } from './branches.js';
import type { Bezier, Point } from './curve.js';
import { heightAt, pointAt } from './curve.js';
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

/** In pixels; no label is wider. */
const bucketWidth = 256;

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
      const weigh = (above: boolean): number => {
        const box = { x, y: above ? point.y - labelGap - height : point.y + labelGap, width, height };
        return near.reduce((sum, { curve, weight }) => sum + (passes(curve, box) ? weight : 0), 0);
      };
      const own = weigh(byBend);
      return own === 0 || own <= weigh(!byBend) ? byBend : !byBend;
    },
  };
}

/** Long maps have thousands of curves, of which few are near a label. */
function indexByPlace(obstacles: readonly Obstacle[]): (from: number, to: number) => readonly Obstacle[] {
  const buckets = new Map<number, Obstacle[]>();
  const placeOf = (x: number): number => Math.floor(x / bucketWidth);
  for (const obstacle of obstacles) {
    const { from, to } = obstacle.curve;
    const last = placeOf(Math.max(from.x, to.x));
    for (let place = placeOf(Math.min(from.x, to.x)); place <= last; place++) {
      const others = buckets.get(place);
      if (others) others.push(obstacle);
      else buckets.set(place, [obstacle]);
    }
  }
  return (from, to) => {
    const [first, last] = [buckets.get(placeOf(from)) ?? [], buckets.get(placeOf(to)) ?? []];
    return first === last ? first : [...new Set([...first, ...last])];
  };
}

/** Whether a curve goes through a box. One that goes to the right rises or falls all the way, so that its ends within the width of the box say where it is. */
function passes(curve: Bezier, box: Box): boolean {
  const { from, to } = curve;
  const { x, y, width, height } = box;
  if (Math.max(from.x, to.x) < x || Math.min(from.x, to.x) > x + width) return false;
  if (to.x <= from.x) return hangsInto(curve, box);
  const shareOf = (at: number): number => Math.min(1, Math.max(0, (at - from.x) / (to.x - from.x)));
  const [one, other] = [heightAt(curve, shareOf(x)), heightAt(curve, shareOf(x + width))];
  return Math.max(one, other) >= y && Math.min(one, other) <= y + height;
}

/** A way back, of which there are few, hangs below both of its ends. */
function hangsInto(curve: Bezier, { x, y, width, height }: Box): boolean {
  const pieces = 32;
  return Array.from({ length: pieces + 1 }, (_, index) => pointAt(curve, index / pieces))
    .some((point) => point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height);
}
