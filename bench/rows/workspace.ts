import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { journeyOfLines } from '../journeys.js';
import { median, timed } from '../measure.js';
import { milliseconds, type Row } from '../row.js';
import { startEditor, type Editor } from '../editor.js';

const files = 1_000;
const rounds = 3;

interface Opened {
  readonly time: number;
  readonly memory: number;
}

/** A workspace of many files, of which one is open: when its diagnostics are there, and the memory once all is read. */
export const workspace: Row = {
  id: 'workspace',
  async run({ programs, folder }) {
    const text = journeyOfLines(100);
    for (let index = 0; index < files; index++) writeFileSync(join(folder, `map${index}.journey`), text);
    const figures = { ours: [] as Opened[], baseline: [] as Opened[] };
    for (let round = 0; round < rounds; round++) {
      figures.ours.push(await openOne(programs.ours, folder, text));
      figures.baseline.push(await openOne(programs.baseline, folder, text));
    }
    const [time, time0] = [median(figures.ours.map((each) => each.time)), median(figures.baseline.map((each) => each.time))];
    const [memory, memory0] = [median(figures.ours.map((each) => each.memory)), median(figures.baseline.map((each) => each.memory))];
    return [
      { what: '1,000 files: start until the open file has diagnostics, ÷ B', figures: `${milliseconds(time)} ÷ ${milliseconds(time0)}`, ratio: time / time0, must: 0.5, aim: NaN },
      { what: '1,000 files: memory once all are read, ÷ B', figures: `${megabytes(memory)} ÷ ${megabytes(memory0)}`, ratio: memory / memory0, must: 0.6, aim: 0.35 },
    ];
  },
};

/** The memory is read when the server has said nothing new for a while and uses no more processor time. */
async function openOne(program: string, folder: string, text: string): Promise<Opened> {
  const started: Editor[] = [];
  const time = await timed(async () => {
    const editor = await startEditor(program, folder);
    started.push(editor);
    const said = editor.hears('map500.journey', () => true);
    await editor.open('map500.journey', text);
    await said;
  });
  const [editor] = started;
  if (editor === undefined) throw new Error('No server was started.');
  const memory = await settle(() => editor.memory());
  await editor.end();
  return { time, memory };
}

/** Waits until the figure has not grown for three seconds. */
async function settle(figure: () => number): Promise<number> {
  let highest = figure();
  for (let quiet = 0; quiet < 6; quiet++) {
    await delay(500);
    if (figure() > highest * 1.01) quiet = 0;
    highest = Math.max(highest, figure());
  }
  return figure();
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(0)} MB`;
}
