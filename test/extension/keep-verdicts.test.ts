import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { keepVerdicts } from '../../src/extension/comparison/keep-verdicts.js';

const map = '/shop/maps/order.journey';
const people = '/shop/people.journey';

/** Looks at the map, which imports people, once for each set of states, and returns which looks read it. */
async function checkReadings(looks: readonly Readonly<Record<string, string>>[], readings: readonly boolean[]): Promise<void> {
  const findVerdict = keepVerdicts<number>();
  const read = new Set<number>();
  for (const [look, states] of looks.entries()) {
    await findVerdict(map, new Map(Object.entries(states)), () => {
      read.add(look);
      return Promise.resolve({ verdict: look, imports: ['../people.journey'] });
    });
  }
  deepEqual(looks.map((_, look) => read.has(look)), readings);
}

describe('verdicts about changed journeys', () => {
  it('are kept while the file is the same', () => checkReadings([{ [map]: '1' }, { [map]: '1' }], [true, false]));
  it('are kept while other files change', () => checkReadings([{ [map]: '1' }, { [map]: '1', '/shop/other.journey': '1' }], [true, false]));
  it('are found again when the file changes', () => checkReadings([{ [map]: '1' }, { [map]: '2' }], [true, true]));
  it('are found again when what it imports changes, and changes back', () => checkReadings([{ [map]: '1' }, { [map]: '1', [people]: '1' }, { [map]: '1', [people]: '1' }, { [map]: '1' }], [true, true, false, true]));
  it('are found again when settings change', () => checkReadings([{ [map]: '1' }, { [map]: '1', '/shop/journey.config.json': '1' }], [true, true]));

  it('are asked for again where there was no answer', async () => {
    const findVerdict = keepVerdicts<string>();
    const states = new Map([[map, '1']]);
    equal(await findVerdict(map, states, () => Promise.resolve(undefined)), undefined);
    equal(await findVerdict(map, states, () => Promise.resolve({ verdict: 'found', imports: [] })), 'found');
  });
});
