import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { describe, it } from 'mocha';
import { measureText } from '../../src/render/text/measure-text.js';
import { isRightToLeft } from '../../src/render/text/text-direction.js';
import { textStyles } from '../../src/render/theme.js';
import { wrapText } from '../../src/render/text/wrap-text.js';

const style = textStyles.body;

function checkLines(text: string, width: number, lines: readonly string[]): void {
  assert.deepEqual(wrapText(text, style, width).map((line) => line.text.trimEnd()), lines);
}

describe('Wrapping text', () => {
  it('leaves what fits on one line', () => checkLines('Pays by card', 200, ['Pays by card']));
  it('breaks between words', () => checkLines('Searches for the coat of the post', 120, ['Searches for the', 'coat of the post']));
  it('breaks after hyphens and slashes, and never before a number', () => {
    checkLines('a well-known and/or -2', 60, ['a well-', 'known', 'and/or', '-2']);
  });
  it('breaks addresses', () => checkLines('https://example.com/issues/482', 190, ['https://example.com/', 'issues/482']));
  it('breaks words that are longer than a line', () => checkLines('Donaudampfschiff', 60, ['Donaud', 'ampfsc', 'hiff']));
  it('keeps what a no-break space joins', () => checkLines('target at most 24\u00a0h', 124, ['target at most', '24\u00a0h']));
  it('keeps the lines of the author', () => checkLines('one\ntwo\n\nthree', 200, ['one', 'two', '', 'three']));
  it('breaks Japanese between characters, and keeps closing marks with what they close', () => {
    checkLines('冬のコートが必要です。「はい」', 140, ['冬のコートが必要で', 'す。「はい」']);
  });
  it('breaks Thai between words', () => checkLines('ฉันต้องการเสื้อโค้ทที่พอดี', 130, ['ฉันต้องการเสื้อ', 'โค้ทที่พอดี']));
  it('gives an empty text one empty line', () => checkLines('', 100, ['']));
  it('leaves no short word alone where there is room', () => checkLines('Reports where the parcel is', 170, ['Reports where the', 'parcel is']));

  it('loses nothing, and keeps to the width wherever a character fits', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 30, max: 200 }), (text, width) => {
      const lines = wrapText(text, style, width);
      assert.equal(lines.map((line) => line.text).join(''), text.trim().replace(/\r\n|[\n\r\u0085\u2028\u2029]/g, ' '));
      for (const line of lines) assert.ok(line.width <= width || measureText(line.text.trimEnd().slice(0, 2), style) <= line.width);
    }), { seed: 482, numRuns: 300 });
  });
});

describe('Measuring text', () => {
  it('knows the widths of the bundled font', () => assert.equal(Math.round(measureText('First online order', textStyles.title)), 230));
  it('is wider in the bold weight', () => assert.ok(measureText('Pays', textStyles.strong) > measureText('Pays', style)));
  it('gives Chinese and Japanese characters a square each', () => assert.equal(measureText('花子', style), 28));
  it('gives combining marks no width', () => assert.equal(measureText('e\u0303\u0331', style), measureText('e', style)));
  it('gives an emoji one width, also outside of the first plane', () => assert.equal(Math.round(measureText('🚀', style)), 20));
});

describe('The direction of text', () => {
  it('follows the first letter', () => {
    assert.deepEqual(['123 مرحبا', 'Hello مرحبا', 'רואה', '42'].map(isRightToLeft), [true, false, true, false]);
  });
});
