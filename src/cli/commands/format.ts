import { setImmediate } from 'node:timers/promises';
import type { Command } from 'commander';
import type { TextFormatter } from '../../language/editing/format-text.js';
import { formatFindings } from '../format-findings.js';
import type { CheckFinding } from '../../report/check-result.js';
import type { CommandIo, ExitCode } from '../command-io.js';
import { Failure } from '../failure.js';
import { findFiles } from '../find-inputs.js';
import { decodeText, readJourneyText, tooLarge } from '../read-text.js';
import type { RunCommand } from '../run-command-line.js';
import { standardInput } from '../standard-input.js';
import { visibleText } from '../../report/visible-text.js';
import { rewriteJourney } from '../write-output.js';

export interface FormatArguments {
  readonly paths: readonly string[];
  /** True to change nothing, and to end with 1 where something would change. */
  readonly check: boolean;
  /** True to leave out the list of files. */
  readonly quiet: boolean;
}

const examples = `
Examples:
  journey format shop.journey             one file
  journey format .                        all journeys in a folder
  journey format "maps/*.journey"         all that match a pattern
  journey format --check .                for a build: lists what is not formatted
  journey format - < shop.journey         prints the formatted text

Only the layout changes, and spellings that are understood with a warning. Lines that are not
understood stay as they are and are told; then the exit code is 1. With --check it is 1, too,
where a file is not formatted.`;

export function registerFormat(program: Command, run: RunCommand): void {
  program
    .command('format')
    .summary('lay journeys out in one style')
    .description('Lay journeys out in one style, and list those that changed.\nIn folders and patterns, links, hidden folders and node_modules are passed over.')
    .argument('<paths...>', 'journey files, folders to search for them, and patterns; - for the standard input')
    .option('--check', 'change nothing, and list what would change', false)
    .option('--quiet', 'list no files', false)
    .addHelpText('after', examples)
    .action((paths: string[], options: Omit<FormatArguments, 'paths'>) => run((io) => format({ paths, ...options }, io)));
}

/** Formats journeys where they stand. A file that can't be formatted is told, and the others are formatted all the same. */
export async function format({ paths, check, quiet }: FormatArguments, io: CommandIo): Promise<ExitCode> {
  const { sources, problems } = paths.includes(standardInput) ? await readInput(paths, io) : await findSources(paths, io);
  for (const problem of problems) tell(problem, io);
  const results = await formatSources(sources, check, io);
  const done = results.filter((result) => result !== undefined);
  if (!quiet && sources.length > 0 && (check || !paths.includes(standardInput))) io.stdout.write(describeResults(done, check));
  if (problems.length > 0 || done.length < results.length) return 2;
  return done.some(({ changed, broken }) => broken || (check && changed)) ? 1 : 0;
}

/** A text to format, and where it goes. Both throw a Failure where they can't do it. */
interface Source {
  readonly path: string;
  readonly read: () => string;
  readonly write: (text: string, changed: boolean) => void;
}

interface Result {
  readonly path: string;
  readonly changed: boolean;
  /** True where lines could not be formatted. */
  readonly broken: boolean;
}

interface Sources {
  readonly sources: readonly Source[];
  readonly problems: readonly string[];
}

async function findSources(paths: readonly string[], { cwd }: CommandIo): Promise<Sources> {
  const { files, problems } = await findFiles(paths, cwd);
  const sources = files.map((file): Source => ({
    path: file.path,
    read: () => readJourneyText(file),
    write: (text, changed) => {
      if (changed) rewriteJourney(file, text);
    },
  }));
  return { sources, problems };
}

async function readInput({ length }: readonly string[], io: CommandIo): Promise<Sources> {
  if (length > 1) throw new Failure('The standard input (-) stands alone; leave out the other paths.');
  const text = decodeText(standardInput, await io.readInput());
  return { sources: [{ path: standardInput, read: () => text, write: (formatted) => io.stdout.write(formatted) }], problems: [] };
}

/** The results in the order of the sources; undefined for one that could not be read or written. */
async function formatSources(sources: readonly Source[], check: boolean, io: CommandIo): Promise<readonly (Result | undefined)[]> {
  if (sources.length === 0) return [];
  // The language takes longer to load than all the rest: only now is it certain to be needed.
  const { createTextFormatter } = await import('../../language/editing/format-text.js');
  const formatter = createTextFormatter();
  const results: (Result | undefined)[] = [];
  for (const source of sources) {
    results.push(tryToFormat(source, formatter, check, io));
    // Between two files, Ctrl+C is heard.
    await setImmediate();
  }
  return results;
}

function tryToFormat(source: Source, formatter: TextFormatter, check: boolean, io: CommandIo): Result | undefined {
  try {
    return formatSource(source, formatter, check, io);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    tell(error.message, io);
    return undefined;
  }
}

function formatSource({ path, read, write }: Source, { isTooLarge, format: formatText, findLosses }: TextFormatter, check: boolean, io: CommandIo): Result {
  const before = read();
  if (isTooLarge(before)) throw tooLarge(path);
  const after = formatText(before);
  const changed = after !== before;
  if (!check) write(after, changed);
  const losses = findLosses(check ? before : after);
  for (const line of formatFindings({ path, diagnostics: losses.map(toFinding) }, io.stderr.colours)) io.stderr.write(`${line}\n`);
  return { path, changed, broken: losses.length > 0 };
}

function toFinding({ code, message, line, column, length }: ReturnType<TextFormatter['findLosses']>[number]): CheckFinding {
  const start = { line: (line ?? 1) - 1, character: (column ?? 1) - 1 };
  return { severity: 'error', code, message, range: { start, end: { ...start, character: start.character + length } } };
}

function tell(problem: string, io: CommandIo): void {
  io.stderr.write(`${visibleText(problem)}\n`);
}

/** The files that changed, or would, one a line, and how many they are. */
function describeResults(results: readonly Result[], check: boolean): string {
  const changed = results.filter((result) => result.changed).map(({ path }) => visibleText(path));
  const files = `${results.length} ${results.length === 1 ? 'file' : 'files'}`;
  const summary = check ? `${changed.length} of ${files} would change.` : `Formatted ${changed.length} of ${files}.`;
  return [...changed, summary, ''].join('\n');
}
