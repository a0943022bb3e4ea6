import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PreviewState, Sight } from '../../src/protocol.js';
import { rememberViews } from '../../src/webview/remembered-views.js';

const first = { uri: 'file:///a.journey', journey: 0 };
const second = { uri: 'file:///a.journey', journey: 1 };

describe('where the reader is in a picture', () => {
  it('is where he was when the picture comes again, after another one and after none', () => {
    const { views, scrollTo } = build();
    views.enter(first, true);
    scrollTo(300);
    views.keep();
    equal(views.enter(second, true), true);
    scrollTo(0);
    deepEqual(views.viewOf(first), at(300));
    views.keep();
    views.enter(first, false);
    scrollTo(0);
    views.keep();
    equal(views.enter(first, true), true);
    deepEqual(views.viewOf(first), at(300));
  });

  it('stays while the same picture changes', () => {
    const { views } = build();
    equal(views.enter(first, true), true);
    equal(views.enter(first, true), false);
  });

  it('is what a window had before it was reloaded', () => {
    const { views } = build({ ...first, view: { ...at(20), isFitted: true } });
    views.enter(first, true);
    deepEqual(views.viewOf(first), { ...at(20), isFitted: true });
  });
});

describe('what is kept over a reload', () => {
  it('is the journey, also where there never was a picture', () => {
    const { views, saved } = build();
    views.enter(second, false);
    deepEqual(saved, [second]);
  });

  it('is the last view, though a hint stands in its place', () => {
    const { views, saved, scrollTo } = build();
    views.enter(first, true);
    scrollTo(300);
    views.keep();
    views.enter(first, false);
    deepEqual(saved.at(-1), { ...first, view: at(300) });
  });
});

function build(before?: PreviewState) {
  let left = 0;
  const saved: PreviewState[] = [];
  const views = rememberViews({ saved: before, save: (state) => { saved.push(state); }, view: () => at(left) });
  return { views, saved, scrollTo: (next: number) => { left = next; } };
}

function at(left: number): Sight {
  return { zoom: 1, isFitted: false, left, top: 0 };
}
