import type { ChangeLevel } from '../diff/comparison.js';
import { groupByPlace } from './comparison-places.js';
import { count } from '../render/content/phrases.js';
import { describeCounts } from './count-changes.js';
import { describeNotDrawn } from './describe-not-drawn.js';
import { countLevels, describeFate, listChanges, listFacts, listProblems, nameComparison } from './file-comparison.js';
import type { FileComparison, ToldChange, UnreadVersion } from './file-comparison.js';
import { visibleText } from './visible-text.js';

/** What a piece of the text is, for whoever colours it. */
export type TextStyle = 'heading' | 'place' | 'problem' | 'quiet' | ChangeLevel;

export interface TextOptions {
  /** True for a sentence about all files at the end. */
  readonly isSummarised: boolean;
  /** Colours a piece, or leaves it as it is. */
  readonly paint: (style: TextStyle, text: string) => string;
}

/** Comparisons for people at a terminal: each file with its facts on top, then its changes by where they are, and what is not shown. */
export function formatComparisonText(comparisons: readonly FileComparison[], { isSummarised, paint }: TextOptions): string {
  const files = comparisons.map((comparison) => [paint('heading', visibleText(nameComparison(comparison))), ...formatFile(comparison, paint).map(indent), '']);
  return [...files.flat(), ...(isSummarised ? [summarise(comparisons), ''] : [''])].join('\n');
}

type Paint = TextOptions['paint'];

function formatFile(comparison: FileComparison, paint: Paint): readonly string[] {
  const { review } = comparison;
  if (!review) return listProblems(comparison).map((problem) => formatProblem(problem, paint));
  const groups = groupByPlace(listChanges(comparison)).map(({ place, changes }) => [paint('place', visibleText(place)), ...changes.map((change) => indent(formatChange(change, paint)))]);
  const fate = describeFate(comparison) ?? (groups.length === 0 ? 'No changes.' : undefined);
  const notDrawn = describeNotDrawn(review.notDrawn);
  const parts = [[...(fate === undefined ? [] : [fate]), ...listFacts(comparison).map(visibleText)], ...groups, notDrawn === undefined ? [] : [paint('quiet', notDrawn)]];
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

function formatProblem({ side, path, message, range: { start } }: UnreadVersion, paint: Paint): string {
  return `${paint('problem', `The version ${side} can’t be read`)}: ${visibleText(path)}:${start.line + 1}:${start.character + 1} ${visibleText(message)}`;
}

function formatChange({ change, sentence }: ToldChange, paint: Paint): string {
  return `${paint(change.level, levelSigns[change.level])} ${visibleText(sentence)}`;
}

/** Of one width, and different without colours. */
const levelSigns = { attention: '!', notable: '•', cosmetic: '·' } as const satisfies Record<ChangeLevel, string>;

function indent(line: string): string {
  return line === '' ? '' : `  ${line}`;
}

/** One sentence about all of it, such as `Compared 2 files: 5 changes, 1 of which needs attention.` */
export function summarise(comparisons: readonly FileComparison[]): string {
  const unread = comparisons.filter(({ review }) => !review).length;
  const read = comparisons.length - unread;
  const compared = read > 0 ? [`${count(read, 'file')} compared: ${describeCounts(countLevels(comparisons))}.`] : [];
  const failed = unread > 0 ? [`${count(unread, 'file')} can’t be compared.`] : [];
  return comparisons.length === 0 ? 'No journey differs.' : [...compared, ...failed].join(' ');
}
