import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { nameFiles } from '../../src/action/name-files.js';

function checkNames(paths: readonly string[], names: readonly string[]): void {
  deepEqual(nameFiles(paths), names);
}

describe('the names of pictures', () => {
  it('are those of the journeys, in their folders', () => checkNames(['shop.journey', 'maps/first order.journey', '旅/来店.journey'], ['shop', 'maps/first order', '旅/来店']));
  it('lead nowhere else', () => checkNames(['../a.journey', '.git/b.journey', 'a/..hidden.journey', 'C:\\x.journey'], ['__/a', '_git/b', 'a/__hidden', 'C__x']));
  it('hold nothing that a system reads as more than a name', () => checkNames(['a"<b>|*?:c.journey', 'line\nend.journey', 'x .journey'], ['a__b_____c', 'line_end', 'x_']));
  it('are no devices of Windows', () => checkNames(['con.journey', 'aux/LPT1.journey', '.journey'], ['_con', '_aux/_LPT1', '_']));
  it('are short', () => checkNames([`${'x'.repeat(300)}.journey`], ['x'.repeat(60)]));
  it('are told apart by numbers, also where only the size of letters differs', () => checkNames(['a?.journey', 'a*.journey', 'A_.journey'], ['a_', 'a_-2', 'A_-3']));
});
