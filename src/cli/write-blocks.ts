import { dirname, join, resolve } from 'node:path';
import { fillBlocks, readBlocks } from '../convert/markdown/blocks.js';
import type { Block } from '../convert/markdown/blocks.js';
import { writeMarkdown } from '../convert/markdown/write-markdown.js';
import { visibleText } from '../report/visible-text.js';
import { chooseJourney } from './choose-journey.js';
import type { CommandIo, ExitCode } from './command-io.js';
import { Failure } from './failure.js';
import { showPath, statPath } from './locate-file.js';
import { openJourney } from './open-journey.js';
import { readJourneyText } from './read-text.js';
import { writeOutput } from './write-output.js';

/** A journey stands in a text that has a heading of its own. */
const depth = 2;

/** Writes the blocks of a Markdown file anew, or only says whether they differ from their journeys. Throws a Failure where it has none. */
export async function writeBlocks(path: string, { check }: { readonly check: boolean }, io: CommandIo): Promise<ExitCode> {
  const shown = showPath(path);
  if (!statPath(path, io.cwd).isFile()) throw new Failure(`${shown}: this is not a file.`);
  const text = readJourneyText({ path: shown, file: resolve(io.cwd, path) });
  const found = readBlocks(text);
  if ('trouble' in found) throw new Failure(`${shown}:${found.line}: ${found.trouble}.`);
  if (found.blocks.length === 0) throw new Failure(`${shown}: there is no block to write; begin one with <!-- journey:begin shop.journey --> and end it with <!-- journey:end -->`);
  const written = [];
  for (const block of found.blocks) written.push(await writeBlock(block, path, io));
  const next = fillBlocks(found, written.map(({ content }) => content));
  const exitCode = written.some((one) => one.exitCode === 1) ? 1 : 0;
  if (next === text) return exitCode;
  if (!check) writeOutput(path, next, { cwd: io.cwd, inputs: [] });
  io.stdout.write(`${visibleText(shown)}\n`);
  return check ? 1 : exitCode;
}

async function writeBlock({ path, journey, line }: Block, text: string, io: CommandIo): Promise<{ readonly content: string; readonly exitCode: ExitCode }> {
  try {
    const { document, exitCode } = await openJourney(join(dirname(text), path), io);
    const one = journey === undefined ? {} : { journey: chooseJourney(document.journeys, journey) };
    return { content: writeMarkdown(document, { depth, ...one }), exitCode };
  } catch (error) {
    if (error instanceof Failure) throw new Failure(`${showPath(text)}:${line}: ${error.message}`);
    throw error;
  }
}
