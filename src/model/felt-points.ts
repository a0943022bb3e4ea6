import type { Feeling, Scale } from './journey-document.js';
import type { PlacedFact } from './placed-facts.js';
import { placedOfKind } from './placed-facts.js';

/** A feeling that has a number. */
export interface FeltPoint extends PlacedFact<Feeling> {
  readonly value: number;
}

export function feltPoints(facts: readonly PlacedFact[]): readonly FeltPoint[] {
  return placedOfKind(facts, 'feels').flatMap((placed) => (placed.fact.value === undefined ? [] : [{ ...placed, value: placed.fact.value }]));
}

/** The points that nothing is felt worse than; several where they are equal, none where no feeling has a number. */
export function lowestPoints(points: readonly FeltPoint[], scale: Scale): readonly FeltPoint[] {
  return pointsAt(points, ascends(scale) ? Math.min : Math.max);
}

/** The points that nothing is felt better than. */
export function highestPoints(points: readonly FeltPoint[], scale: Scale): readonly FeltPoint[] {
  return pointsAt(points, ascends(scale) ? Math.max : Math.min);
}

/** False on a scale such as `6 to 1`, where the larger number is the worse one. */
function ascends({ worst, best }: Scale): boolean {
  return best >= worst;
}

function pointsAt(points: readonly FeltPoint[], choose: (one: number, other: number) => number): readonly FeltPoint[] {
  const extreme = points.reduce<number | undefined>((sofar, { value }) => (sofar === undefined ? value : choose(sofar, value)), undefined);
  return points.filter(({ value }) => value === extreme);
}

/** The mean of what is felt; undefined where nothing has a number, which is not the same as neutral. */
export function meanOfPoints(points: readonly FeltPoint[]): number | undefined {
  return points.length === 0 ? undefined : points.reduce((sum, { value }) => sum + value, 0) / points.length;
}
