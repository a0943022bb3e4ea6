import type { ElementKey } from '../model/element-key.js';
import type { JourneyDocument, Metric } from '../model/journey-document.js';
import { measuredValues } from '../model/measurements.js';
import type { MeasuredValue } from '../model/measurements.js';
import type { PlacedSection } from '../model/placed-facts.js';
import type { Pair } from './comparison.js';
import type { JourneySide, Now, Then } from './journey-side.js';
import type { Renames } from './renamed-references.js';
import { findRename } from './renamed-references.js';

/** The latest value of a metric in one place that is in both versions, where it differs. */
export interface ChangedMetric {
  readonly place: PlacedSection;
  readonly name: string;
  readonly metric?: Metric;
  /** Absent where it was not measured there. */
  readonly before?: JudgedValue;
  readonly after: JudgedValue;
}

interface JudgedValue {
  readonly value: number;
  /** What it is measured in in that version. */
  readonly unit?: string;
  /** Absent where the metric has no target, or can’t be looked up. */
  readonly isMet?: boolean;
}

/** What is in both documents, and what a metric of the one before is called in the one after. */
export interface KeptMetrics {
  readonly now: Now;
  readonly then: Then;
  readonly metricNow: (metric: string) => string;
}

/** What was not measured before is among them where it misses its target. */
export function compareMetrics(before: JourneySide, after: JourneySide, { now, then, metricNow }: KeptMetrics): readonly ChangedMetric[] {
  const old = latestValues(before, ({ place, fact }) => `${now.get(place.key) ?? ''} ${metricNow(fact.metric)}`);
  return [...latestValues(after, ({ place, fact }) => `${place.key} ${fact.metric}`)].flatMap(([id, value]) => {
    const was = old.get(id);
    const isTold = was === undefined ? isNewlyMissed(value, then) : differ(was, value);
    if (!isTold) return [];
    const { fact, metric, place } = value;
    return [{ place, name: fact.metric, ...(metric && { metric }), ...(was && { before: judge(was) }), after: judge(value) }];
  });
}

/** Whether a metric misses its target, and nobody knew that it does. */
export function newlyMisses({ before, after }: ChangedMetric): boolean {
  return after.isMet === false && before?.isMet !== false;
}

/** What came along with its place, or moved there, was known or is told by that. */
function isNewlyMissed({ key, place, isMet }: MeasuredValue, then: Then): boolean {
  return isMet === false && !then.has(key) && then.has(place.key);
}

function differ(was: MeasuredValue, is: MeasuredValue): boolean {
  // A target that can’t be looked up on one side says nothing.
  const isJudgedAnew = was.isMet !== undefined && is.isMet !== undefined && was.isMet !== is.isMet;
  return was.fact.value !== is.fact.value || isJudgedAnew;
}

function judge({ fact: { value }, metric: { unit } = {}, isMet }: MeasuredValue): JudgedValue {
  return { value, ...(unit !== undefined && { unit }), ...(isMet !== undefined && { isMet }) };
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

export function keepMetrics(before: JourneyDocument, after: JourneyDocument, pairs: readonly Pair[], imported: Renames): KeptMetrics {
  const now = new Map(pairs.map((pair) => [pair.before, pair.after]));
  const then = new Map(pairs.map((pair) => [pair.after, pair.before]));
  return { now, then, metricNow: readMetricNames(before, after, now, imported) };
}

/** A metric that the document declares itself is found by its pair, one that it imports by what was renamed there. */
function readMetricNames(before: JourneyDocument, after: JourneyDocument, now: Now, imported: Renames): KeptMetrics['metricNow'] {
  const [old, current] = [metricNames(before), metricNames(after)];
  const names = new Map([...old].map(([key, name]) => [name, current.get(now.get(key) ?? '') ?? name]));
  return (metric) => names.get(metric) ?? findRename(imported, 'metric', metric) ?? metric;
}

function metricNames({ declarations }: JourneyDocument): ReadonlyMap<ElementKey, string> {
  return new Map(declarations.metrics.flatMap(({ name }, index) => (name === undefined ? [] : [[`declarations/metrics/${index}`, name] as const])));
}
