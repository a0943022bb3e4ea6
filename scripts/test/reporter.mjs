// A mocha reporter that writes one line for each test, as soon as it is done. It needs a console and nothing else, so the
// same one serves the unit tests and those inside both extension hosts of VS Code, where lines of a console are all that
// comes out.

/**
 * A finished test; `error` is absent where it passed.
 * @typedef {{ title: string, error?: string }} TestResult
 */

const marker = 'journey-test:';

/**
 * Mocha looks for a default export.
 * @param {Mocha.Runner} runner
 */
export default function reportEachTest(runner) {
  runner.on('pass', (test) => say({ title: test.fullTitle() }));
  // A test that is not run is not a test that passes.
  runner.on('pending', (test) => say({ title: test.fullTitle(), error: 'The test is skipped.' }));
  runner.on('fail', (test, error) => say({ title: test.fullTitle(), error: explain(error) }));
}

/** @param {TestResult} result */
function say(result) {
  console.log(`${marker}${JSON.stringify(result)}`);
}

/** @param {unknown} error */
function explain(error) {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * Reads a result back from a line, where it may stand among words of others; undefined where there is none.
 * @param {string} line
 * @returns {TestResult | undefined}
 */
export function readResult(line) {
  const at = line.indexOf(marker);
  if (at < 0) return undefined;
  return /** @type {TestResult} */ (parse(line.slice(at + marker.length)));
}

/**
 * @param {string} text
 * @returns {unknown}
 */
function parse(text) {
  return JSON.parse(text);
}
