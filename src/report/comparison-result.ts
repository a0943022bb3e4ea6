import type { Change } from '../diff/comparison.js';
import type { CheckFinding, TextRange } from './check-result.js';
import type { NotDrawn } from './describe-not-drawn.js';
import { describeChange } from './describe-change.js';
import type { FileComparison, FileVersion } from './file-comparison.js';
import { visibleJson } from './visible-text.js';

/** What `journey diff --format json` prints: one document for two files, all of them for folders and branches. */
export type ComparisonResult = ComparedFile | ComparedFiles;

export interface ComparedFiles {
  readonly version: 1;
  /** The files that differ, in the order of their paths. */
  readonly comparisons: readonly ComparedFile[];
}

/** Two versions of a file. Where one can't be read, it has a `problem`, and nothing is said of changes. */
export interface ComparedFile {
  readonly version: 1;
  /** Null where there was no such file yet. */
  readonly before: ComparedVersion | null;
  /** Null where there is no such file any more. */
  readonly after: ComparedVersion | null;
  readonly changes?: readonly ComparedChange[];
  /** What became of the maps, a sentence each. */
  readonly facts?: readonly string[];
  /** How many changes mean nothing, and are not among the changes. */
  readonly notDrawn?: NotDrawn;
}

export interface ComparedVersion {
  /** With `/` between folders; in a commit as `HEAD:maps/shop.journey`, where the commit was named with the path. */
  readonly path: string;
  /** The full name of the commit that the file stands in; absent for files on the disk. */
  readonly commit?: string;
  /** The first thing that can't be read. */
  readonly problem?: Pick<CheckFinding, 'message' | 'range'>;
}

export interface ComparedChange extends Pick<Change, 'kind' | 'element' | 'property' | 'before' | 'after' | 'level' | 'confidence' | 'fingerprint'> {
  /** What changed, in words. */
  readonly sentence: string;
  /** Where the element stands in the file before; absent where it was added. */
  readonly beforeRange?: TextRange;
  /** Where the element stands in the file after; absent where it was removed. */
  readonly afterRange?: TextRange;
}

/** Comparisons for other programs, as `schemas/comparison.schema.json` describes them. */
export function formatComparisonJson(result: ComparisonResult): string {
  return visibleJson(result);
}

export function buildComparedFiles(comparisons: readonly FileComparison[]): ComparedFiles {
  return { version: 1, comparisons: comparisons.map(buildComparedFile) };
}

export function buildComparedFile(comparison: FileComparison): ComparedFile {
  const { before, after, review } = comparison;
  const changes = review?.comparison.changes.map((change) => buildChange(change, comparison));
  return { version: 1, before: buildVersion(before), after: buildVersion(after), ...(review && changes && { changes, facts: review.facts, notDrawn: review.notDrawn }) };
}

function buildVersion(version: FileVersion | undefined): ComparedVersion | null {
  return version ? { path: version.path, ...(version.commit !== undefined && { commit: version.commit }), ...(version.problem && { problem: version.problem }) } : null;
}

function buildChange(change: Change, { before, after }: FileComparison): ComparedChange {
  const { beforeKey, afterKey, context: _, ...told } = change;
  const beforeRange = rangeOf(before, beforeKey);
  const afterRange = rangeOf(after, afterKey);
  return { ...told, sentence: describeChange(change), ...(beforeRange && { beforeRange }), ...(afterRange && { afterRange }) };
}

function rangeOf(version: FileVersion | undefined, key: string | undefined): TextRange | undefined {
  const range = key === undefined ? undefined : version?.places[key];
  return range && { start: { ...range.start }, end: { ...range.end } };
}
