import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Rule } from '../../src/language/rule.js';
import { rules } from '../../src/language/rules.js';
import { readText } from './read-text.js';

const allRules = { 'journey.config.json': '{}' };

/** The lines on which a rule finds something in a text; `bad.journey` beside it imports it in turn. */
async function linesFoundBy({ id, besides }: Rule, text: string): Promise<readonly number[]> {
  const { diagnostics } = await readText(text, { 'maps/bad.journey': 'import "map.journey"\npersona Bo "Bo"', ...allRules, ...besides });
  return diagnostics.filter(({ code }) => code === id).map(({ range }) => range.start.line);
}

describe('Rules', () => {
  for (const rule of rules) {
    const { id, bad, good, reason } = rule;
    it(`${id} finds its bad example, where it says so, and nothing in its good one`, async () => {
      const expected = bad.split('\n').flatMap((line, index) => (line.endsWith('// here') ? [index] : []));
      assert.ok(expected.length > 0, 'The bad example marks no line.');
      assert.deepEqual(await linesFoundBy(rule, bad), expected);
      assert.deepEqual(await linesFoundBy(rule, good), []);
      assert.match(reason, /^[A-Z].*\.$/);
    });
  }

  it('have an id each', () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  });

  it('find no other errors and warnings in their good examples', async () => {
    for (const { id, good, besides } of rules) {
      const { diagnostics } = await readText(good, { ...allRules, ...besides });
      assert.deepEqual(diagnostics.filter(({ severity }) => severity === 1 || severity === 2), [], id);
    }
  });
});
