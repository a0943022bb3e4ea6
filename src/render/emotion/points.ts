import { positionOnScale, roundMean } from '../../model/emotion.js';
import type { Feeling } from '../../model/journey-document.js';
import type { HeldFact, Reading } from '../content/reading.js';
import { factsOfKind, whoFeels } from '../content/reading.js';
import type { Holder, Strip } from '../layout/plan.js';
import { onceFor } from '../once-for.js';

/** From the best to the worst value of the scale, in pixels. */
export const plotHeight = 216;
export const neutralY = plotHeight / 2;

/** Two labels side by side keep this distance. */
const labelMargin = 12;

/** A feeling in its place: `x` from the left of the map, `y` from the line of the best value. */
export interface FeelingPoint extends OwnFeeling {
  readonly holder: Holder;
  /** The position of its column among all columns of its strip's kind; neighbours differ by one. */
  readonly column: number;
  readonly x: number;
  readonly y: number;
  /** How wide its label may be; 0 where there are too many beside it. */
  readonly room: number;
  /** How far away the next point of its column is. */
  readonly spread: number;
  /** False for a word without a number: it stands on the neutral line and belongs to no curve. */
  readonly rated: boolean;
}

/** The points of a column, spread over its width where there are several. */
export function pointsOfColumn(holder: Holder, column: number, reading: Reading): readonly FeelingPoint[] {
  const points = placeOnce(holder, column, reading);
  // What stands at the same place may be a column further on, where others have become narrower.
  return points.every((point) => point.column === column) ? points : placePoints(holder, column, reading);
}

const placeOnce = onceFor(placePoints);

function placePoints(holder: Holder, column: number, reading: Reading): readonly FeelingPoint[] {
  const felt = feelingsIn(holder, reading);
  const spread = felt.length === 2 ? holder.width / 2 : Math.min(44, (holder.width - 56) / Math.max(1, felt.length - 1));
  const room = felt.length > 2 ? 0 : holder.width / Math.max(1, felt.length) - labelMargin;
  return felt.map(({ fact, section, key, id, known, mark, personas }, index) => ({
    fact, section, key, id, known, mark, personas, holder, column, room, spread,
    x: holder.x + holder.width / 2 + (index - (felt.length - 1) / 2) * spread,
    y: heightOf(fact.value, reading),
    rated: fact.value !== undefined,
  }));
}

/** A feeling, and whose it is. */
export interface OwnFeeling extends HeldFact<Feeling> {
  /** Empty where the journey names nobody. */
  readonly personas: readonly string[];
}

/** What is felt in a section; in a folded stage the means of its lines, of which those that are equal are one. */
export function feelingsIn(holder: Holder, reading: Reading): readonly OwnFeeling[] {
  const own = factsOfKind(holder, 'feels').map(({ fact, section, key, id, known, mark }) => ({ fact, section, key, id, known, mark, personas: whoFeels(fact, section, reading) }));
  return holder.folded ? meansOf(holder, own, reading) : own;
}

function meansOf({ section, key }: Holder, felt: readonly OwnFeeling[], { lines }: Reading): readonly OwnFeeling[] {
  const means = new Map<number, OwnFeeling>();
  for (const persona of lines) {
    const rated = felt.filter((feeling) => feeling.fact.value !== undefined && belongsTo(feeling, persona));
    if (rated.length === 0) continue;
    const value = roundMean(rated.reduce((sum, { fact }) => sum + (fact.value ?? 0), 0) / rated.length);
    const personas = [...means.get(value)?.personas ?? [], ...(persona === '' ? [] : [persona])];
    const known = rated.every((feeling) => feeling.known) && means.get(value)?.known !== false;
    const fact: Feeling = { kind: 'feels', value, text: 'on average', personas: [], channels: [], actors: [], evidence: [], lanes: [] };
    means.set(value, { fact, section, key, id: `mean-${value}`, known, personas });
  }
  return [...means.values()];
}

/** A number outside the scale is drawn at its end; its label keeps the number as it was written. */
export function heightOf(value: number | undefined, { journey }: Reading): number {
  if (value === undefined) return neutralY;
  const position = positionOnScale(value, journey.scale);
  return Number.isFinite(position) ? plotHeight * (1 - Math.min(1, Math.max(0, position))) : neutralY;
}

export function pointsOfStrips(strips: readonly Strip[], reading: Reading): readonly FeelingPoint[] {
  return strips
    .flatMap(({ columns }) => columns)
    .flatMap((holder, column) => pointsOfColumn(holder, column, reading));
}

export function belongsTo({ personas }: Pick<OwnFeeling, 'personas'>, persona: string): boolean {
  return persona === '' ? personas.length === 0 : personas.includes(persona);
}

/** What its marks are called; unlike its key also unique where it is one of several means. */
export function nameOf({ holder, id }: FeelingPoint): string {
  return `${holder.key}/${id}`;
}
