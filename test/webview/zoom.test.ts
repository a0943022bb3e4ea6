import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { clampZoom, firstZoom, fittingZoom, nextStop, scrollIntoSight, wheelZoom } from '../../src/webview/zoom.js';

describe('zoom', () => {
  it('goes in stops, in and out, and ends', () => {
    deepEqual([nextStop(1, 'in'), nextStop(1, 'out'), nextStop(0.47, 'in'), nextStop(0.47, 'out')], [1.1, 0.9, 0.5, 0.4]);
    deepEqual([nextStop(4, 'in'), nextStop(0.1, 'out')], [4, 0.1]);
  });

  it('passes a stop that it all but stands on', () => equal(nextStop(0.9999, 'in'), 1.1));

  it('comes back when the wheel turns back', () => {
    equal(Math.round(wheelZoom(wheelZoom(1, 7), -7) * 1e6), 1e6);
  });

  it('takes a notch of a wheel as a small step', () => {
    equal(wheelZoom(1, 120), wheelZoom(1, 24));
    equal(wheelZoom(4, -500), 4);
  });

  it('stays within its bounds', () => deepEqual([clampZoom(9), clampZoom(0), wheelZoom(0.1, 24), wheelZoom(4, -24)], [4, 0.0001, 0.1, 4]));

  it('fits a picture by its tighter side, and never enlarges it', () => {
    equal(fittingZoom({ width: 2000, height: 500 }, { width: 1000, height: 1000 }), 0.5);
    equal(fittingZoom({ width: 500, height: 2000 }, { width: 1000, height: 1000 }), 0.5);
    equal(fittingZoom({ width: 10, height: 10 }, { width: 1000, height: 1000 }), 1);
  });

  it('fits whatever is large, and grows from there', () => {
    equal(fittingZoom({ width: 560_000, height: 2000 }, { width: 700, height: 800 }), 0.00125);
    deepEqual([nextStop(0.00125, 'in'), nextStop(0.00125, 'out'), wheelZoom(0.00125, 24)], [0.1, 0.00125, 0.00125]);
  });

  it('begins with the width of the window, as long as it can be read', () => {
    equal(firstZoom({ width: 1000, height: 9000 }, { width: 800, height: 100 }), 0.8);
    equal(firstZoom({ width: 9000, height: 100 }, { width: 800, height: 100 }), 0.65);
    equal(firstZoom({ width: 100, height: 100 }, { width: 800, height: 100 }), 1);
  });
});

describe('bringing an element into sight', () => {
  it('leaves alone what is in sight', () => checkScroll([0, 100], 0));

  it('shows what is beyond an end, with air', () => {
    checkScroll([950, 1050], 74);
    checkScroll([-10, 90], -34);
  });

  it('leaves alone what is larger than the window and partly in sight', () => {
    checkScroll([-50, 1050], 0);
    checkScroll([900, 2000], 0);
  });

  it('shows the beginning of what is larger than the window and out of sight', () => checkScroll([1200, 4000], 1176));
});

/** In a window of 1,000 pixels. */
function checkScroll([start, end]: readonly [number, number], expected: number): void {
  equal(scrollIntoSight({ start, end }, 1000), expected);
}
