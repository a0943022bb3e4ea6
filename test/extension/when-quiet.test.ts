import { deepEqual } from 'node:assert/strict';
import { mock } from 'node:test';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { whenQuiet } from '../../src/extension/git/when-quiet.js';

describe('a task for when it is quiet', () => {
  beforeEach(() => { mock.timers.enable({ apis: ['setTimeout'] }); });
  afterEach(() => { mock.timers.reset(); });

  it('runs once for a burst, and again for the next one', () => {
    const runs: string[] = [];
    let burst = 'first';
    const task = whenQuiet(() => runs.push(burst), 200);
    for (let asked = 0; asked < 3; asked += 1) {
      task.ask();
      mock.timers.tick(150);
    }
    deepEqual(runs, []);
    mock.timers.tick(50);
    burst = 'second';
    task.ask();
    mock.timers.tick(200);
    deepEqual(runs, ['first', 'second']);
  });

  it('does not run any more when it is disposed of', () => {
    const runs: string[] = [];
    const task = whenQuiet(() => runs.push('late'), 200);
    task.ask();
    task.dispose();
    mock.timers.tick(1000);
    deepEqual(runs, []);
  });
});
