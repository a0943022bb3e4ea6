import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Sight } from '../../src/protocol.js';
import type { RememberedState } from '../../src/webview/memory.js';
import { createMemory } from '../../src/webview/memory.js';

const first = { uri: 'file:///a.journey', journey: 0 };
const second = { uri: 'file:///a.journey', journey: 1 };

describe('where the reader is in a picture', () => {
  it('is where he was when the picture comes again, after another one and after none', () => {
    const { memory, scrollTo } = build();
    memory.enter(first, 'map');
    scrollTo(300);
    memory.keep();
    equal(memory.enter(second, 'map'), true);
    scrollTo(0);
    deepEqual(memory.sight(first, 'map'), at(300));
    memory.keep();
    memory.enter(first, undefined);
    scrollTo(0);
    memory.keep();
    equal(memory.enter(first, 'map'), true);
    deepEqual(memory.sight(first, 'map'), at(300));
  });

  it('is kept for each view', () => {
    const { memory, scrollTo } = build();
    memory.enter(first, 'map');
    scrollTo(300);
    memory.keep();
    equal(memory.enter(first, 'table'), true);
    equal(memory.sight(first, 'table'), undefined);
    deepEqual(memory.sight(first, 'map'), at(300));
  });

  it('stays while the same picture changes', () => {
    const { memory } = build();
    equal(memory.enter(first, 'map'), true);
    equal(memory.enter(first, 'map'), false);
  });

  it('is what a window had before it was reloaded', () => {
    const { memory, saved, scrollTo } = build();
    memory.enter(first, 'map');
    scrollTo(20);
    memory.keep();
    memory.enter(first, 'map');
    deepEqual(build(saved.at(-1)).memory.sight(first, 'map'), at(20));
  });
});

describe('what is kept over a reload', () => {
  it('is the journey, also where there never was a picture', () => {
    const { memory, saved } = build();
    memory.enter(second, undefined);
    deepEqual(saved, [{ ...second, isLocked: false, view: 'map', journeys: [] }]);
  });

  it('is what the reader has chosen for each journey, the view and the lock', () => {
    const { memory, saved } = build();
    memory.enter(first, 'map');
    memory.choose(first, { hiddenLanes: ['thinks'], persona: 'Sarah' });
    memory.choose(second, { foldedStages: ['Arrival'] });
    memory.setView('table');
    memory.setLocked(true);
    const { memory: after } = build(saved.at(-1));
    equal(after.view(), 'table');
    equal(saved.at(-1)?.isLocked, true);
    deepEqual(after.choices(first).hiddenLanes, ['thinks']);
    equal(after.choices(first).persona, 'Sarah');
    deepEqual(after.choices(second).foldedStages, ['Arrival']);
  });

  it('is of the journeys that were shown last', () => {
    const { memory, saved } = build();
    memory.enter(first, 'map');
    for (let journey = 0; journey < 50; journey += 1) memory.choose({ ...first, journey }, { persona: String(journey) });
    equal(saved.at(-1)?.journeys?.length, 30);
    equal(saved.at(-1)?.journeys?.at(-1)?.persona, '49');
  });
});

function build(before?: RememberedState) {
  let left = 0;
  const saved: RememberedState[] = [];
  const memory = createMemory({ saved: before, save: (state) => { saved.push(state); }, sight: () => at(left) });
  return { memory, saved, scrollTo: (next: number) => { left = next; } };
}

function at(left: number): Sight {
  return { zoom: 1, isFitted: false, left, top: 0 };
}
