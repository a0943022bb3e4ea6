import type { JourneyDocument, Measurement, Metric, Target } from './journey-document.js';
import type { PlacedFact } from './placed-facts.js';
import { placedOfKind } from './placed-facts.js';

/** A measured value beside what is wanted. */
export interface MeasuredValue extends PlacedFact<Measurement> {
  /** Absent where nobody declares it. */
  readonly metric?: Metric;
  /** Absent where the metric has no target. */
  readonly isMet?: boolean;
}

/** Everything that was measured, in the order of the file. Where a file and one that it imports declare a metric, its own wins. */
export function measuredValues(facts: readonly PlacedFact[], document: JourneyDocument): readonly MeasuredValue[] {
  return placedOfKind(facts, 'measured').map((placed) => {
    const metric = findMetric(placed.fact.metric, document);
    return { ...placed, ...(metric && { metric }), ...(metric?.target && { isMet: meetsTarget(placed.fact.value, metric.target) }) };
  });
}

/** Undefined where nobody declares it. */
export function findMetric(metric: string, { imported, declarations }: JourneyDocument): Metric | undefined {
  const isMeant = ({ name }: Metric): boolean => name === metric;
  return declarations.metrics.findLast(isMeant) ?? imported.metrics.findLast(isMeant);
}

export function meetsTarget(value: number, target: Target): boolean {
  return target.comparison === '>=' ? value >= target.value : value <= target.value;
}
