import { equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { toBase64 } from '../../src/convert/to-base64.js';

describe('bytes on their way to the server', () => {
  it('are written in base64, whatever they are and however many', () => {
    const bytes = Uint8Array.from({ length: 70_001 }, (_, index) => index % 256);
    equal(toBase64(bytes), Buffer.from(bytes).toString('base64'));
    equal(toBase64(new Uint8Array()), '');
  });
});
