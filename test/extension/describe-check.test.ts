import { equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { describeCheck } from '../../src/extension/commands/describe-check.js';

describe('The sentence about a check of the workspace', () => {
  it('says what was found', () => {
    equal(describeCheck({ files: 12, errors: 3, warnings: 1, infos: 2 }), '12 files checked: 3 errors, 1 warning and 2 infos.');
    equal(describeCheck({ files: 1, errors: 0, warnings: 4, infos: 0 }), '1 file checked: 4 warnings.');
  });

  it('says that nothing was found, or nothing to check', () => {
    equal(describeCheck({ files: 2, errors: 0, warnings: 0, infos: 0 }), '2 files checked: no problems.');
    equal(describeCheck({ files: 0, errors: 0, warnings: 0, infos: 0 }), 'There are no journeys in this workspace.');
  });
});
