import { equal, notEqual, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { isImagePath } from '../../src/extension/preview/image-paths.js';
import { linkTarget } from '../../src/extension/preview/link-target.js';
import { isOpenLink } from '../../src/render/is-open-link.js';
import { isImageData } from '../../src/render/write-svg.js';
import { hostileInputs, inputsOf } from './hostile-inputs.js';

describe('a hostile address', () => {
  for (const { id, text, expect } of inputsOf('link')) {
    it(`is ${expect}: ${id}`, () => {
      if (expect === 'opened as an address') checkAddress(text);
      else notEqual(linkTarget(text).kind, 'address');
      if (expect === 'not opened') equal(isOpenLink(text), false);
    });
  }

  it('opens nothing but https: and mailto:, whatever text it is', () => {
    for (const { text } of hostileInputs) if (linkTarget(text).kind === 'address') checkAddress(text);
    for (const { text } of hostileInputs) if (isOpenLink(text)) checkAddress(text);
  });
});

describe('a hostile image', () => {
  it('is not let into a preview', () => {
    for (const { text } of inputsOf('image')) equal(isImagePath(text), false, text);
  });

  it('is not written into an export', () => {
    for (const { text } of hostileInputs) equal(isImageData(text), false, text);
  });
});

function checkAddress(text: string): void {
  ok(['https:', 'mailto:'].includes(new URL(text).protocol), text);
}
