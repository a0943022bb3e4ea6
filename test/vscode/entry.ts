import Mocha from 'mocha';
import reportEachTest from '../../scripts/test/reporter.mjs';

// Mocha's build for browsers serves both extension hosts: it needs a console and timers, and no files. The tests that
// follow this module in the bundle find `describe` and `it` because of these lines. Mocha's types ask for a reporter that
// is a class; any function will do.
const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: reportEachTest as never });
mocha.suite.emit('pre-require', globalThis, '', mocha);

/** What VS Code calls inside an extension host, and waits for. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} tests failed.`)) : resolve()));
  });
}
