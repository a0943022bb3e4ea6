import { journeyOfLines } from '../journeys.js';
import { inTurns } from '../measure.js';
import { milliseconds, type Place, type Result, type Row } from '../row.js';
import { completionSide, typingSide } from '../typing.js';

/** From a keystroke to the diagnostics that it leads to, over stdio. A short text takes more turns until the code that reads it is compiled. */
export const keystroke: Row = {
  id: 'keystroke',
  run: async (place) => [await keystrokeAt(1_000, 60, place), await keystrokeAt(10_000, 20, place)],
};

async function keystrokeAt(lines: number, warmUps: number, { programs, folder }: Place): Promise<Result> {
  const text = journeyOfLines(lines);
  const { ours, baseline } = await inTurns({
    ours: await typingSide(programs.ours, folder, text, 'x'),
    baseline: await typingSide(programs.baseline, folder, text, 'x'),
  }, 60, warmUps);
  return {
    what: `keystroke → diagnostics, ${lines.toLocaleString('en')} lines, ÷ B`,
    figures: `${milliseconds(ours)} ÷ ${milliseconds(baseline)}`, ratio: ours / baseline, must: 0.4, aim: 0.1,
  };
}

/** Ten keystrokes that arrive faster than they can be answered must not cost ten answers. */
export const burst: Row = {
  id: 'burst',
  async run({ programs, folder }) {
    const text = journeyOfLines(10_000);
    const { ten, one } = await inTurns({
      ten: await typingSide(programs.ours, folder, text, 'abcdefghij'),
      one: await typingSide(programs.ours, folder, text, 'x'),
    }, 20, 10);
    return [{
      what: 'ten keystrokes in a burst ÷ one, 10,000 lines', figures: `${milliseconds(ten)} ÷ ${milliseconds(one)}`, ratio: ten / one, must: 2, aim: 1.2,
    }];
  },
};

export const completion: Row = {
  id: 'completion',
  async run({ programs, folder }) {
    const text = journeyOfLines(10_000);
    const { ours, baseline } = await inTurns({
      ours: await completionSide(programs.ours, folder, text),
      baseline: await completionSide(programs.baseline, folder, text),
    }, 20, 10);
    return [{
      what: 'edit + completion, 10,000 lines, ÷ B', figures: `${milliseconds(ours)} ÷ ${milliseconds(baseline)}`, ratio: ours / baseline, must: 0.3, aim: 0.1,
    }];
  },
};
