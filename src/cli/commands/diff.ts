import { extname } from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { changeLevels } from '../../diff/comparison.js';
import type { ChangeLevel } from '../../diff/comparison.js';
import { describeForbidden } from '../../report/count-changes.js';
import { countFrom } from '../../report/file-comparison.js';
import type { FileComparison } from '../../report/file-comparison.js';
import { visibleText } from '../../report/visible-text.js';
import type { CommandIo, ExitCode } from '../command-io.js';
import { comparisonFormatNames, comparisonFormats } from '../comparison/comparison-formats.js';
import type { ComparisonFormat } from '../comparison/comparison-formats.js';
import type { ComparedSides } from '../comparison/compare-sides.js';
import { Failure } from '../failure.js';
import { standardOutput } from '../picture-output.js';
import type { RunCommand } from '../run-command-line.js';
import { writeOutput } from '../write-output.js';

export interface DiffArguments {
  readonly paths: readonly string[];
  /** What a branch is compared with, such as `origin/main`. */
  readonly base?: string;
  readonly head?: string;
  readonly format?: ComparisonFormat;
  /** Where to write; to the standard output without it, and for `-`. */
  readonly output?: string;
  readonly failOn?: ChangeLevel;
  /** True to print what needs attention only. */
  readonly quiet: boolean;
}

const examples = `
Examples:
  journey diff --base HEAD                      what I have changed since the last commit
  journey diff --base HEAD shop.journey         in one file
  journey diff --base origin/main               what this branch has changed
  journey diff old.journey new.journey          two files
  journey diff v1.0:maps maps                   two folders, one of them as it was then
  journey diff --base origin/main maps --fail-on attention
  journey diff --base origin/main --format markdown > comment.md
  git show HEAD:shop.journey | journey diff - shop.journey

A version of git is written as in git: HEAD:maps/shop.journey starts at the top of the
repository, HEAD:./shop.journey in this folder, and HEAD: is all of it. Where a version
can't be read, nothing is said of changes in it, and the exit code is 2.`;

export function registerDiff(program: Command, run: RunCommand): void {
  program
    .command('diff')
    .summary('say what has changed between two versions of journeys')
    .description('Say what has changed between two versions of journeys: in meaning, not in lines.\nWhat changes no meaning, such as comments, spacing and the order of a step’s lines, is counted and not shown.')
    .argument('[paths...]', 'what was before and what is after: files, folders, versions of git, - for the standard input')
    .option('--base <ref>', 'compare with the commit in which a branch was left; paths narrow what is compared')
    .option('--head <ref>', 'with --base: the end of the branch (default: the files on the disk)')
    .addOption(new Option('--format <format>', 'how to print the changes, where no ending says it (default: text)').choices(comparisonFormatNames))
    .option('-o, --output <file>', 'write to a file instead of printing; its ending says the format')
    .addOption(new Option('--fail-on <level>', 'end with 1 where there are changes of this level or a higher one').choices(changeLevels))
    .option('--quiet', 'print what needs attention only', false)
    .addHelpText('after', examples)
    .action((paths: string[], options: Omit<DiffArguments, 'paths'>) => run((io) => diff({ paths, ...options }, io)));
}

/** Prints what has changed. A file that can't be compared is told, and the others are compared all the same. */
export async function diff({ paths, base, head, failOn, quiet, ...wish }: DiffArguments, io: CommandIo): Promise<ExitCode> {
  const format = chooseFormat(wish);
  const { comparisons, problems, troubles, isSingle, isEmpty, inputs } = await compare({ paths, base, head, withImages: comparisonFormats[format].showsImages }, io);
  for (const problem of [...problems, ...troubles]) io.stderr.write(`${visibleText(problem)}\n`);
  const shown = quiet ? comparisons.flatMap((comparison) => keepAttention(comparison, format, isSingle)) : comparisons;
  const isPrinted = wish.output === undefined || wish.output === standardOutput;
  // That no journey differs can only be said where there are some.
  if (isEmpty && problems.length === 0) io.stderr.write('Nothing was compared: neither version has a journey.\n');
  const isSilent = shown.length === 0 && (quiet ? format !== 'json' && (isPrinted || prose.includes(format)) : isEmpty && prose.includes(format));
  const text = isSilent ? '' : await comparisonFormats[format].write({ comparisons: shown, isSingle, colours: isPrinted && io.stdout.colours, ...(quiet && { nothing: 'Nothing needs attention' }) });
  if (isPrinted) io.stdout.write(text);
  else writeOutput(wish.output ?? '', text, { cwd: io.cwd, inputs });
  return chooseExitCode(comparisons, problems, failOn, io);
}

async function compare({ paths, base, head, withImages }: { readonly paths: readonly string[]; readonly base: string | undefined; readonly head: string | undefined; readonly withImages: boolean }, io: CommandIo): Promise<ComparedSides> {
  if (base === undefined && head !== undefined) throw new Failure('--head is the end of a branch; name with --base what it is compared with, such as --base origin/main');
  const [before, after] = paths;
  const { adviseOn, compareBranch, compareSides } = await import('../comparison/compare-sides.js');
  if (base !== undefined) return compareBranch({ base, ...(head !== undefined && { head }), paths, cwd: io.cwd }, withImages);
  if (before === undefined || after === undefined || paths.length > 2) throw new Failure(await adviseOn(paths, io));
  return compareSides(before, after, io, withImages);
}

const endings = [...new Set(Object.values(comparisonFormats).map(({ ending }) => ending))].join(', ');

function chooseFormat({ format, output }: Pick<DiffArguments, 'format' | 'output'>): ComparisonFormat {
  const ending = output === undefined || output === standardOutput ? undefined : extname(output).toLowerCase();
  const named = comparisonFormatNames.find((name) => comparisonFormats[name].ending === ending);
  if (format === undefined && named === undefined && ending) throw new Failure(`A comparison is not written as ${ending}; end the file with ${endings}, or say with --format what it is to be`);
  return format ?? named ?? 'text';
}

/** What is drawn is drawn whole: a picture without some of the changes would be one of another map. */
const drawn: readonly ComparisonFormat[] = ['markdown', 'html', 'svg'];

const prose: readonly ComparisonFormat[] = ['text', 'markdown', 'github'];

/** A version that can't be read always needs attention. As JSON, two files stay one document also without changes. */
function keepAttention(comparison: FileComparison, format: ComparisonFormat, isSingle: boolean): readonly FileComparison[] {
  const { review } = comparison;
  if (!review) return [comparison];
  const changes = review.comparison.changes.filter(({ level }) => level === 'attention');
  const sentences = review.sentences.filter((_, index) => review.comparison.changes[index]?.level === 'attention');
  if (changes.length === 0 && !(isSingle && format === 'json')) return [];
  return drawn.includes(format) ? [comparison] : [{ ...comparison, review: { ...review, comparison: { ...review.comparison, changes }, sentences } }];
}

function chooseExitCode(comparisons: readonly FileComparison[], problems: readonly string[], failOn: ChangeLevel | undefined, io: CommandIo): ExitCode {
  if (problems.length > 0 || comparisons.some(({ review }) => !review)) return 2;
  if (failOn === undefined) return 0;
  const forbidden = countFrom(failOn, comparisons);
  if (forbidden > 0) io.stderr.write(`${describeForbidden(forbidden, `--fail-on ${failOn}`)}\n`);
  return forbidden > 0 ? 1 : 0;
}
