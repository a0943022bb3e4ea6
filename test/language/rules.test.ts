import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { rules } from '../../src/language/rules.js';
import { readText } from './read-text.js';

/** The lines on which a rule finds something in a text; `bad.journey` beside it imports it in turn. */
async function linesFoundBy(id: string, text: string): Promise<readonly number[]> {
  const { diagnostics } = await readText(text, { 'maps/bad.journey': 'import "map.journey"\npersona Bo "Bo"' });
  return diagnostics.filter(({ code }) => code === id).map(({ range }) => range.start.line);
}

describe('Rules', () => {
  for (const { id, bad, good, reason } of rules) {
    it(`${id} finds its bad example, where it says so, and nothing in its good one`, async () => {
      const expected = bad.split('\n').flatMap((line, index) => (line.endsWith('// here') ? [index] : []));
      assert.ok(expected.length > 0, 'The bad example marks no line.');
      assert.deepEqual(await linesFoundBy(id, bad), expected);
      assert.deepEqual(await linesFoundBy(id, good), []);
      assert.match(reason, /^[A-Z].*\.$/);
    });
  }

  it('have an id each', () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  });

  it('find nothing else in their good examples', async () => {
    for (const { id, good } of rules) assert.deepEqual((await readText(good)).diagnostics, [], id);
  });
});
