import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { restartDelay } from '../../src/extension/restart-delay.js';

describe('a server that ends', () => {
  it('comes back at once, as often as it has lived for a while', () => {
    const crashes = Array.from({ length: 9 }, (_, index) => 1000 + 3000 * index);
    deepEqual(crashes.map((_, index) => restartDelay(crashes.slice(0, index + 1))), [0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('comes back ever later where it ends again and again, but always', () => {
    const crashes = Array.from({ length: 9 }, (_, index) => 1000 + index);
    deepEqual(crashes.map((_, index) => restartDelay(crashes.slice(0, index + 1))), [0, 0, 0, 100, 200, 400, 500, 500, 500]);
  });

  it('is forgiven once it has lived for a while', () => equal(restartDelay([0, 1, 2, 3, 4, 10_000]), 0));
});
