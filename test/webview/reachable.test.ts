import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Mark } from '../../src/render/mark.js';
import { patch } from '../../src/webview/patch.js';
import { makeReachable } from '../../src/webview/reachable.js';
import { usePage } from './page.js';

describe('the Tab key in a picture', () => {
  usePage();

  it('stops at journeys, stages, paths, steps and personas, once each, and not at facts', () => {
    const path = 'journeys/0/stages/0/paths/0';
    checkStops(
      ['journeys/0', 'journeys/0/stages/0', 'journeys/0/stages/0/steps/0', 'journeys/0/stages/0/steps/0/facts/1', 'journeys/0/stages/0',
        path, `${path}/steps/2`, `${path}/facts/0`, 'declarations/personas/0', 'declarations/personas/0/traits/3'],
      ['journeys/0', 'journeys/0/stages/0', 'journeys/0/stages/0/steps/0', path, `${path}/steps/2`, 'declarations/personas/0'],
    );
  });

  it('leaves what is no stop any more, which has its own role again', () => {
    const before = patch(undefined, picture(['journeys/0', 'journeys/1']), () => false);
    makeReachable(before);
    const after = patch(before, picture(['journeys/0', 'journeys/0']), () => false);
    makeReachable(after);
    deepEqual([...after.node.children].map((child) => child.outerHTML), [
      '<g role="link" data-element="journeys/0" tabindex="0"></g>', '<g role="group" data-element="journeys/0"></g>',
    ]);
  });
});

function checkStops(keys: readonly string[], expected: readonly string[]): void {
  const patched = patch(undefined, picture(keys), () => false);
  makeReachable(patched);
  deepEqual([...patched.node.querySelectorAll('[tabindex="0"]')].map((stop) => stop.getAttribute('data-element')), expected);
}

function picture(keys: readonly string[]): Mark {
  return { tag: 'svg', id: 'picture', children: keys.map((element, index): Mark => ({ tag: 'g', id: String(index), element, attributes: { role: 'group' } })) };
}
