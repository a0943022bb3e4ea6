import { Option } from 'commander';
import type { Command } from 'commander';
import { checkFormats } from '../check-formats.js';
import type { CheckFormat } from '../check-formats.js';
import { buildCheckResult } from '../check-result.js';
import type { ReadFile } from '../check-result.js';
import type { CommandIo, ExitCode } from '../command-io.js';
import { findJourneys } from '../find-journeys.js';
import type { LocatedFile } from '../locate-file.js';
import type { RunCommand } from '../run-command-line.js';
import { visibleText } from '../visible-text.js';

export interface CheckArguments {
  readonly paths: readonly string[];
  readonly format: CheckFormat;
}

const examples = `
Examples:
  journey check shop.journey              one file
  journey check journeys examples         all journeys in two folders
  journey check . --format json           for a program; schemas/check-result.schema.json describes it`;

export function registerCheck(program: Command, run: RunCommand): void {
  program
    .command('check')
    .summary('list what is wrong or worth a look in journeys')
    .description('List what is wrong or worth a look in journeys, one line a finding.\nIn folders, links, hidden folders and node_modules are passed over.')
    .argument('<paths...>', 'journey files, and folders to search for them')
    .addOption(new Option('--format <format>', 'how to print the findings').choices(Object.keys(checkFormats)).default('text'))
    .addHelpText('after', examples)
    .action((paths: string[], { format }: { format: CheckFormat }) => run((io) => check({ paths, format }, io)));
}

/** Prints what the language finds in journeys. A path that leads nowhere is told, and the others are checked all the same. */
export async function check({ paths, format }: CheckArguments, io: CommandIo): Promise<ExitCode> {
  const { files, problems } = findJourneys(paths, io.cwd);
  for (const problem of problems) io.stderr.write(`${visibleText(problem)}\n`);
  const result = buildCheckResult(await read(files));
  if (files.length > 0 || format !== 'text') io.stdout.write(checkFormats[format](result, io.stdout.colours));
  if (problems.length > 0) return 2;
  return result.summary.errors > 0 ? 1 : 0;
}

async function read(files: readonly LocatedFile[]): Promise<readonly ReadFile[]> {
  if (files.length === 0) return [];
  // The language takes longer to load than all the rest: only now is it certain to be needed.
  const { readJourneys } = await import('../read-journeys.js');
  return readJourneys(files);
}
