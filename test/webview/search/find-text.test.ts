import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findMatches, preparePattern, prepareText } from '../../../src/webview/search/find-text.js';

describe('a search in the picture', () => {
  it('finds each place, whatever its case', () => checkFound(['Pays by card, pays again'], 'PAY', ['Pay', 'pay']));

  it('finds words with their accents and without', () => {
    checkFound(['Ein Café in Łódź, İzmir'], 'cafe', ['Café']);
    checkFound(['Ein Cafe'], 'café', ['Cafe']);
    checkFound(['Cafe\u0301 noir'], 'cafe n', ['Cafe\u0301 n']);
    checkFound(['İzmir'], 'izmir', ['İzmir']);
    checkFound(['שָׁלוֹם'], 'שלום', ['שָׁלוֹם']);
  });

  it('finds every script, and doesn’t mistake letters for others', () => {
    checkFound(['配送が遅い', 'ハガキ'], '遅い', ['遅い']);
    checkFound(['かき がき'], 'か', ['か']);
    checkFound(['हिन्दी में'], 'हिन्दी', ['हिन्दी']);
    checkFound(['Кофе'], 'кофе', ['Кофе']);
    checkFound(['ＡＢＣ'], 'abc', ['ＡＢＣ']);
  });

  it('finds what goes on in the next line, with a blank or without', () => {
    checkFound(['Taps the post', 'between two stories'], 'post between', ['post|between']);
    checkFound(['配送', 'が遅い'], '送が', ['送|が']);
    checkFound(['Donaudampf', 'schiff'], 'dampfschiff', ['dampf|schiff']);
  });

  it('takes signs as they are', () => {
    checkFound(['a.b (c) [d] +1'], '(c)', ['(c)']);
    checkFound(['a.b axb'], 'a.b', ['a.b']);
    checkFound(['feels +1'], '+1', ['+1']);
  });

  it('finds nothing where nothing is asked', () => checkFound(['a b'], '  ', []));
});

/** Lines are joined by a bar where a match goes over their end. */
function checkFound(lines: readonly string[], query: string, expected: readonly string[]): void {
  const pattern = preparePattern(query);
  const found = pattern ? findMatches(prepareText(lines), pattern) : [];
  deepEqual(found.map(({ start, end }) => lines.slice(start.line, end.line + 1).map((line, index, all) =>
    line.slice(index === 0 ? start.offset : 0, index === all.length - 1 ? end.offset : undefined)).join('|')), expected);
}
