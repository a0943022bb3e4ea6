import { deepEqual, equal, match } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { runStep } from '../../scripts/test/run-step.mjs';

describe('a step of npm test', () => {
  it('counts one where its program ends well', async () => {
    deepEqual(await runStep({ title: 'a check', args: ['--eval', ''] }), { passed: 1, failures: [] });
  });

  it('shows what its program printed where it fails', async () => {
    const { passed, failures } = await runStep({ title: 'a check', args: ['--eval', "throw new Error('a reason')"] });
    equal(passed, 0);
    equal(failures.length, 1);
    match(failures[0] ?? '', /a reason/);
  });

  it('counts each test', async () => {
    await checkTests(['{"title":"one"}', '{"title":"two"}'], 0, { passed: 2, failures: [] });
  });

  it('counts a failed test, with its error', async () => {
    await checkTests(['{"title":"one"}', '{"title":"two","error":"a reason"}'], 1, { passed: 1, failures: ['two\na reason'] });
  });

  it('fails where its program ends badly after tests that passed', async () => {
    await checkTests(['{"title":"one"}'], 1, { passed: 1, failures: ['It ended badly.\n'] });
  });

  it('fails where no test ran', async () => {
    await checkTests([], 0, { passed: 0, failures: ['No test ran.\n'] });
  });
});

/** Runs a program that prints results as mocha's reporter would, and ends with an exit code. */
async function checkTests(results: readonly string[], exitCode: number, expected: object): Promise<void> {
  const lines = results.map((result) => `console.log('journey-test:' + ${JSON.stringify(result)});`).join('');
  const program = `${lines}process.exitCode = ${exitCode};`;
  deepEqual(await runStep({ title: 'tests', args: ['--eval', program], hasTests: true }), expected);
}
