// Runs everything that has to hold, one line for each part, with the output of what fails. Its last line counts.
import { seconds } from './toolchain/announce.mjs';
import { runStep } from './test/run-step.mjs';
import { steps } from './test/steps.mjs';

const width = Math.max(...steps.map(({ title }) => title.length));

/** @type {Set<string>} */
const broken = new Set();
let passed = 0;
let failed = 0;

for (const step of steps) {
  const began = performance.now();
  process.stdout.write(`${step.title.padEnd(width)}  `);
  const outcome = step.needs !== undefined && broken.has(step.needs) ? notRun(step.needs) : await runStep(step);
  if (outcome.failures.length > 0) broken.add(step.title);
  passed += outcome.passed;
  failed += outcome.failures.length;
  console.log(`${describe(outcome)}  ${seconds(began)}`);
  for (const failure of outcome.failures) console.log(indent(failure));
}

process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

/**
 * @param {string} needed
 * @returns {import('./test/run-step.mjs').Outcome}
 */
function notRun(needed) {
  return { passed: 0, failures: [`Not run, because "${needed}" failed.`] };
}

/** @param {import('./test/run-step.mjs').Outcome} outcome */
function describe({ passed, failures }) {
  const parts = [failures.length > 0 ? `${failures.length} failed` : 'ok'];
  if (passed > 1) parts.push(`${passed} passed`);
  return parts.join(', ').padEnd(24);
}

/**
 * A line may be a whole picture or a bundle; its beginning says enough.
 * @param {string} text
 */
function indent(text) {
  const lines = text.trimEnd().split('\n');
  return lines.map((line) => `    ${line.length > 400 ? `${line.slice(0, 400)} …` : line}`).join('\n');
}
