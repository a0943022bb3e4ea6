import type { ElementKey } from '../model/element-key.js';
import { meanEmotion } from '../model/emotion.js';
import { claimsOf } from '../model/evidence-share.js';
import { feltPoints, highestPoints, lowestPoints } from '../model/felt-points.js';
import type { FeltPoint } from '../model/felt-points.js';
import type { JourneyDocument, JourneyMap, Metric, Scale, Section } from '../model/journey-document.js';
import { measuredValues } from '../model/measurements.js';
import type { MeasuredValue } from '../model/measurements.js';
import { unaddressedPains } from '../model/pains.js';
import type { PlacedFact } from '../model/placed-facts.js';
import { placedFacts, placedOfKind } from '../model/placed-facts.js';
import type { Comparison } from './comparison.js';

/** What became of a journey as a whole. What did not change is absent, or zero. */
export interface JourneyFacts {
  readonly key: ElementKey;
  readonly journey: JourneyMap;
  readonly scale: Scale;
  readonly lowest?: ChangedPoint;
  readonly highest?: ChangedPoint;
  readonly means: readonly ChangedMean[];
  readonly blockers: {
    readonly added: number;
    /** Those that are no pain any more, or a smaller one. */
    readonly resolved: number;
    /** Those whose step, stage or path is gone: nobody says that they were resolved. */
    readonly gone: number;
  };
  /** How many pains no opportunity addresses. */
  readonly unaddressed: { readonly before: number; readonly after: number };
  /** How many claims that are in both documents became known from evidence, and how many no longer are. */
  readonly evidence: { readonly gained: readonly PlacedFact[]; readonly lost: readonly PlacedFact[] };
  readonly metrics: readonly ChangedMetric[];
}

export interface ChangedPoint {
  readonly before?: ExtremePoint;
  readonly after?: ExtremePoint;
  readonly isSamePlace: boolean;
}

/** The lowest or the highest number that is felt, and where: several places where it is felt in several. */
export interface ExtremePoint {
  readonly value: number;
  readonly places: readonly Section[];
}

/** The mean of what is felt in a stage; absent where nothing there has a number. */
export interface ChangedMean {
  readonly stage: Section;
  readonly before?: number;
  readonly after?: number;
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
  return pairs.flatMap((pair) => {
    const [one, other] = [sideOf(before, pair.before), sideOf(after, pair.after)];
    return one && other ? [compareSides(one, other, now)] : [];
  });
}

interface Side {
  readonly key: ElementKey;
  readonly document: JourneyDocument;
  readonly journey: JourneyMap;
  readonly facts: readonly PlacedFact[];
}

/** Keys of the document after, by those before. */
type Now = ReadonlyMap<ElementKey, ElementKey>;

function sideOf(document: JourneyDocument, key: ElementKey): Side | undefined {
  const index = /^journeys\/(\d+)$/.exec(key)?.[1];
  const journey = index === undefined ? undefined : document.journeys[Number(index)];
  return journey && { key, document, journey, facts: placedFacts(journey, key) };
}

function compareSides(before: Side, after: Side, now: Now): JourneyFacts {
  // Numbers of different scales can't be compared; that the scale changed is a change of its own.
  const isOneScale = before.journey.scale.worst === after.journey.scale.worst && before.journey.scale.best === after.journey.scale.best;
  const lowest = isOneScale ? comparePoints(before, after, now, lowestPoints) : undefined;
  const highest = isOneScale ? comparePoints(before, after, now, highestPoints) : undefined;
  return {
    key: after.key, journey: after.journey, scale: after.journey.scale,
    ...(lowest && { lowest }),
    ...(highest && !isOnePoint(lowest, highest) && { highest }),
    means: isOneScale ? compareMeans(before, after, now) : [],
    blockers: compareBlockers(before, after, now),
    unaddressed: { before: unaddressedPains(before.facts).length, after: unaddressedPains(after.facts).length },
    evidence: compareEvidence(before, after, now),
    metrics: compareMetrics(before, after, now),
  };
}

