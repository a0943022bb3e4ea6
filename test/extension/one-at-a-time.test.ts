import { deepEqual, equal, rejects } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { oneAtATime } from '../../src/extension/preview/one-at-a-time.js';

describe('a task that runs one at a time', () => {
  it('runs twice for a burst, and sees the last state', async () => {
    let state = 0;
    const seen: number[] = [];
    const run = oneAtATime(async () => {
      seen.push(state);
      await Promise.resolve();
    });
    const all = [1, 2, 3, 4].map((next) => {
      state = next;
      return run();
    });
    await Promise.all(all);
    deepEqual(seen, [1, 4]);
  });

  it('runs again after it has failed', async () => {
    let runs = 0;
    const run = oneAtATime(() => {
      runs += 1;
      return runs === 1 ? Promise.reject(new Error('no answer')) : Promise.resolve();
    });
    await rejects(run(), /no answer/);
    await run();
    equal(runs, 2);
  });

  it('runs once more where it was asked while it failed, and tells of the failure at the end', async () => {
    let runs = 0;
    const run = oneAtATime(async () => {
      await Promise.resolve();
      runs += 1;
      if (runs === 1) throw new Error('no answer');
    });
    const first = run();
    await rejects(run(), /no answer/);
    await rejects(first, /no answer/);
    equal(runs, 2);
  });
});
