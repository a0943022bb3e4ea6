import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import type { CheckResult } from '../../report/check-result.js';
import { visibleText } from '../../report/visible-text.js';
import { buildCheckResult } from '../build-check-result.js';
import type { CheckedSource } from '../build-check-result.js';
import { checkFormats } from '../check-formats.js';
import type { CheckFormat } from '../check-formats.js';
import type { CommandIo, ExitCode } from '../command-io.js';
import { findInputs } from '../find-inputs.js';
import type { LocatedFile } from '../locate-file.js';
import type { RuleSeverities } from '../read-journeys.js';
import { readRuleOptions } from '../rule-options.js';
import type { RunCommand } from '../run-command-line.js';

export interface CheckArguments {
  readonly paths: readonly string[];
  readonly format: CheckFormat;
  /** Severities as they were written, such as `empty-stage=off`. */
  readonly rule: readonly string[];
  /** How many warnings are still fine; any number without it. */
  readonly maxWarnings?: number;
  /** True to print errors only. */
  readonly quiet: boolean;
}

const examples = `
Examples:
  journey check shop.journey                    one file
  journey check journeys examples               all journeys in two folders
  journey check "maps/**/*.journey"             all that match a pattern
  journey check - < shop.journey                the standard input
  journey check . --max-warnings 0              for a build that wants no warnings
  journey check . --rule empty-stage=error      with another severity, or off
  journey check . --format sarif > report.sarif for code scanning
  journey check . --format json                 for a program; schemas/check-result.schema.json describes it`;

export function registerCheck(program: Command, run: RunCommand): void {
  program
    .command('check')
    .summary('list what is wrong or worth a look in journeys')
    .description('List what is wrong or worth a look in journeys, one line a finding.\nIn folders and patterns, links, hidden folders and node_modules are passed over.')
    .argument('<paths...>', 'journey files, folders to search for them, and patterns; - for the standard input')
    .addOption(new Option('--format <format>', 'how to print the findings').choices(Object.keys(checkFormats)).default('text'))
    .addOption(new Option('--max-warnings <number>', 'end with 1 where there are more warnings').argParser(readCount))
    .addOption(new Option('--rule <id=severity>', 'how serious a rule is: error, warning, info, hint or off; may be repeated').argParser(collect).default([], 'that of journey.config.json'))
    .option('--quiet', 'print errors only', false)
    .addHelpText('after', examples)
    .action((paths: string[], options: Omit<CheckArguments, 'paths'>) => run((io) => check({ paths, ...options }, io)));
}

function readCount(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError('Give a whole number, such as 0.');
  return Number(text);
}

function collect(text: string, before: readonly string[]): readonly string[] {
  return [...before, text];
}

/** Prints what the language finds in journeys. A path that leads nowhere is told, and the others are checked all the same. */
export async function check({ paths, format, rule, maxWarnings = Infinity, quiet }: CheckArguments, io: CommandIo): Promise<ExitCode> {
  const rules = rule.length > 0 ? await readRuleOptions(rule) : undefined;
  const { files: located, problems } = await findInputs(paths, io);
  for (const problem of problems) io.stderr.write(`${visibleText(problem)}\n`);
  const files = await read(located, rules);
  const result = buildCheckResult(files);
  io.stdout.write(await checkFormats[format]({ result: quiet ? keepErrors(result) : result, files }, { colours: io.stdout.colours, quiet }));
  const { errors, warnings } = result.summary;
  if (warnings > maxWarnings) io.stderr.write(`There are more warnings than --max-warnings allows: ${warnings} instead of ${maxWarnings}.\n`);
  if (problems.length > 0) return 2;
  return errors > 0 || warnings > maxWarnings ? 1 : 0;
}

async function read(files: readonly LocatedFile[], rules: RuleSeverities | undefined): Promise<readonly CheckedSource[]> {
  if (files.length === 0) return [];
  // The language takes longer to load than all the rest: only now is it certain to be needed.
  const { checkJourneys } = await import('../read-journeys.js');
  return checkJourneys(files, rules);
}

function keepErrors({ files, summary, ...result }: CheckResult): CheckResult {
  return {
    ...result,
    files: files.map(({ path, diagnostics }) => ({ path, diagnostics: diagnostics.filter(({ severity }) => severity === 'error') })),
    summary: { ...summary, warnings: 0, infos: 0 },
  };
}
