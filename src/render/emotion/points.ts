import { feelingPersonas, positionOnScale } from '../../model/emotion.js';
import type { Feeling } from '../../model/journey-document.js';
import type { HeldFact, Reading } from '../content/reading.js';
import { factsOfKind } from '../content/reading.js';
import type { Holder, Strip } from '../layout/plan.js';

/** From the best to the worst value of the scale, in pixels. */
export const plotHeight = 216;
export const neutralY = plotHeight / 2;

/** Two labels side by side keep this distance. */
const labelMargin = 12;

/** A feeling in its place: `x` from the left of the map, `y` from the line of the best value. */
export interface FeelingPoint extends HeldFact<Feeling> {
  readonly holder: Holder;
  /** The position of its column among all columns of its strip's kind; neighbours differ by one. */
  readonly column: number;
  /** Whose feeling it is; empty where the journey names nobody. */
  readonly personas: readonly string[];
  readonly x: number;
  readonly y: number;
  /** How wide its label may be; 0 where there are too many beside it. */
  readonly room: number;
  /** False for a word without a number: it stands on the neutral line and belongs to no curve. */
  readonly rated: boolean;
}

/** The points of a column, spread over its width where there are several. */
export function pointsOfColumn(holder: Holder, column: number, reading: Reading): readonly FeelingPoint[] {
  const held = factsOfKind(holder, 'feels');
  const spread = held.length === 2 ? holder.width / 2 : Math.min(44, (holder.width - 56) / Math.max(1, held.length - 1));
  const room = held.length > 2 ? 0 : holder.width / Math.max(1, held.length) - labelMargin;
  return held.map((feeling, index) => ({
    ...feeling, holder, column, room,
    personas: feelingPersonas(feeling.fact, holder.section, reading.journey),
    x: holder.x + holder.width / 2 + (index - (held.length - 1) / 2) * spread,
    y: heightOf(feeling.fact.value, reading),
    rated: feeling.fact.value !== undefined,
  }));
}

/** A number outside the scale is drawn at its end; its label keeps the number as it was written. */
function heightOf(value: number | undefined, { journey }: Reading): number {
  if (value === undefined) return neutralY;
  const position = positionOnScale(value, journey.scale);
  return Number.isFinite(position) ? plotHeight * (1 - Math.min(1, Math.max(0, position))) : neutralY;
}

export function pointsOfStrips(strips: readonly Strip[], reading: Reading): readonly FeelingPoint[] {
  return strips
    .flatMap(({ columns }) => columns)
    .flatMap((holder, column) => pointsOfColumn(holder, column, reading));
}

/** Who has a line of their own, in the order of the journey; one nameless line where nobody is named. */
export function personasOfLines(points: readonly FeelingPoint[], reading: Reading): readonly string[] {
  const felt = new Set(points.flatMap(({ personas }) => (personas.length > 0 ? personas : [''])));
  return [...new Set([...reading.journey.personas.filter((name) => felt.has(name)), ...felt])];
}

export function belongsTo({ personas }: FeelingPoint, persona: string): boolean {
  return persona === '' ? personas.length === 0 : personas.includes(persona);
}
