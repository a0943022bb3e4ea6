import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Bezier, Point } from '../../src/render/emotion/curve.js';
import { areaOf, smoothCurves, splitAtHeight, writePath } from '../../src/render/emotion/curve.js';

function points(...heights: readonly number[]): readonly Point[] {
  return heights.map((y, index) => ({ x: index * 30, y }));
}

/** A curve whose control points lie between the heights of its ends never leaves them. */
function checkNoSwing(curves: readonly Bezier[]): void {
  for (const { from, to, control1, control2 } of curves) {
    for (const { y } of [control1, control2]) assert.ok(y >= Math.min(from.y, to.y) && y <= Math.max(from.y, to.y), `${y}`);
  }
}

describe('The curve of emotions', () => {
  it('is level at highs and lows', () => assert.equal(smoothCurves(points(0, 60, 0)).map(writePath).join(''), 'M0 0C10 0 20 60 30 60M30 60C40 60 50 0 60 0'));
  it('never swings beyond its points', () => checkNoSwing(smoothCurves(points(0, 5, 100, 100, 98, 0, 40, 41, 90))));
  it('is nothing for a single point', () => assert.deepEqual(smoothCurves(points(3)), []));

  it('is cut where it crosses a height', () => {
    const [above, below] = smoothCurves(points(0, 100)).flatMap((curve) => splitAtHeight(curve, 50));
    assert.deepEqual([above?.to.y, below?.from.y].map((y) => Math.round(y ?? NaN)), [50, 50]);
    assert.equal(Math.round(above?.to.x ?? NaN), 15);
  });

  it('is whole where it doesn’t', () => assert.equal(smoothCurves(points(0, 40)).flatMap((curve) => splitAtHeight(curve, 50)).length, 1));
  it('closes its area at the height', () => assert.equal(smoothCurves(points(0, 0)).map((curve) => areaOf(curve, 50)).join(''), 'M0 50L0 0C10 0 20 0 30 0L30 50Z'));
});
