import { journey, type Size } from '../journeys.js';
import { inTurns } from '../measure.js';
import { milliseconds, type Place, type Result, type Row } from '../row.js';
import { typingSide } from '../typing.js';

const sizes: Readonly<Record<string, readonly [Size, Size]>> = {
  steps: [{ steps: 500 }, { steps: 1_000 }],
  references: [{ steps: 100, references: 40 }, { steps: 100, references: 80 }],
  comments: [{ steps: 100, comments: 50 }, { steps: 100, comments: 100 }],
  personas: [{ steps: 100, personas: 2_000 }, { steps: 100, personas: 4_000 }],
};

/** Twice as much of anything takes about twice as long: a keystroke in a text of each size. */
export const doubling: Row = {
  id: 'doubling',
  async run(place) {
    const results: Result[] = [];
    for (const [name, [one, two]] of Object.entries(sizes)) results.push(await double(name, one, two, place));
    return results;
  },
};

async function double(name: string, one: Size, two: Size, { programs, folder }: Place): Promise<Result> {
  const { twice, once } = await inTurns({
    twice: await typingSide(programs.ours, folder, journey(two), 'x'),
    once: await typingSide(programs.ours, folder, journey(one), 'x'),
  }, 40, 20);
  return { what: `doubling ${name}`, figures: `${milliseconds(twice)} ÷ ${milliseconds(once)}`, ratio: twice / once, must: 2.4, aim: 2.1 };
}
