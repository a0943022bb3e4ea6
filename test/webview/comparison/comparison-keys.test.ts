import { equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { stepOf } from '../../../src/webview/comparison/comparison-keys.js';
import { usePage } from '../page.js';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, target: null };

describe('the keys that go through changes', () => {
  usePage();

  it('are F7 as in the editor, and a letter', () => {
    equal(stepOf({ ...plain, key: 'F7' }), 1);
    equal(stepOf({ ...plain, key: 'F7', shiftKey: true }), -1);
    equal(stepOf({ ...plain, key: 'n' }), 1);
    equal(stepOf({ ...plain, key: 'P' }), -1);
    equal(stepOf({ ...plain, key: 'x' }), undefined);
  });

  it('leave those of VS Code alone, and what is typed into a field', () => {
    equal(stepOf({ ...plain, key: 'p', ctrlKey: true }), undefined);
    equal(stepOf({ ...plain, key: 'n', target: document.createElement('select') }), undefined);
  });
});
