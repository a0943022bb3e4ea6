import type { PhrasingContent, RootContent, TableRow } from 'mdast';
import { calmText } from '../convert/markdown/calm-text.js';
import { writeNodes } from '../convert/markdown/write-nodes.js';
import { groupByPlace } from './comparison-places.js';
import { count } from '../render/content/phrases.js';
import { describeCounts } from './count-changes.js';
import { describeNotDrawn } from './describe-not-drawn.js';
import { chartEmotions } from './emotion-chart.js';
import { countLevels, describeFate, listChanges, listProblems, nameComparison } from './file-comparison.js';
import type { FileComparison, ToldChange, UnreadVersion } from './file-comparison.js';
import { visibleText } from './visible-text.js';

export interface MarkdownLimits {
  /** How many characters there may be at most; what is left out is counted. At least 2,000. */
  readonly limit?: number;
}

/**
 * Comparisons as Markdown for a comment on a pull request: a headline, a table of what needs attention, and the rest folded, with what is
 * felt before and after as a chart that GitHub draws. No text of a journey becomes a mention, a link, an image or markup.
 */
export function formatComparisonMarkdown(comparisons: readonly FileComparison[], { limit = Infinity }: MarkdownLimits = {}): string {
  const top = `### Journey maps: ${describeHeadline(comparisons)}\n`;
  const problems = fitLines(comparisons.flatMap(listProblems).map(writeProblem), limit / 4, 'files that can’t be compared');
  const table = fitLines(writeAttention(comparisons), limit / 4, 'changes that need attention', 2);
  const parts = [top, problems, table].filter((part) => part !== '');
  const room = limit - parts.join('\n').length - endRoom;
  return [...parts, ...writeFiles(comparisons, room)].join('\n');
}

/** For the sentence about what is left out. */
const endRoom = 200;

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

/** The lines of a table, its head first; none where nothing needs attention. */
function writeAttention(comparisons: readonly FileComparison[]): readonly string[] {
  const rows = comparisons.flatMap((comparison) => groupByPlace(listChanges(comparison).filter(needsAttention)).flatMap(({ place, changes }) => changes.map(({ sentence }) => toRow([place, sentence]))));
  if (rows.length === 0) return [];
  return writeNodes([{ type: 'table', children: [toRow(['Where', 'What needs attention']), ...rows] }]).split('\n').filter((line) => line !== '');
}

function needsAttention({ change }: ToldChange): boolean {
  return change.level === 'attention';
}

function toRow(cells: readonly string[]): TableRow {
  return { type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: phrase(cell) })) };
}

/** The files one after the other, as far as they fit, and how many are left out. */
function writeFiles(comparisons: readonly FileComparison[], room: number): readonly string[] {
  const sections: string[] = [];
  const readable = comparisons.filter(({ review }) => review);
  let left = room;
  for (const [index, comparison] of readable.entries()) {
    const section = writeFile(comparison, left);
    if (section === undefined) return [...sections, writeRest(readable.slice(index))];
    sections.push(section);
    left -= section.length + 1;
  }
  return sections;
}

function writeRest(comparisons: readonly FileComparison[]): string {
  const changes = comparisons.flatMap(listChanges).length;
  return `${count(comparisons.length, 'more file')} with ${count(changes, 'change')} ${comparisons.length === 1 ? 'is' : 'are'} left out here, where there is no room; \`journey diff\` shows all.\n`;
}

/** A file that can be unfolded; undefined where not even its beginning fits. */
function writeFile(comparison: FileComparison, room: number): string | undefined {
  const top = `<details><summary><b>${escapeHtml(nameComparison(comparison))}</b>: ${describeCounts(countLevels([comparison]))}</summary>\n\n`;
  const end = '\n</details>\n';
  const frame = top.length + end.length;
  const body = listBlocks(comparison).join('\n');
  if (frame + body.length <= room) return `${top}${body}${end}`;
  const facts = listFacts(comparison).join('\n');
  const changes = fitLines(listChanges(comparison).map(writeChange), room - frame - facts.length, 'changes');
  const short = `${[facts, changes].filter((part) => part !== '').join('\n')}\n${shortened}`;
  return changes === '' || frame + short.length > room ? undefined : `${top}${short}${end}`;
}

const shortened = 'Where there is no room, charts and places are left out; `journey diff` shows all.\n';

function listFacts({ review }: FileComparison): readonly string[] {
  const facts = (review?.facts ?? []).map((fact) => writeItem(phrase(fact)));
  return facts.length === 0 ? [] : [`${facts.join('\n')}\n`];
}

function listBlocks(comparison: FileComparison): readonly string[] {
  const { review } = comparison;
  const fate = describeFate(comparison);
  const groups = groupByPlace(listChanges(comparison)).map(({ place, changes }) => `${writeParagraph([strong(place)])}\n${changes.map(writeChange).join('\n')}\n`);
  const notDrawn = review && describeNotDrawn(review.notDrawn);
  return [
    ...(fate === undefined ? [] : [writeParagraph(phrase(fate))]),
    ...listFacts(comparison),
    ...listCharts(comparison),
    ...groups,
    ...(groups.length === 0 && fate === undefined ? ['No changes.\n'] : []),
    ...(notDrawn === undefined ? [] : [writeParagraph([{ type: 'emphasis', children: phrase(notDrawn) }])]),
  ];
}

function listCharts({ before, after, review }: FileComparison): readonly string[] {
  if (!before || !after || !review) return [];
  return chartEmotions(before.document, after.document, review.comparison).map(({ journey, mermaid }) =>
    `${writeParagraph([strong(journey), ...phrase(' from step to step, before in grey and after in blue. A line goes straight on past steps that its version has not:')])}\n\`\`\`mermaid\n${mermaid}\n\`\`\`\n`);
}

function writeChange({ change, sentence }: ToldChange): string {
  return writeItem(phrase(`${signs[change.level]}${sentence}`));
}

const signs = { attention: '❗ ', notable: '', cosmetic: '· ' } as const;

function writeItem(children: PhrasingContent[]): string {
  return writeNodes([{ type: 'list', spread: false, children: [{ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }] }]).trimEnd();
}

function writeParagraph(children: PhrasingContent[]): string {
  const paragraph: RootContent = { type: 'paragraph', children };
  return writeNodes([paragraph]);
}

/** The lines that fit, with the first ones always, and how many are left out. Every line keeps its line end. */
function fitLines(lines: readonly string[], room: number, what: string, head = 0): string {
  const kept: string[] = [];
  let left = room - endRoom;
  for (const [index, line] of lines.entries()) {
    left -= line.length + 1;
    if (left < 0 && index >= head) return kept.length === head ? '' : `${kept.join('\n')}\n\n… and ${lines.length - index} more ${what}.\n`;
    kept.push(line);
  }
  return kept.length === 0 ? '' : `${kept.join('\n')}\n`;
}

function strong(text: string): PhrasingContent {
  return { type: 'strong', children: phrase(text) };
}

/** Text in which control characters are seen, and nothing is a mention, a link or an image. */
function phrase(text: string): PhrasingContent[] {
  return [{ type: 'text', value: calmText(visibleText(shorten(text))) }];
}

/** A text of a thousand words says no more in a comment than its beginning. */
function shorten(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText).replace(/\p{Cs}$/u, '')}…`;
}

const longestText = 400;

/** For the one line that Markdown does not read, in which a site may look for addresses all the same. */
function escapeHtml(text: string): string {
  const calm = calmText(visibleText(shorten(text))).replace(/:(?=\/)|\bwww(?=\.)/giu, (sign) => `${sign}\u200b`);
  return calm.replace(/[&<>"'\u200b]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}
