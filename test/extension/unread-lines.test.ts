import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { describeUnread } from '../../src/extension/export/unread-lines.js';

describe('an export of a text that can’t be read in full', () => {
  it('says which line is missing', () => {
    const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 9 } };
    deepEqual(describeUnread({ message: 'A quote is missing here.', range }), ['It may be incomplete: line 4: A quote is missing here.']);
  });

  it('says nothing of one that can', () => { deepEqual(describeUnread(undefined), []); });
});
