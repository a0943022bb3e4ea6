import { calmText } from '../convert/markdown/calm-text.js';
import { writeNodes } from '../convert/markdown/write-nodes.js';
import { listFindings, severities } from '../report/check-result.js';
import type { CheckResult, ShownFinding } from '../report/check-result.js';
import { formatComparisonMarkdown } from '../report/comparison-markdown.js';
import type { FileComparison } from '../report/file-comparison.js';
import { visibleText } from '../report/visible-text.js';

/** What is told about a pull request. */
export interface PullReport {
  readonly comparisons: readonly FileComparison[];
  readonly check: CheckResult;
  /** Undefined where none could be attached. */
  readonly pictures: AttachedPictures | undefined;
}

export interface AttachedPictures {
  readonly address: string;
  /** Of how many files there are pictures. */
  readonly files: number;
}

/** The whole report as Markdown of at most so many characters: what changes, what the check finds, and the way to the pictures. */
export function formatReport({ comparisons, check, pictures }: PullReport, limit: number): string {
  if (comparisons.length === 0) return 'This pull request changes no journeys.\n';
  const readable = comparisons.filter(({ review }) => review).length;
  const rest = [formatFindings(listAll(check), limit / 4), pictures === undefined ? '' : describePictures(pictures, readable)];
  const end = rest.filter((part) => part !== '').map((part) => `\n${part}`).join('');
  return `${formatComparisonMarkdown(comparisons, { limit: limit - end.length })}${end}`;
}

function describePictures({ address, files }: AttachedPictures, readable: number): string {
  return `[Pictures of both versions](${address})${files < readable ? `, of the ${files} files in which most needs attention` : ''}\n`;
}

interface PlacedFinding {
  readonly path: string;
  readonly finding: ShownFinding;
}

/** All findings, the gravest first. */
function listAll({ files }: CheckResult): readonly PlacedFinding[] {
  const findings = files.flatMap((file) => listFindings(file).map((finding) => ({ path: file.path, finding })));
  return findings.sort((a, b) => severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity));
}

/** The findings, folded, as many as fit; GitHub shows only ten of a kind beside their lines. */
function formatFindings(findings: readonly PlacedFinding[], room: number): string {
  if (findings.length === 0) return '';
  const items = findings.map(formatFinding);
  let end = 0;
  const fitting = items.filter((item) => (end += item.length) <= room).length;
  const left = findings.length - fitting;
  return `<details><summary>The check finds ${describeCounts(findings)}</summary>\n\n${items.slice(0, fitting).join('')}${left === 0 ? '' : `- … and ${left} more\n`}\n</details>\n`;
}

function describeCounts(findings: readonly PlacedFinding[]): string {
  const nouns = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<ShownFinding['severity'], string>;
  const counts = Object.entries(nouns).map(([severity, noun]) => ({ noun, amount: findings.filter(({ finding }) => finding.severity === severity).length }));
  return counts.flatMap(({ noun, amount }) => (amount === 0 ? [] : [`${amount} ${noun}${amount === 1 ? '' : 's'}`])).join(', ');
}

function formatFinding({ path, finding: { severity, message, range } }: PlacedFinding): string {
  const text = `${severity === 'error' ? '❗ ' : ''}${path}, line ${range.start.line + 1}: ${message}`;
  return writeNodes([{ type: 'list', children: [{ type: 'listItem', children: [{ type: 'paragraph', children: [{ type: 'text', value: calmText(visibleText(text)) }] }] }] }]);
}
