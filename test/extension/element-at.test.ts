import { equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { elementAt, placeOf } from '../../src/extension/preview/element-at.js';
import type { Places } from '../../src/extension/preview/moved-places.js';

const places: Places = {
  'journeys/0': lines(2, 12),
  'journeys/0/stages/0': lines(3, 11),
  'journeys/0/stages/0/steps/0': lines(4, 6),
  'journeys/0/stages/0/steps/0/facts/0': lines(5, 5),
  'journeys/0/stages/0/paths/0': lines(7, 10),
  'journeys/0/stages/0/paths/0/steps/0': lines(8, 9),
  'declarations/personas/0': lines(14, 16),
};

describe('the element at the cursor', () => {
  it('is the innermost step, also on its facts', () => {
    checkAt(4, 'journeys/0/stages/0/steps/0');
    checkAt(5, 'journeys/0/stages/0/steps/0');
    checkAt(8, 'journeys/0/stages/0/paths/0/steps/0');
  });

  it('is a stage, a path or a journey where no step is around', () => {
    checkAt(2, 'journeys/0');
    checkAt(3, 'journeys/0/stages/0');
    checkAt(7, 'journeys/0/stages/0/paths/0');
    checkAt(11, 'journeys/0/stages/0');
  });

  it('is a persona', () => checkAt(15, 'declarations/personas/0'));

  it('is nothing between the elements of a file', () => {
    checkAt(0, undefined);
    checkAt(13, undefined);
  });

  it('is found from the margin of its first line on, up to its end', () => {
    equal(elementAt(places, { line: 4, character: 0 }), 'journeys/0/stages/0/steps/0');
    equal(elementAt(places, { line: 6, character: 20 }), 'journeys/0/stages/0/steps/0');
    equal(elementAt(places, { line: 6, character: 21 }), 'journeys/0/stages/0');
  });
});

describe('the place of an element that has none', () => {
  it('is that of the element around it', () => {
    equal(placeOf(places, 'journeys/0/stages/0/steps/0/facts/9'), places['journeys/0/stages/0/steps/0']);
    equal(placeOf(places, 'journeys/7/stages/0'), undefined);
  });
});

function checkAt(line: number, key: string | undefined): void {
  equal(elementAt(places, { line, character: 10 }), key);
}

function lines(first: number, last: number): Places[string] {
  return { start: { line: first, character: 4 }, end: { line: last, character: 20 } };
}
