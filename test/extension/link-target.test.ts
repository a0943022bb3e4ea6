import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { linkTarget } from '../../src/extension/preview/link-target.js';

describe('a link in the picture', () => {
  it('opens addresses that a browser or a mail program opens safely', () => {
    deepEqual(linkTarget('https://example.com/?q=a b'), { kind: 'address', address: 'https://example.com/?q=a b' });
    deepEqual(linkTarget('MAILTO:sarah@example.com'), { kind: 'address', address: 'MAILTO:sarah@example.com' });
  });

  it('leads to a journey by its name', () => deepEqual(linkTarget('#Checkout'), { kind: 'journey', name: 'Checkout' }));

  it('is a file where it names no scheme', () => deepEqual(linkTarget('data/first order.csv'), { kind: 'file', path: 'data/first order.csv' }));
  it('is a file, whatever part of it is named', () => deepEqual(linkTarget('research/talks.md#fears'), { kind: 'file', path: 'research/talks.md' }));

  it('is foreign whatever else it names', () => {
    for (const link of ['http://x', 'javascript:x', 'file:///x', 'vscode:x', 'command:x', 'data:x', 'https:x', '..\\x', '\\\\host\\x']) {
      deepEqual(linkTarget(link), { kind: 'foreign', link });
    }
  });
});
