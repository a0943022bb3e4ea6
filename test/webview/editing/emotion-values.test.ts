import { equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dragValue, neutralOf, nudgeValue } from '../../../src/webview/editing/emotion-values.js';

const usual = { worst: -2, best: 2 };
const upsideDown = { worst: 7, best: 1 };

describe('the number of a point', () => {
  it('is whole where it is dragged, or half where the hand asks for it', () => {
    equal(dragValue(-1, 0.5, usual, 1), 1);
    equal(dragValue(-1, 0.6, usual, 1), 1);
    equal(dragValue(-1, 0.6, usual, 0.5), 1.5);
    equal(dragValue(7, 1 / 6, upsideDown, 1), 6);
  });

  it('ends with the scale', () => {
    equal(dragValue(1, 3, usual, 1), 2);
    equal(dragValue(9, -3, usual, 1), -2);
    equal(dragValue(0.5, 1, { worst: 0.5, best: 4.5 }, 1), 4.5);
  });

  it('gets better and worse by steps, to the next whole one first', () => {
    equal(nudgeValue(1, 1, usual, 1), 2);
    equal(nudgeValue(2, 1, usual, 1), 2);
    equal(nudgeValue(0.5, -1, usual, 1), 0);
    equal(nudgeValue(0, -1, usual, 0.5), -0.5);
    equal(nudgeValue(3, 1, upsideDown, 1), 2);
  });

  it('is in the middle where there is none yet', () => {
    equal(neutralOf(usual), 0);
    equal(neutralOf({ worst: 1, best: 5 }), 3);
  });
});
