import type { ElementKey } from '../model/element-key.js';
import { claimsOf } from '../model/evidence-share.js';
import { highestPoints, lowestPoints } from '../model/felt-points.js';
import type { JourneyDocument, JourneyMap, Metric, Pain, Scale, Section } from '../model/journey-document.js';
import { measuredValues } from '../model/measurements.js';
import type { MeasuredValue } from '../model/measurements.js';
import { unaddressedPains } from '../model/pains.js';
import type { PlacedFact } from '../model/placed-facts.js';
import { placedOfKind } from '../model/placed-facts.js';
import { compareBlockers } from './changed-blockers.js';
import type { ChangedBlockers } from './changed-blockers.js';
import { compareMeans } from './changed-means.js';
import type { ChangedMean } from './changed-means.js';
import { comparePoints } from './changed-points.js';
import type { ChangedPoint } from './changed-points.js';
import type { Comparison } from './comparison.js';
import { readImportedRenames } from './imported-renames.js';
import type { JourneySide, Now, Then } from './journey-side.js';
import { readSide } from './journey-side.js';
import { findRename } from './renamed-references.js';

/** What became of a journey as a whole. What did not change is absent, or zero. */
export interface JourneyFacts {
  readonly key: ElementKey;
  readonly journey: JourneyMap;
  readonly scale: Scale;
  readonly lowest?: ChangedPoint;
  readonly highest?: ChangedPoint;
  readonly means: readonly ChangedMean[];
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

/** The latest value of a metric in one place, where it differs. */
export interface ChangedMetric {
  readonly place: Section;
  readonly name: string;
  readonly metric?: Metric;
  readonly before: { readonly value: number; readonly isMet?: boolean };
  readonly after: { readonly value: number; readonly isMet?: boolean };
}

/** The journeys that are in both documents, with what became of each, in the order of the document after. */
export function compareJourneys(before: JourneyDocument, after: JourneyDocument, { pairs }: Comparison): readonly JourneyFacts[] {
  const now = new Map(pairs.map((pair) => [pair.before, pair.after]));
  const then = new Map(pairs.map((pair) => [pair.after, pair.before]));
  const kept: Kept = { now, then, metricNow: readMetricNames(before, after, now) };
  return pairs.flatMap((pair) => {
    const [one, other] = [readSide(before, pair.before), readSide(after, pair.after)];
    return one && other ? [compareSides(one, other, kept)] : [];
  });
}

/** What is in both documents, read once for all of their journeys. */
interface Kept {
  readonly now: Now;
  readonly then: Then;
  /** What a metric of the document before is called in the one after. */
  readonly metricNow: (metric: string) => string;
}

function compareSides(before: JourneySide, after: JourneySide, { now, then, metricNow }: Kept): JourneyFacts {
  // Numbers of different scales can't be compared; that the scale changed is a change of its own.
  const isOneScale = before.journey.scale.worst === after.journey.scale.worst && before.journey.scale.best === after.journey.scale.best;
  const lowest = isOneScale ? comparePoints(before, after, now, lowestPoints) : undefined;
  const highest = isOneScale ? comparePoints(before, after, now, highestPoints) : undefined;
  return {
    key: after.key, journey: after.journey, scale: after.journey.scale,
    ...(lowest && { lowest }),
    ...(highest && !isOnePoint(lowest, highest) && { highest }),
    means: isOneScale ? compareMeans(before, after, now, then) : [],
    blockers: compareBlockers(before, after, now, then),
    unaddressed: compareUnaddressed(before, after, now),
    lastMoments: placedOfKind(after.facts, 'moment').length > 0 ? [] : placedOfKind(before.facts, 'moment'),
    evidence: compareEvidence(before, after, now),
    metrics: compareMetrics(before, after, now, metricNow),
  };
}

/** Where everything is felt the same, one sentence is enough. */
function isOnePoint(lowest: ChangedPoint | undefined, highest: ChangedPoint): boolean {
  return lowest?.before?.value === highest.before?.value && lowest?.after?.value === highest.after?.value;
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

function compareMetrics(before: JourneySide, after: JourneySide, now: Now, metricNow: Kept['metricNow']): readonly ChangedMetric[] {
  const old = latestValues(before, ({ place, fact }) => `${now.get(place.key) ?? ''} ${metricNow(fact.metric)}`);
  return [...latestValues(after, ({ place, fact }) => `${place.key} ${fact.metric}`)].flatMap(([id, { fact, metric, isMet, place }]) => {
    const was = old.get(id);
    // A target that can’t be looked up on one side says nothing.
    const isJudgedAnew = was?.isMet !== undefined && isMet !== undefined && was.isMet !== isMet;
    if (was === undefined || (was.fact.value === fact.value && !isJudgedAnew)) return [];
    return [{ place: place.section, name: fact.metric, ...(metric && { metric }), before: valueOf(was), after: valueOf({ fact, isMet }) }];
  });
}

/** A metric that the document declares itself is found by its pair, one that it imports by what was renamed there. */
function readMetricNames(before: JourneyDocument, after: JourneyDocument, now: Now): Kept['metricNow'] {
  const [old, current] = [metricNames(before), metricNames(after)];
  const names = new Map([...old].map(([key, name]) => [name, current.get(now.get(key) ?? '') ?? name]));
  const imported = readImportedRenames(before, after);
  return (metric) => names.get(metric) ?? findRename(imported, 'metric', metric) ?? metric;
}

function metricNames({ declarations }: JourneyDocument): ReadonlyMap<ElementKey, string> {
  return new Map(declarations.metrics.flatMap(({ name }, index) => (name === undefined ? [] : [[`declarations/metrics/${index}`, name] as const])));
}

function valueOf({ fact: { value }, isMet }: { readonly fact: { readonly value: number }; readonly isMet?: boolean | undefined }): ChangedMetric['before'] {
  return { value, ...(isMet !== undefined && { isMet }) };
}

/** The latest value of each metric at each place; of one day, or without a day, the last in the file. */
function latestValues({ facts, document }: JourneySide, idOf: (value: MeasuredValue) => string): ReadonlyMap<string, MeasuredValue> {
  const latest = new Map<string, MeasuredValue>();
  for (const value of measuredValues(facts, document)) {
    const id = idOf(value);
    const other = latest.get(id);
    if (other === undefined || (value.fact.date ?? '') >= (other.fact.date ?? '')) latest.set(id, value);
  }
  return latest;
}
