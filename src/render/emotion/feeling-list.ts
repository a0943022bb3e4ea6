import type { Content } from '../content/content.js';
import { beside, meta, sign, stack, words } from '../content/content.js';
import { asFact, showPrepositions } from '../content/fact-content.js';
import { shortTitlesOf } from '../content/names.js';
import { formatFeeling } from '../content/phrases.js';
import type { Reading } from '../content/reading.js';
import { layOutCells } from '../lanes/cell-lane.js';
import type { LaneLayout } from '../lanes/lane.js';
import type { Holder, MapPlan } from '../layout/plan.js';
import { markerIcon, markerOf } from './markers.js';
import type { FeelingPoint } from './points.js';

/** Below the plot: the feelings that don't fit at their points, each with the marker of its line. */
export function listFeelings(
  plan: MapPlan, points: readonly FeelingPoint[], personas: readonly string[], reading: Reading,
): LaneLayout | undefined {
  const byHolder = new Map<Holder, FeelingPoint[]>();
  for (const point of points) byHolder.set(point.holder, [...(byHolder.get(point.holder) ?? []), point]);
  return layOutCells(plan, (holder) => (byHolder.get(holder) ?? []).map((point) => showFeeling(point, personas, reading)));
}

function showFeeling(point: FeelingPoint, personas: readonly string[], reading: Reading): Content {
  const { fact, known } = point;
  const marker = markerOf(point.personas, personas);
  const value = fact.value === undefined ? [] : [formatFeeling(fact.value, reading.journey.scale)];
  const whose = fact.personas.length === 0 && personas.length > 1 ? [meta(shortTitlesOf(reading.names, point.personas))] : [];
  const lines = stack(0, [words([...value, fact.text ?? []].flat().join(' ')), ...whose, ...showPrepositions(fact, reading)]);
  const icon = point.rated ? markerIcon(marker, known) : 'unrated';
  return asFact(point, beside(sign(icon, point.rated ? marker.colour : 'muted', 10), lines, { gap: 8, drop: 5 }));
}
