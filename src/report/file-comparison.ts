import { changeLevels } from '../diff/comparison.js';
import type { ChangeLevel, Change, Comparison } from '../diff/comparison.js';
import type { JourneyDocument } from '../model/journey-document.js';
import type { CheckFinding, TextRange } from './check-result.js';
import { shortenQuotes } from './shorten-quotes.js';
import type { NotDrawn } from './describe-not-drawn.js';

/** Two versions of a file, and what became of the one in the other. */
export interface FileComparison {
  /** Absent where there was no such file yet. */
  readonly before?: FileVersion;
  /** Absent where there is no such file any more. */
  readonly after?: FileVersion;
  /** For each image path of both versions its content as a data URI; pictures without it have no images. */
  readonly images?: Readonly<Record<string, string>>;
  /** What became of a file that is in another place or has another name. */
  readonly move?: 'moved' | 'renamed' | 'moved and renamed';
  /** Absent where a version can't be read, since then nothing true can be said. */
  readonly review?: FileReview;
}

export interface FileVersion {
  /** As it is shown, with `/` between folders. */
  readonly path: string;
  /** Its path from the top of the repository, where that is known. */
  readonly plainPath?: string;
  /** The full name of the commit that it stands in; absent for files on the disk. */
  readonly commit?: string;
  readonly document: JourneyDocument;
  /** Where its elements stand in the text, by their keys. */
  readonly places: Readonly<Record<string, TextRange>>;
  /** Why it can't be read, and where; absent where all of it can. */
  readonly problem?: Pick<CheckFinding, 'message' | 'range'>;
}

export interface FileReview {
  readonly comparison: Comparison;
  /** A sentence for each change, in their order; empty where that of another change of the same element tells it. */
  readonly sentences: readonly string[];
  /** What became of the maps, a sentence each. */
  readonly facts: readonly string[];
  readonly notDrawn: NotDrawn;
}

/** A change with the sentence about it and about what else became of its element. */
export interface ToldChange {
  /** Among all changes. */
  readonly position: number;
  readonly change: Change;
  readonly sentence: string;
}

/** What became of each element, in the order of the map. */
export function listChanges({ review }: FileComparison): readonly ToldChange[] {
  const told = review?.comparison.changes.map((change, position) => ({ position, change, sentence: shortenQuotes(review.sentences[position] ?? '') })) ?? [];
  return told.filter(({ sentence }) => sentence !== '');
}

/** What became of the maps, a sentence each. */
export function listFacts({ review }: FileComparison): readonly string[] {
  return review?.facts.map(shortenQuotes) ?? [];
}

/** A file by its path; by both, where it was moved or other files were compared. */
export function nameComparison({ before, after }: FileComparison): string {
  if (before && after && before.path !== after.path) return `${before.path} → ${after.path}`;
  return after?.path ?? before?.path ?? '';
}

/** All of them in a few words; `nothing` says why there are none. */
export function nameComparisons(comparisons: readonly FileComparison[], nothing = 'No journey differs'): string {
  const [only] = comparisons;
  if (only === undefined) return nothing;
  return comparisons.length === 1 ? nameComparison(only) : `${comparisons.length} files`;
}

/** Whether a file came, went or moved as a whole. */
export function describeFate({ before, after, move, review }: FileComparison): string | undefined {
  if (before && after) return move ? `${describeMove(before.path, move)}${review?.comparison.changes.length === 0 ? ' Nothing in it has changed.' : ''}` : undefined;
  return after ? 'This file is new.' : 'This file was removed.';
}

/** A file that was renamed is called by its name alone. */
function describeMove(path: string, move: NonNullable<FileComparison['move']>): string {
  return `This file was ${move}; it was ${move === 'renamed' ? path.slice(path.search(/[^/:]*$/u)) : path}.`;
}

/** Each version that can't be read, with the word for it. */
export function listProblems({ before, after }: FileComparison): readonly UnreadVersion[] {
  const sides = [['before', before], ['after', after]] as const;
  return sides.flatMap(([side, version]) => (version?.problem ? [{ side, path: version.path, ...version.problem }] : []));
}

export interface UnreadVersion {
  readonly side: 'before' | 'after';
  readonly path: string;
  readonly message: string;
  readonly range: TextRange;
}

/** How many elements have changes of a level or of one above it. */
export function countFrom(level: ChangeLevel, comparisons: readonly FileComparison[]): number {
  const counts = countLevels(comparisons);
  return changeLevels.slice(0, changeLevels.indexOf(level) + 1).reduce((sum, each) => sum + counts[each], 0);
}

/** How many elements have changes, by the highest level of those. */
export function countLevels(comparisons: readonly FileComparison[]): Readonly<Record<ChangeLevel, number>> {
  const changes = comparisons.flatMap(listChanges);
  const count = (level: ChangeLevel) => changes.filter(({ change }) => change.level === level).length;
  return { attention: count('attention'), notable: count('notable'), cosmetic: count('cosmetic') };
}
