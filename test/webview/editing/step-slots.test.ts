import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { slotsOf } from '../../../src/webview/editing/step-slots.js';

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The lines that mark the places of a stage whose steps are drawn in these boxes. */
function checkSlots(steps: readonly Box[], expected: readonly Box[]): void {
  const slots = slotsOf([{ key: 's', title: 'S', steps: steps.length }], (key) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = steps[Number(key.split('/').at(-1))] ?? [];
    return { left, top, right, bottom };
  });
  deepEqual(slots.map(({ line: { left, top, right, bottom } }) => [left, top, right, bottom]), expected);
}

describe('the places that a step can be dragged to', () => {
  it('are beside steps in a row, as tall as the tallest of them', () => {
    checkSlots([[10, 0, 90, 50], [110, 5, 190, 400]], [[1, 0, 1, 400], [101, 0, 101, 400], [199, 0, 199, 400]]);
  });

  it('are above and below steps that stand below each other', () => {
    checkSlots([[10, 0, 90, 50], [10, 70, 90, 100]], [[10, -9, 90, -9], [10, 61, 90, 61], [10, 109, 90, 109]]);
  });
});
