import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { measureRecovery } from './recovery.js';

const shop = readFileSync(new URL('../../examples/first-order.journey', import.meta.url), 'utf8');

describe('Of the shop’s named elements and facts', () => {
  for (const { mutation, mean, least, worstLine } of measureRecovery(shop)) {
    it(`at least 98.5 % survive on average, and never fewer than 90 %, where one has to ${mutation}`, () => {
      assert.ok(mean >= 0.985, `on average ${(mean * 100).toFixed(2)} %`);
      assert.ok(least >= 0.9, `${(least * 100).toFixed(2)} % in “${worstLine}”`);
    });
  }
});
