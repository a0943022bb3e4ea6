import type { Change, ChangeLevel } from '../diff/comparison.js';
import type { TextRange } from './check-result.js';
import { groupByPlace } from './comparison-places.js';
import { listChanges, listProblems } from './file-comparison.js';
import type { FileComparison, FileVersion, ToldChange, UnreadVersion } from './file-comparison.js';
import { formatAnnotation } from './github.js';
import type { Annotation } from './github.js';

/** The changes as commands of GitHub's workflows. It shows some ten of each kind, so what needs attention comes first. */
export function formatComparisonGithub(comparisons: readonly FileComparison[]): string {
  const annotations = comparisons.flatMap((comparison) => [...listProblems(comparison).map((problem) => annotateProblem(problem, comparison)), ...annotateChanges(comparison)]);
  return annotations.sort((a, b) => ranks.indexOf(a.rank) - ranks.indexOf(b.rank)).map((annotation) => `${formatAnnotation(annotation)}\n`).join('');
}

interface RankedAnnotation extends Annotation {
  readonly rank: Rank;
}

const ranks = ['problem', 'attention', 'notable', 'cosmetic'] as const satisfies readonly ('problem' | ChangeLevel)[];
type Rank = (typeof ranks)[number];

/** In a file of a commit that is over, a line is none of the file that GitHub shows. */
function annotateProblem({ side, message, range }: UnreadVersion, comparison: FileComparison): RankedAnnotation {
  const shown = { rank: 'problem', command: 'error', title: `The version ${side} can’t be read` } as const;
  if (side === 'before' && comparison.before?.commit !== undefined) return { ...shown, path: pathNow(comparison), message: `Line ${range.start.line + 1}: ${message}` };
  return { ...shown, path: plainPath(comparison[side]), range, message };
}

/** Where a file is in the repository now, or was. */
function pathNow({ before, after }: FileComparison): string {
  return plainPath(after ?? before);
}

function plainPath(version: FileVersion | undefined): string {
  return version?.plainPath ?? version?.path ?? '';
}

function annotateChanges(comparison: FileComparison): readonly RankedAnnotation[] {
  const kept = new Map(comparison.review?.comparison.pairs.map(({ before, after }) => [before, after]));
  return groupByPlace(listChanges(comparison)).flatMap(({ place, changes }) => changes.map((told) => annotateChange(told, place, comparison, kept)));
}

function annotateChange({ change, sentence }: ToldChange, title: string, comparison: FileComparison, kept: KeptKeys): RankedAnnotation {
  return { rank: change.level, command: change.level === 'attention' ? 'warning' : 'notice', path: pathNow(comparison), range: firstLine(findRange(change, comparison, kept)), title, message: sentence };
}

/** Keys after, by those before. */
type KeptKeys = ReadonlyMap<string, string>;

/** Where the change is in the text after: what is gone, at the nearest around it that is still there. */
function findRange({ beforeKey, afterKey }: Change, { after }: FileComparison, kept: KeptKeys): TextRange | undefined {
  if (afterKey !== undefined) return after?.places[afterKey];
  for (let key = parentOf(beforeKey ?? ''); key !== ''; key = parentOf(key)) {
    const now = kept.get(key);
    if (now !== undefined) return after?.places[now];
  }
  return undefined;
}

/** A key is a path of lists and positions. */
function parentOf(key: string): string {
  return key.split('/').slice(0, -2).join('/');
}

/** An annotation of many lines would stand below the last of them. */
function firstLine(range: TextRange | undefined): TextRange | undefined {
  return range && range.start.line !== range.end.line ? { start: range.start, end: range.start } : range;
}
