import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/toolchain/folders.mjs';
import { compareDocuments } from '../../src/diff/compare-documents.js';
import { readAlone } from '../../src/language/read-alone.js';
import type { JourneyDocument } from '../../src/model/journey-document.js';
import { journey } from '../journeys.js';
import { inTurns, timed, type Side } from '../measure.js';
import { milliseconds, type Row } from '../row.js';

const steps = 1000;

/** What is compared with a map of a thousand steps, from what a review looks like to what is hardest to match. */
const versions: Readonly<Record<string, (text: string) => string>> = {
  'a step in ten edited': (text) => text.replaceAll(/Page number (\d*)3"/g, 'Site $1"').replaceAll(/step Step(\d*)7 "Step/g, 'step Stap$1 "Stop'),
  'all renamed': (text) => text.replaceAll(/(?<=(?:stage|step|pain) )\w+ "(\w+) number (\d+)/g, '"$1 with the number $2'),
  'all without names and alike': (text) => text.replaceAll(/(?<=(?:stage|step|pain) )\w+ "[^"]*"/g, '"Waits"'),
  'another map': (text) => text.replaceAll(/(?<=(?:stage|step|pain) )(\w+) /g, 'Other$1 ').replaceAll(/"[^"\n]*"/g, (each) => `"${Array.from(each.slice(1, -1)).reverse().join('')}"`),
};

/** What comparing two maps of a thousand steps costs, in time of the processor, once both are read. */
export const comparison: Row = {
  id: 'comparison',
  async run() {
    const text = journey({ steps });
    const before = readAlone(text).document;
    const sides = Object.fromEntries(Object.entries(versions).map(([name, edit]) => [name, comparing(before, readAlone(edit(text)).document)]));
    const figures = await inTurns(sides, 20, 3);
    return Object.entries(figures).map(([name, figure]) => ({
      what: `comparison of two maps of 1,000 steps, ${name}, in ms`, figures: milliseconds(figure), ratio: figure, must: 200, aim: 50,
    }));
  },
};

function comparing(before: JourneyDocument, after: JourneyDocument): Side {
  return {
    measure() {
      const start = process.cpuUsage();
      compareDocuments(before, after);
      const { user, system } = process.cpuUsage(start);
      return Promise.resolve((user + system) / 1000);
    },
    end: () => Promise.resolve(),
  };
}

const files = 200;
const stepsOfFile = 20;

/** What 200 changed files cost, from the start of the process to its end, read from two folders. */
export const comparisonOfFiles: Row = {
  id: 'comparison-files',
  async run({ folder }) {
    for (const [name, edit] of Object.entries({ before: (text: string) => text, after: versions['a step in ten edited'] ?? ((text: string) => text) })) {
      mkdirSync(join(folder, name));
      const text = edit(journey({ steps: stepsOfFile }));
      for (let index = 0; index < files; index++) writeFileSync(join(folder, name, `map-${index}.journey`), text.replace('journey Long', `journey Long${index}`));
    }
    const { process: figure } = await inTurns({ process: { measure: () => timed(() => run(['diff', join(folder, 'before'), join(folder, 'after')])), end: () => Promise.resolve() } }, 5, 1);
    return [{ what: '`journey diff` of 200 changed files, in s', figures: milliseconds(figure), ratio: figure / 1000, must: 10, aim: NaN }];
  },
};

async function run(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'out/cli.js'), ...args], { stdio: 'ignore' });
  const [code] = await once(child, 'exit') as [number | null];
  if (code !== 0) throw new Error(`journey ${args.join(' ')} ended with ${String(code)}.`);
}