function comparePoints(before: Side, after: Side, now: Now, choose: typeof lowestPoints): ChangedPoint | undefined {
  const pointsOf = ({ facts, journey }: Side): readonly FeltPoint[] => choose(feltPoints(facts), journey.scale);
  const [was, is] = [pointsOf(before), pointsOf(after)];
  const [from, to] = [asExtreme(was), asExtreme(is)];
  const [places, moved] = [new Set(is.map(({ place }) => place.key)), new Set(was.map(({ place }) => now.get(place.key)))];
  const isSamePlace = places.size === moved.size && [...moved].every((key) => key !== undefined && places.has(key));
  return from?.value === to?.value && isSamePlace ? undefined : { ...(from && { before: from }), ...(to && { after: to }), isSamePlace };
}

/** Where everything is felt the same, one sentence is enough. */
function isOnePoint(lowest: ChangedPoint | undefined, highest: ChangedPoint): boolean {
  return lowest?.before?.value === highest.before?.value && lowest?.after?.value === highest.after?.value;
}

function asExtreme(points: readonly FeltPoint[]): ExtremePoint | undefined {
  const [first] = points;
  return first && { value: first.value, places: [...new Set(points.map(({ place }) => place.section))] };
}

function compareMeans(before: Side, after: Side, now: Now): readonly ChangedMean[] {
  const stages = new Map(after.journey.stages.map((stage, index) => [`${after.key}/stages/${index}`, stage]));
  return before.journey.stages.flatMap((old, index) => {
    const stage = stages.get(now.get(`${before.key}/stages/${index}`) ?? '');
    const [was, is] = [meanEmotion(old), stage && meanEmotion(stage)];
    return stage === undefined || was === is ? [] : [{ stage, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
  });
}

function compareBlockers(before: Side, after: Side, now: Now): JourneyFacts['blockers'] {
  const [were, are] = [blockersOf(before), blockersOf(after)];
  const still = new Set(are.map(({ key }) => key));
  const over = were.filter(({ key }) => !still.has(now.get(key) ?? ''));
  // What went to another journey is as little resolved as what went with its step.
  const gone = over.filter(({ key, place }) => (now.has(key) ? !isWithin(now.get(key), after.key) : !now.has(place.key))).length;
  return { added: are.length - (were.length - over.length), resolved: over.length - gone, gone };
}

function isWithin(key: ElementKey | undefined, journey: ElementKey): boolean {
  return key?.startsWith(`${journey}/`) === true;
}

function blockersOf({ facts }: Side): readonly PlacedFact[] {
  return placedOfKind(facts, 'pain').filter(({ fact }) => fact.severity === 'blocker');
}

function compareEvidence(before: Side, after: Side, now: Now): JourneyFacts['evidence'] {
  const current = new Map(claimsOf(after.facts).map((placed) => [placed.key, placed]));
  const both = claimsOf(before.facts).flatMap((placed) => {
    const other = current.get(now.get(placed.key) ?? '');
    return other ? [{ was: placed.known, is: other }] : [];
  });
  return {
    gained: both.filter(({ was, is }) => !was && is.known).map(({ is }) => is),
    lost: both.filter(({ was, is }) => was && !is.known).map(({ is }) => is),
  };
}

function compareMetrics(before: Side, after: Side, now: Now): readonly ChangedMetric[] {
  const old = latestValues(before, (key) => now.get(key));
  return [...latestValues(after, (key) => key)].flatMap(([id, { fact, metric, isMet, place }]) => {
    const was = old.get(id);
    // A target that can’t be looked up on one side says nothing.
    const isJudgedAnew = was?.isMet !== undefined && isMet !== undefined && was.isMet !== isMet;
    if (was === undefined || (was.fact.value === fact.value && !isJudgedAnew)) return [];
    return [{ place: place.section, name: fact.metric, ...(metric && { metric }), before: valueOf(was), after: valueOf({ fact, isMet }) }];
  });
}

function valueOf({ fact: { value }, isMet }: { readonly fact: { readonly value: number }; readonly isMet?: boolean | undefined }): ChangedMetric['before'] {
  return { value, ...(isMet !== undefined && { isMet }) };
}

/** The latest value of each metric at each place; of one day, or without a day, the last in the file. */
function latestValues({ facts, document }: Side, keyOf: (key: ElementKey) => ElementKey | undefined): ReadonlyMap<string, MeasuredValue> {
  const latest = new Map<string, MeasuredValue>();
  for (const value of measuredValues(facts, document)) {
    const id = `${keyOf(value.place.key) ?? ''} ${value.fact.metric}`;
    const other = latest.get(id);
    if (other === undefined || (value.fact.date ?? '') >= (other.fact.date ?? '')) latest.set(id, value);
  }
  return latest;
}
