import { compareDocuments } from '../../diff/compare-documents.js';
import type { ChangeLevel } from '../../diff/comparison.js';
import type { JourneyDocument } from '../../model/journey-document.js';
import type { ComparedSide, ComparedVersion, ComparedVersions, ComparisonReview, ReadVersion, ReadVersions, ShowComparison } from '../../protocol.js';
import { describeFacts } from '../../report/describe-facts.js';
import { describeNotDrawn } from '../../report/describe-not-drawn.js';
import { tellChanges } from '../../report/tell-changes.js';
import { pickJourney, takeHeading } from './one-journey.js';

/** What the page of a comparison shows, save for images, and where the elements of both sides stand in their texts. */
export interface Reviewed {
  readonly shown: Omit<ShowComparison, 'images'>;
  readonly places: Readonly<Record<Side, ReadVersion['places']>>;
}
type Side = 'before' | 'after';

/** Compares two versions that have been read. Gives the one that lacks the journey that was to be compared, where one does. */
export function reviewVersions(versions: ComparedVersions, read: ReadVersions): Reviewed | { readonly missing: ComparedVersion } {
  const before = partOf(versions.before, read.before);
  const after = partOf(versions.after, read.after);
  if (!before) return { missing: versions.before };
  if (!after) return { missing: versions.after };
  const isReadable = !before.problem && !after.problem;
  const review = isReadable ? describe(before.document, after.document, isWhole(versions) ? read : { levels: read.levels }) : undefined;
  const sides = { before: sideOf(versions.before, before), after: sideOf(versions.after, after) };
  return { shown: { type: 'compare', versions, ...sides, ...(review && { review }) }, places: { before: before.places, after: after.places } };
}

function partOf({ journey }: ComparedVersion, version: ReadVersion): ReadVersion | undefined {
  return journey === undefined ? version : pickJourney(version, journey);
}

function sideOf({ label }: ComparedVersion, { document, problem }: ReadVersion): ComparedSide {
  return { label, document, ...(problem && { problem }) };
}

function isWhole({ before, after }: ComparedVersions): boolean {
  return before.journey === undefined && after.journey === undefined;
}

/** Two journeys of different names are compared by what they tell; what else differs between their files says nothing then. */
function describe(before: JourneyDocument, after: JourneyDocument, { levels, formalChanges }: Pick<ReadVersions, 'levels'> & Partial<ReadVersions>): ComparisonReview {
  const old = formalChanges ? before : takeHeading(before, after);
  const comparison = compareDocuments(old, after, { levels: new Map<string, ChangeLevel>(Object.entries(levels)) });
  const notDrawn = formalChanges && describeNotDrawn(formalChanges);
  return {
    comparison,
    sentences: tellChanges(comparison.changes),
    facts: describeFacts(old, after, comparison),
    ...(notDrawn !== undefined && { notDrawn }),
  };
}
