import Mocha from 'mocha';
import reportEachTest from '../../scripts/test/reporter.mjs';

// Mocha's build for browsers serves both extension hosts: it needs a console and timers, and no files. The tests that
// follow this module in the bundle find `describe` and `it` because of this line.
const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: reportEachTest });
mocha.suite.emit('pre-require', globalThis, '', mocha);

/** What VS Code calls inside an extension host, and waits for. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} tests failed.`)) : resolve()));
  });
}
