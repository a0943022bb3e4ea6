import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Holder } from '../../../src/webview/editing/step-moves.js';
import { moveBy, moveTo } from '../../../src/webview/editing/step-moves.js';
import type { Box } from '../../../src/webview/editing/step-slots.js';
import { nearestSlot, slotsOf } from '../../../src/webview/editing/step-slots.js';

const stage = (at: number, steps: number): Holder => ({ key: `journeys/0/stages/${at}`, title: String(at), steps });
const path: Holder = { key: 'journeys/0/stages/0/paths/0', title: 'A', steps: 1 };
const holders = [stage(0, 2), path, stage(1, 0), stage(2, 1)];
const step = (holder: number, at: number): string => `journeys/0/stages/${holder}/steps/${at}`;

describe('moving a step by one', () => {
  it('changes its place in its stage, and then its stage', () => {
    deepEqual(moveBy(step(0, 0), 1, holders), { type: 'moveStep', step: step(0, 0), stage: 'journeys/0/stages/0' });
    deepEqual(moveBy(step(0, 1), -1, holders), { type: 'moveStep', step: step(0, 1), stage: 'journeys/0/stages/0', before: step(0, 0) });
    deepEqual(moveBy(step(0, 1), 1, holders), { type: 'moveStep', step: step(0, 1), stage: 'journeys/0/stages/1' });
    deepEqual(moveBy(step(2, 0), -1, holders), { type: 'moveStep', step: step(2, 0), stage: 'journeys/0/stages/1' });
  });

  it('ends at the ends of the journey, and of a path', () => {
    equal(moveBy(step(0, 0), -1, holders), undefined);
    equal(moveBy(step(2, 0), 1, holders), undefined);
    equal(moveBy(`${path.key}/steps/0`, 1, holders), undefined);
  });

  it('is nothing where the step stands there already', () => {
    equal(moveTo(step(0, 1), stage(0, 2), 2), undefined);
    equal(moveTo(step(0, 1), stage(0, 2), 1), undefined);
  });
});

describe('the places between steps', () => {
  const column = (left: number): Box => ({ left, right: left + 100, top: 0, bottom: 500 });
  const boxes: Readonly<Record<string, Box>> = { [step(0, 0)]: column(0), [step(0, 1)]: column(120), [`${path.key}/steps/0`]: column(240), [stage(1, 0).key]: column(360), [step(2, 0)]: column(480) };
  const slots = slotsOf(holders, (key) => boxes[key]);

  it('are before each step, and behind the last', () => {
    deepEqual(slots.map(({ holder, at }) => `${holder.title}:${at}`), ['0:0', '0:1', '0:2', 'A:0', 'A:1', '1:0', '2:0', '2:1']);
  });

  it('are found by where the hand is', () => {
    const at = (x: number): string => `${nearestSlot(slots, x, 250)?.holder.title}:${nearestSlot(slots, x, 250)?.at}`;
    deepEqual([10, 108, 225, 235, 380, 560].map(at), ['0:0', '0:1', '0:2', 'A:0', '1:0', '2:1']);
  });

  it('lie across where steps stand below one another', () => {
    const rows = slotsOf([stage(0, 2)], (key) => ({ left: 0, right: 100, top: key.endsWith('/0') ? 0 : 80, bottom: key.endsWith('/0') ? 60 : 140 }));
    deepEqual([10, 70, 150].map((y) => nearestSlot(rows, 50, y)?.at), [0, 1, 2]);
  });
});
