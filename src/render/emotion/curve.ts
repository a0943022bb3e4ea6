export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A cubic Bézier curve from one point to the next. */
export interface Bezier {
  readonly from: Point;
  readonly control1: Point;
  readonly control2: Point;
  readonly to: Point;
}

/**
 * Smooth curves through points with growing x that never swing beyond the points: what a reader takes for a low is
 * one. Fritsch and Carlson's monotone cubic interpolation, with the harmonic mean of Fritsch and Butland for the slopes.
 */
export function smoothCurves(points: readonly Point[]): readonly Bezier[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const third = (to.x - from.x) / 3;
    return {
      from, to,
      control1: { x: from.x + third, y: from.y + third * slopeAt(points, index) },
      control2: { x: to.x - third, y: to.y - third * slopeAt(points, index + 1) },
    };
  });
}

/** Level at the ends and at every peak and low. */
function slopeAt(points: readonly Point[], index: number): number {
  const before = secant(points[index - 1], points[index]);
  const after = secant(points[index], points[index + 1]);
  return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
}

function secant(from: Point | undefined, to: Point | undefined): number {
  return from === undefined || to === undefined ? 0 : (to.y - from.y) / (to.x - from.x);
}

/** Cuts a curve that rises or falls all the way where it crosses a height; whole where it doesn't. */
export function splitAtHeight(curve: Bezier, y: number): readonly Bezier[] {
  if ((curve.from.y - y) * (curve.to.y - y) >= 0) return [curve];
  const falling = curve.to.y > curve.from.y;
  let low = 0;
  let high = 1;
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    const isBefore = heightAt(curve, middle) < y === falling;
    if (isBefore) low = middle;
    else high = middle;
  }
  return splitAt(curve, (low + high) / 2);
}

/** Where a curve is after a share of its way, from 0 to 1. */
export function pointAt(curve: Bezier, t: number): Point {
  return splitAt(curve, t)[1].from;
}

/** How high a curve is after a share of its way, from 0 to 1. */
export function heightAt({ from, control1, control2, to }: Bezier, t: number): number {
  const rest = 1 - t;
  return rest ** 3 * from.y + 3 * rest ** 2 * t * control1.y + 3 * rest * t ** 2 * control2.y + t ** 3 * to.y;
}

/** De Casteljau's division. */
function splitAt({ from, control1, control2, to }: Bezier, t: number): readonly [Bezier, Bezier] {
  const a = between(from, control1, t);
  const b = between(control1, control2, t);
  const c = between(control2, to, t);
  const ab = between(a, b, t);
  const bc = between(b, c, t);
  const middle = between(ab, bc, t);
  return [{ from, control1: a, control2: ab, to: middle }, { from: middle, control1: bc, control2: c, to }];
}

function between(from: Point, to: Point, t: number): Point {
  return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
}

/** A curve as path data, or what is path data already. */
export function writePath(path: string | Bezier): string {
  return typeof path === 'string' ? path : `M${write(path.from)}${curveTo(path)}`;
}

/** Curves as path data. Those that go on from the one before are one line with it, so that its dashes go on too. */
export function writePaths(curves: readonly Bezier[]): string {
  return curves.map((curve, index) => (curves[index - 1]?.to === curve.from ? curveTo(curve) : writePath(curve))).join('');
}

/** What lies between a curve and a height, as path data. */
export function areaOf({ from, ...rest }: Bezier, y: number): string {
  return `M${write({ x: from.x, y })}L${write(from)}${curveTo(rest)}L${write({ x: rest.to.x, y })}Z`;
}

function curveTo({ control1, control2, to }: Omit<Bezier, 'from'>): string {
  return `C${write(control1)} ${write(control2)} ${write(to)}`;
}

export function write({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

/** Tenths of a pixel: nobody sees more, and bytes stay few. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
