import { inTurns } from '../measure.js';
import type { Browsers } from '../pages.js';
import { changedPictureSide, firstPictureSide, openBrowsers } from '../pages.js';
import { milliseconds, type Result, type Row } from '../row.js';

/** Mermaid takes a minute for the largest. */
const sizes = [{ count: 25, rounds: 7 }, { count: 400, rounds: 7 }, { count: 2_500, rounds: 1 }];
const frame = 1000 / 60;

/** From the model to its painted picture, in Chromium, beside Mermaid's `journey` of the same content: the first picture of a page, and after one change. */
export const picture: Row = {
  id: 'picture',
  async run() {
    const browsers = await openBrowsers();
    try {
      const results: Result[] = [];
      for (const { count, rounds } of sizes) results.push(...await drawFirst(browsers, count, rounds), ...await drawChange(browsers, count, rounds));
      results.push(await drawComparison(browsers));
      return results;
    } finally {
      await browsers.close();
    }
  },
};

async function drawFirst({ preview, mermaid }: Browsers, count: number, rounds: number): Promise<readonly Result[]> {
  const warmUps = rounds > 1 ? 1 : 0;
  return describe(`${named(count)}, first`, count, await inTurns({ ours: firstPictureSide(preview, { count }), theirs: firstPictureSide(mermaid, { count }) }, rounds, warmUps));
}

async function drawChange({ preview, mermaid }: Browsers, count: number, rounds: number): Promise<readonly Result[]> {
  const sides = { ours: await changedPictureSide(preview, count), theirs: await changedPictureSide(mermaid, count) };
  return describe(`${named(count)}, after a change`, count, await inTurns(sides, rounds, rounds > 1 ? 3 : 0));
}

/** There is nothing of Mermaid's to measure it beside. */
async function drawComparison({ comparison }: Browsers): Promise<Result> {
  const { ours } = await inTurns({ ours: firstPictureSide(comparison, { count: 400, typed: ' anew' }) }, 7, 1);
  return { what: 'two versions of 400 steps → painted, first, ÷ a frame', figures: `${milliseconds(ours)} ÷ ${milliseconds(frame)}`, ratio: ours / frame, must: NaN, aim: NaN };
}

function named(count: number): string {
  return `model → painted, ${count.toLocaleString('en')} steps`;
}

/** The musts are of 400 steps, the aim in frames of any number, and that beside Mermaid of 2,500. */
function describe(what: string, count: number, { ours, theirs }: { readonly ours: number; readonly theirs: number }): readonly Result[] {
  return [
    { what: `${what}, ÷ a frame`, figures: `${milliseconds(ours)} ÷ ${milliseconds(frame)}`, ratio: ours / frame, must: count === 400 ? 2.5 : NaN, aim: 1.3 },
    { what: `${what}, ÷ Mermaid`, figures: `${milliseconds(ours)} ÷ ${milliseconds(theirs)}`, ratio: ours / theirs, must: count === 400 ? 0.1 : NaN, aim: count === 2_500 ? 0.01 : NaN },
  ];
}
