import { count } from '../render/content/phrases.js';
import { groupByPlace } from './comparison-places.js';
import { describeCounts } from './count-changes.js';
import { countLevels, listChanges, listFacts, listProblems, nameComparison } from './file-comparison.js';
import type { FileComparison, ToldChange, UnreadVersion } from './file-comparison.js';
import { foldFiles } from './fold-files.js';
import type { UntoldFile } from './fold-files.js';
import { countFitting, fitLines, phrase, strong, writeItem, writeRows } from './markdown-text.js';

export interface MarkdownLimits {
  /** How many characters there may be at most; what is left out is counted. At least 2,000. */
  readonly limit?: number;
}

/**
 * Comparisons as Markdown for a comment on a pull request: a headline, what the changes come to, a table of what needs attention, and the
 * rest folded, with what is felt before and after as a chart that GitHub draws. Nothing is told twice, and no text of a journey becomes a
 * mention, a link, an image or markup.
 */
export function formatComparisonMarkdown(comparisons: readonly FileComparison[], { limit = Infinity }: MarkdownLimits = {}): string {
  const files = comparisons.filter(({ review }) => review).map((comparison): UntoldFile => ({ comparison, facts: listFacts(comparison), changes: listChanges(comparison) }));
  const top = `### Journey maps: ${describeHeadline(comparisons)}\n`;
  const problems = fitLines(comparisons.flatMap(listProblems).map(writeProblem), limit / 4, 'files that can’t be compared');
  const facts = tellFacts(files, limit / 5);
  const table = tellAttention(facts.untold, limit / 4);
  const parts = [top, problems, facts.text, table.text].filter((part) => part !== '');
  return [...parts, ...foldFiles(table.untold, limit - parts.join('\n').length)].join('\n');
}

function describeHeadline(comparisons: readonly FileComparison[]): string {
  const unread = comparisons.filter(({ review }) => !review).length;
  const read = comparisons.length - unread;
  if (comparisons.length === 0) return 'no journey differs';
  const changed = read > 0 ? [describeCounts(countLevels(comparisons), ` in ${count(read, 'file')}`)] : [];
  return [...changed, ...(unread > 0 ? [`${count(unread, 'file')} can’t be compared`] : [])].join('; ');
}

function writeProblem({ side, path, message, range: { start } }: UnreadVersion): string {
  return writeItem([strong(path), ...phrase(`: the version ${side} can’t be read. Line ${start.line + 1}: ${message}`)]);
}

/** A part of the text, and what it leaves to be told. */
interface Told {
  readonly text: string;
  readonly untold: readonly UntoldFile[];
}

/** So many facts are read at a glance. */
const mostFacts = 8;

/** The first facts of each file, which weigh the most: the first of all files before the second of one. */
function tellFacts(files: readonly UntoldFile[], room: number): Told {
  const facts = files.flatMap((file) => file.facts.map((fact, index) => ({ file, index, line: writeItem(phrase(fact)) })));
  const chosen = facts.toSorted((one, other) => one.index - other.index).slice(0, mostFacts);
  const kept = chosen.slice(0, countFitting(chosen.map(({ file, line }) => `${nameComparison(file.comparison)}${line}`), room));
  const groups = files.map((file) => ({ file, lines: kept.filter((each) => each.file === file).map(({ line }) => line) }));
  const lines = groups.filter((group) => group.lines.length > 0).flatMap((group) => (files.length === 1 ? group.lines : writeFileFacts(group)));
  return {
    text: lines.length === 0 ? '' : `${lines.join('\n')}\n`,
    untold: groups.map((group) => ({ ...group.file, facts: group.file.facts.slice(group.lines.length) })),
  };
}

/** A list in a list. */
function writeFileFacts({ file, lines }: { readonly file: UntoldFile; readonly lines: readonly string[] }): readonly string[] {
  return [writeItem([strong(nameComparison(file.comparison))]), ...lines.map((line) => `  ${line}`)];
}

/** A table of what needs attention; empty where nothing does. */
function tellAttention(files: readonly UntoldFile[], room: number): Told {
  const rows = files.flatMap(({ comparison, changes }) => groupByPlace(changes.filter(needsAttention)).flatMap(({ place, changes: own }) =>
    own.map((told) => ({ told, cells: [...(files.length > 1 ? [nameComparison(comparison)] : []), place, told.sentence] }))));
  const [head = '', rule = '', ...lines] = writeRows([...(files.length > 1 ? ['File'] : []), 'Where', 'What needs attention'], rows.map(({ cells }) => cells));
  const kept = countFitting(lines, room);
  const told = new Set(rows.slice(0, kept).map((row) => row.told));
  const rest = rows.length - kept;
  return {
    text: kept === 0 ? '' : `${[head, rule, ...lines.slice(0, kept)].join('\n')}\n${rest > 0 ? `\n… and ${count(rest, 'more change')} that ${rest === 1 ? 'needs' : 'need'} attention, marked with ❗ below.\n` : ''}`,
    untold: files.map((file) => ({ ...file, changes: file.changes.filter((change) => !told.has(change)) })),
  };
}

function needsAttention({ change }: ToldChange): boolean {
  return change.level === 'attention';
}
