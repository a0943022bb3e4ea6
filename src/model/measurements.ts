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
export function measuredValues(facts: readonly PlacedFact[], { imported, declarations }: JourneyDocument): readonly MeasuredValue[] {
  const metrics = [...imported.metrics, ...declarations.metrics];
  return placedOfKind(facts, 'measured').map((placed) => {
    const metric = metrics.findLast(({ name }) => name === placed.fact.metric);
    return { ...placed, ...(metric && { metric }), ...(metric?.target && { isMet: meetsTarget(placed.fact.value, metric.target) }) };
  });
}

export function meetsTarget(value: number, target: Target): boolean {
  return target.comparison === '>=' ? value >= target.value : value <= target.value;
}
