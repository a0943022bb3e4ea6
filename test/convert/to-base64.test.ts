import { equal } from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { toBase64 } from '../../src/convert/to-base64.js';

const { Buffer } = globalThis;

describe('bytes on their way into a text', () => {
  afterEach(() => { globalThis.Buffer = Buffer; });

  for (const place of ['Node', 'a browser']) {
    it(`are written in base64 in ${place}, whatever they are and however many`, () => {
      const bytes = Uint8Array.from({ length: 70_001 }, (_, index) => index % 256);
      const expected = { all: Buffer.from(bytes).toString('base64'), part: Buffer.from(bytes.slice(3, 8)).toString('base64') };
      if (place === 'a browser') Reflect.deleteProperty(globalThis, 'Buffer');
      equal(toBase64(bytes), expected.all);
      equal(toBase64(bytes.subarray(3, 8)), expected.part);
      equal(toBase64(new Uint8Array()), '');
    });
  }
});
