import { runNode } from '../toolchain/run-command.mjs';
import { readResult } from './reporter.mjs';

/**
 * How a step went. `failures` holds what to show of it, one text for each thing that failed.
 * @typedef {{ passed: number, failures: readonly string[] }} Outcome
 */

/**
 * @param {import('./steps.mjs').Step} step
 * @returns {Promise<Outcome>}
 */
export async function runStep({ args, hasTests }) {
  const { ok, output } = await runNode(args);
  return hasTests === true ? countTests(ok, output) : { passed: ok ? 1 : 0, failures: ok ? [] : [output] };
}

/**
 * @param {boolean} ok
 * @param {string} output
 * @returns {Outcome}
 */
function countTests(ok, output) {
  const lines = output.split('\n').map((text) => ({ text, result: readResult(text) }));
  const results = lines.flatMap(({ result }) => (result ? [result] : []));
  const rest = lines.flatMap(({ text, result }) => (result ? [] : [text])).join('\n');
  const failures = results.flatMap(({ title, error }) => (error === undefined ? [] : [`${title}\n${error}`]));
  const passed = results.length - failures.length;
  // A program that dies before its last test, or finds none, must not pass for what it did not do.
  if (!ok && failures.length === 0) return { passed, failures: [`It ended badly.\n${rest}`] };
  if (results.length === 0) return { passed, failures: [`No test ran.\n${rest}`] };
  return { passed, failures };
}
