import { equal, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Direction } from '../../../src/webview/tour/stops.js';
import { arrangeStops, nextStop } from '../../../src/webview/tour/stops.js';

const [one, two] = ['journeys/0/stages/0', 'journeys/0/stages/1'];
const path = `${one}/paths/0`;
/** In the order in which a map draws them; the number behind a fact is its lane. */
const drawn: readonly (readonly [key: string, lane?: number])[] = [
  ['journeys/0'], [one], [`${one}/facts/0`, 5], [`${one}/steps/0`], [`${one}/steps/0#0`], [`${one}/steps/0/facts/1`, 0], [`${one}/steps/0/facts/0`, 2],
  [`${one}/steps/0/facts/2`, 2], [path], [`${path}/steps/0`], [two], [`${two}/steps/0`], [`${two}/steps/0/facts/0`, 2], [`${two}/steps/0/facts/1`, 2],
];

describe('the arrow keys', () => {
  it('go from step to step, also over stages and into paths', () => {
    checkWay(`${one}/steps/0`, ['right', 'right', 'right'], `${two}/steps/0`);
    checkWay(`${two}/steps/0`, ['left'], `${path}/steps/0`);
    checkWay(`${one}/steps/0`, ['left'], `${one}/steps/0`);
  });

  it('go from stage to stage', () => checkWay(one, ['right'], two));

  it('go along a lane to the next section that has something in it, and to its first fact', () => {
    checkWay(`${one}/steps/0/facts/2`, ['right'], `${two}/steps/0/facts/0`);
    checkWay(`${two}/steps/0/facts/1`, ['left'], `${one}/steps/0/facts/0`);
  });

  it('go down a column by its lanes, over a link of its head, and up again', () => {
    checkWay(`${one}/steps/0`, ['down'], `${one}/steps/0#0`);
    checkWay(`${one}/steps/0`, ['down', 'down', 'down'], `${one}/steps/0/facts/0`);
    checkWay(`${one}/steps/0/facts/0`, ['up'], `${one}/steps/0/facts/1`);
  });

  it('go from a head to what is around it, and into what it holds', () => {
    checkWay(`${one}/steps/0`, ['up'], one);
    checkWay(`${path}/steps/0`, ['up', 'up', 'up'], 'journeys/0');
    checkWay('journeys/0', ['down', 'down', 'down'], `${one}/steps/0`);
    checkWay(two, ['down'], `${two}/steps/0`);
  });

  it('go to the ends of a row', () => {
    checkWay(`${path}/steps/0`, ['first'], `${one}/steps/0`);
    checkWay(`${one}/steps/0`, ['last'], `${two}/steps/0`);
  });

  it('go in the order of reading where a picture has no rows', () => {
    checkWay(`${one}/steps/0/facts/1`, ['right', 'down', 'left'], `${one}/steps/0/facts/0`, false);
  });
});

/** Where an edge is, the way stays. */
function checkWay(from: string, directions: readonly Direction[], expected: string, isGrid = true): void {
  const stops = arrangeStops(drawn.map(([key]) => key), (key) => drawn.find(([one]) => one === key)?.[1] ?? 0);
  let at = stops.find(({ key }) => key === from);
  for (const direction of directions) at = (at && nextStop(stops, at, direction, isGrid)) ?? at;
  ok(at);
  equal(at.key, expected);
}
