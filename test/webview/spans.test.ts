import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { addSpan, coversSpan } from '../../src/webview/spans.js';

const spans = [{ from: 0, to: 10 }, { from: 20, to: 30 }, { from: 40, to: 50 }];

describe('addSpan', () => {
  it('puts a stretch between those that it doesn’t meet', () => {
    deepEqual(addSpan(spans, { from: 12, to: 15 }), [spans[0], { from: 12, to: 15 }, spans[1], spans[2]]);
  });

  it('makes one stretch of those that meet', () => {
    deepEqual(addSpan(spans, { from: 10, to: 25 }), [{ from: 0, to: 30 }, spans[2]]);
    deepEqual(addSpan(spans, { from: -5, to: 60 }), [{ from: -5, to: 60 }]);
  });
});

describe('coversSpan', () => {
  it('holds where one stretch has all of another', () => {
    equal(coversSpan(spans, { from: 22, to: 30 }), true);
    equal(coversSpan(spans, { from: 5, to: 22 }), false);
    equal(coversSpan([], { from: 0, to: 1 }), false);
  });
});
