import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../../scripts/toolchain/find-chromium.mjs';
import { root } from '../../scripts/toolchain/folders.mjs';
import { installMermaid } from '../../scripts/toolchain/install-mermaid.mjs';
import { inTurns, type Side } from '../measure.js';
import { runTree } from '../process-tree.js';
import { milliseconds, type Result, type Row } from '../row.js';
import { tasksForJourney, tasksForMermaid } from '../tasks.js';

/** A file of text to a file of SVG on the command line, beside Mermaid's: time, and the memory of all processes. */
export const renderCommand: Row = {
  id: 'render-command',
  async run({ folder }) {
    const results: Result[] = [];
    for (const count of [25, 400]) results.push(...await renderTasks(count, folder));
    return results;
  },
};

async function renderTasks(count: number, folder: string): Promise<readonly Result[]> {
  const [ours, theirs] = [ourCommand(count, folder), await mermaidCommand(count, folder)];
  const time = await inTurns({ ours: timeSide(ours), theirs: timeSide(theirs) }, 15, 1);
  const memory = await inTurns({ ours: memorySide(ours), theirs: memorySide(theirs) }, 3, 0);
  const what = `\`journey render\` to SVG, ${count} steps`;
  return [
    { what: `${what}, ÷ mermaid-cli`, figures: `${milliseconds(time.ours)} ÷ ${milliseconds(time.theirs)}`, ratio: time.ours / time.theirs, must: 1 / 15, aim: 1 / 40 },
    { what: `${what}, memory, ÷ mermaid-cli`, figures: `${megabytes(memory.ours)} ÷ ${megabytes(memory.theirs)}`, ratio: memory.ours / memory.theirs, must: 1 / 6, aim: 1 / 10 },
  ];
}

function ourCommand(count: number, folder: string): readonly string[] {
  const file = join(folder, `tasks-${count}.journey`);
  writeFileSync(file, tasksForJourney({ count }));
  return [join(root, 'out/cli.js'), 'render', file, '--output', join(folder, 'ours.svg')];
}

/** It draws in the same browser as the rest of the bench. */
async function mermaidCommand(count: number, folder: string): Promise<readonly string[]> {
  const [file, settings, browser] = [join(folder, `tasks-${count}.mmd`), join(folder, 'mermaid.json'), join(folder, 'browser.json')];
  writeFileSync(file, tasksForMermaid({ count }));
  writeFileSync(settings, JSON.stringify({ maxTextSize: 100_000_000 }));
  writeFileSync(browser, JSON.stringify({ executablePath: await findChromium(), args: ['--no-sandbox'] }));
  const program = join(await installMermaid(), 'node_modules/@mermaid-js/mermaid-cli/src/cli.js');
  return [program, '--quiet', '--input', file, '--output', join(folder, 'theirs.svg'), '--configFile', settings, '--puppeteerConfigFile', browser];
}

function timeSide(args: readonly string[]): Side {
  return { measure: async () => (await runTree(args, { measuresMemory: false })).time, end: () => Promise.resolve() };
}

function memorySide(args: readonly string[]): Side {
  return { measure: async () => (await runTree(args, { measuresMemory: true })).memory, end: () => Promise.resolve() };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(0)} MB`;
}
