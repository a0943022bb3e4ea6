import type { ElementKey } from '../model/element-key.js';
import { claimsOf } from '../model/evidence-share.js';
import { positionOnScale } from '../model/emotion.js';
import { feltPoints, highestPoints, lowestPoints } from '../model/felt-points.js';
import type { JourneyDocument, JourneyMap, Pain, Scale, Section } from '../model/journey-document.js';
import { unaddressedPains } from '../model/pains.js';
import type { PlacedFact } from '../model/placed-facts.js';
import { placedOfKind } from '../model/placed-facts.js';
import { compareBlockers } from './changed-blockers.js';
import type { ChangedBlockers } from './changed-blockers.js';
import { compareMeans } from './changed-means.js';
import type { ChangedMean } from './changed-means.js';
import { compareMetrics, keepMetrics } from './changed-metrics.js';
import type { ChangedMetric, KeptMetrics } from './changed-metrics.js';
import { comparePoints } from './changed-points.js';
import type { ChangedPoint } from './changed-points.js';
import type { Comparison } from './comparison.js';
import { readImportedRenames } from './imported-renames.js';
import type { JourneySide, Now } from './journey-side.js';
import { readSide } from './journey-side.js';

/** What became of a journey as a whole. What did not change is absent, or zero. */
export interface JourneyFacts {
  readonly key: ElementKey;
  readonly journey: JourneyMap;
  readonly scale: Scale;
  readonly lowest?: ChangedPoint;
  readonly highest?: ChangedPoint;
  readonly means: readonly ChangedMean[];
  /** Where the scale is another one: the places after in which a feeling kept its number, and so says something else. */
  readonly rescaled?: { readonly before: Scale; readonly places: readonly Section[] };
  readonly blockers: ChangedBlockers;
  readonly unaddressed: {
    /** How many pains no opportunity addressed. */
    readonly before: number;
    /** Those that none addresses now, the new ones first. */
    readonly after: readonly PlacedFact<Pain>[];
    /** Whether one of them was addressed before, or was not there: as many may be others. */
    readonly hasNew: boolean;
  };
  /** The moments of truth before, where no one is left; empty otherwise. */
  readonly lastMoments: readonly PlacedFact[];
  /** The claims that are in both documents and became known from evidence, and those that no longer are. */
  readonly evidence: {
    readonly gained: readonly PlacedFact[];
    readonly lost: readonly PlacedFact[];
    /** Whether something was known from evidence, and nothing is any more. */
    readonly isAllLost: boolean;
  };
  readonly metrics: readonly ChangedMetric[];
}

/** The journeys that are in both documents, with what became of each, in the order of the document after. */
export function compareJourneys(before: JourneyDocument, after: JourneyDocument, { pairs }: Comparison): readonly JourneyFacts[] {
  const kept = keepMetrics(before, after, pairs, readImportedRenames(before, after));
  return pairs.flatMap((pair) => {
    const [one, other] = [readSide(before, pair.before), readSide(after, pair.after)];
    return one && other ? [compareSides(one, other, kept)] : [];
  });
}

function compareSides(before: JourneySide, after: JourneySide, kept: KeptMetrics): JourneyFacts {
  const { now, then } = kept;
  // Numbers of different scales can't be compared; that the scale changed is a change of its own.
  const isOneScale = before.journey.scale.worst === after.journey.scale.worst && before.journey.scale.best === after.journey.scale.best;
  const lowest = isOneScale ? comparePoints(before, after, now, lowestPoints) : undefined;
  const highest = isOneScale ? comparePoints(before, after, now, highestPoints) : undefined;
  return {
    key: after.key, journey: after.journey, scale: after.journey.scale,
    ...(lowest && { lowest }),
    ...(highest && !isOnePoint(lowest, highest) && { highest }),
    ...(!isOneScale && { rescaled: { before: before.journey.scale, places: findRescaled(before, after, now) } }),
    means: isOneScale ? compareMeans(before, after, now, then) : [],
    blockers: compareBlockers(before, after, now, then),
    unaddressed: compareUnaddressed(before, after, now),
    lastMoments: placedOfKind(after.facts, 'moment').length > 0 ? [] : placedOfKind(before.facts, 'moment'),
    evidence: compareEvidence(before, after, now),
    metrics: compareMetrics(before, after, kept),
  };
}

/** Where everything is felt the same, one sentence is enough. */
function isOnePoint(lowest: ChangedPoint | undefined, highest: ChangedPoint): boolean {
  return lowest?.before?.value === highest.before?.value && lowest?.after?.value === highest.after?.value;
}

function findRescaled(before: JourneySide, after: JourneySide, now: Now): readonly Section[] {
  const old = new Map(feltPoints(before.facts).map(({ key, value }) => [now.get(key), value]));
  const kept = feltPoints(after.facts).filter(({ key, value }) => old.get(key) === value && positionOnScale(value, before.journey.scale) !== positionOnScale(value, after.journey.scale));
  return [...new Set(kept.map(({ place }) => place.section))];
}

function compareUnaddressed(before: JourneySide, after: JourneySide, now: Now): JourneyFacts['unaddressed'] {
  const were = unaddressedPains(before.facts);
  const already = new Set(were.map(({ key }) => now.get(key)));
  const are = unaddressedPains(after.facts);
  const [added, others] = [are.filter(({ key }) => !already.has(key)), are.filter(({ key }) => already.has(key))];
  return { before: were.length, after: [...added, ...others], hasNew: added.length > 0 };
}

function compareEvidence(before: JourneySide, after: JourneySide, now: Now): JourneyFacts['evidence'] {
  const [claimed, claims] = [claimsOf(before.facts), claimsOf(after.facts)];
  const current = new Map(claims.map((placed) => [placed.key, placed]));
  const both = claimed.flatMap((placed) => {
    const other = current.get(now.get(placed.key) ?? '');
    return other ? [{ was: placed.known, is: other }] : [];
  });
  return {
    gained: both.filter(({ was, is }) => !was && is.known).map(({ is }) => is),
    lost: both.filter(({ was, is }) => was && !is.known).map(({ is }) => is),
    isAllLost: claimed.some(({ known }) => known) && claims.length > 0 && !claims.some(({ known }) => known),
  };
}
