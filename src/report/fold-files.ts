import { count, enumerate } from '../render/content/phrases.js';
import { groupByPlace } from './comparison-places.js';
import { describeCounts } from './count-changes.js';
import { describeNotDrawn } from './describe-not-drawn.js';
import { chartEmotions } from './emotion-chart.js';
import { countLevels, describeFate, listChanges, nameComparison } from './file-comparison.js';
import type { FileComparison, ToldChange } from './file-comparison.js';
import { escapeHtml, fitLines, phrase, restRoom, strong, writeItem, writeParagraph } from './markdown-text.js';

/** What is still to be told of a file that can be read. */
export interface UntoldFile {
  readonly comparison: FileComparison;
  readonly facts: readonly string[];
  readonly changes: readonly ToldChange[];
}

/** The files one after the other, each to be unfolded, as far as they fit, and how many are left out; then what one line says of others. */
export function foldFiles(files: readonly UntoldFile[], room: number): readonly string[] {
  const told = files.map((file): FoldedFile => ({ file, charts: listCharts(file.comparison) }));
  const [short, long] = [told.filter(isShort), told.filter((each) => !isShort(each))];
  const lines = fitLines(short.flatMap(({ file }) => writeShort(file)), room / 4, 'files of which a line is to be said');
  return [...foldLong(long, room - lines.length - 1), ...(lines === '' ? [] : [lines])];
}

interface FoldedFile {
  readonly file: UntoldFile;
  readonly charts: readonly string[];
}

function isShort({ file: { facts, changes }, charts }: FoldedFile): boolean {
  return facts.length + changes.length + charts.length === 0;
}

/** No line where nothing is to be said any more. */
function writeShort({ comparison }: UntoldFile): readonly string[] {
  const remarks = [describeFate(comparison), isSame(comparison) ? 'No changes.' : undefined, comparison.review && describeNotDrawn(comparison.review.notDrawn)].filter((remark) => remark !== undefined);
  return remarks.length === 0 ? [] : [writeItem([strong(nameComparison(comparison)), ...phrase(`: ${remarks.join(' ')}`)])];
}

function isSame(comparison: FileComparison): boolean {
  return describeFate(comparison) === undefined && listChanges(comparison).length === 0;
}

function foldLong(files: readonly FoldedFile[], room: number): readonly string[] {
  const sections: string[] = [];
  let left = room - restRoom;
  for (const [index, file] of files.entries()) {
    const section = foldFile(file, left);
    if (section === undefined) return [...sections, describeRest(files.slice(index))];
    sections.push(section);
    left -= section.length + 1;
  }
  return sections;
}

function describeRest(files: readonly FoldedFile[]): string {
  const changes = files.flatMap(({ file }) => file.changes).length;
  return `${count(files.length, 'more file')} with ${count(changes, 'change')} ${files.length === 1 ? 'is' : 'are'} left out here, where there is no room; \`journey diff\` shows all.\n`;
}

/** Undefined where not even its beginning fits. */
function foldFile({ file, charts }: FoldedFile, room: number): string | undefined {
  const top = `<details><summary><b>${escapeHtml(nameComparison(file.comparison))}</b>: ${describeUntold(file, charts.length)}</summary>\n\n`;
  const end = '\n</details>\n';
  const frame = top.length + end.length;
  const body = listBlocks(file, charts).join('\n');
  if (frame + body.length <= room) return `${top}${body}${end}`;
  const facts = listFacts(file).join('\n');
  const changes = fitLines(file.changes.map(writeChange), room - frame - facts.length, 'changes');
  const short = `${[facts, changes].filter((part) => part !== '').join('\n')}\n${shortened}`;
  return (changes === '' && file.changes.length > 0) || frame + short.length > room ? undefined : `${top}${short}${end}`;
}

const shortened = 'Where there is no room, charts and places are left out; `journey diff` shows all.\n';

/** What is found when it is unfolded. */
function describeUntold({ comparison, changes }: UntoldFile, charts: number): string {
  const all = listChanges(comparison).length;
  const counted = changes.length === all ? [describeCounts(countLevels([comparison]))] : changes.length > 0 ? [count(changes.length, 'other change')] : [];
  const parts = [...counted, ...(charts > 0 ? ['what is felt from step to step'] : [])];
  return parts.length === 0 ? 'more of what the changes come to' : enumerate(parts);
}

function listFacts({ facts }: UntoldFile): readonly string[] {
  return facts.length === 0 ? [] : [`${facts.map((fact) => writeItem(phrase(fact))).join('\n')}\n`];
}

function listBlocks(file: UntoldFile, charts: readonly string[]): readonly string[] {
  const { review } = file.comparison;
  const fate = describeFate(file.comparison);
  const groups = groupByPlace(file.changes).map(({ place, changes }) => `${writeParagraph([strong(place)])}\n${changes.map(writeChange).join('\n')}\n`);
  const notDrawn = review && describeNotDrawn(review.notDrawn);
  return [
    ...(fate === undefined ? [] : [writeParagraph(phrase(fate))]),
    ...listFacts(file),
    ...charts,
    ...groups,
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
