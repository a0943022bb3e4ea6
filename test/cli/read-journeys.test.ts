import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { readJourneys } from '../../src/cli/read-journeys.js';
import { withFolder } from './journey-folder.js';

describe('reading journeys', () => {
  it('reads the others where one file can not be read, and says so there', () =>
    withFolder({ 'a.journey': 'journey "A" {\n  stage "B"\n}\n' }, async ({ path }) => {
      const files = ['gone.journey', 'a.journey'].map((name) => ({ path: name, file: `${path}/${name}`, workspace: path }));
      const [gone, read] = await readJourneys(files);
      assert.equal(read?.document.journeys[0]?.title, 'A');
      assert.deepEqual(gone?.document.journeys, []);
      assert.deepEqual(gone.diagnostics.map(({ severity, code }) => ({ severity, code })), [{ severity: 1, code: 'unreadable' }]);
    }));
});
