import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { restartDelay } from '../../src/extension/restart-delay.js';

describe('a server that ends', () => {
  it('comes back at once the first time', () => equal(restartDelay([1000], 1000), 0));

  it('comes back ever later, but always', () => {
    const crashes = Array.from({ length: 9 }, (_, index) => 1000 + index);
    const delays = crashes.map((time, index) => restartDelay(crashes.slice(0, index + 1), time));
    deepEqual(delays, [0, 100, 200, 400, 800, 800, 800, 800, 800]);
  });

  it('is forgiven after a minute', () => equal(restartDelay([0, 1, 2, 100_000], 100_000), 0));
});
