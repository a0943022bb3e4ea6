import type { Content, Sign } from '../content/content.js';
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
  plan: MapPlan, { points, whole }: Listed, personas: readonly string[], reading: Reading,
): LaneLayout | undefined {
  const ofColumns = groupByHolder(points);
  const ofWhole = groupByHolder(whole);
  return layOutCells(plan, (holder) => [
    ...(ofWhole.get(holder) ?? []).map((point) => showFeeling(point, sign('whole-line', 'muted', 10), personas, reading)),
    ...(ofColumns.get(holder) ?? []).map((point) => showFeeling(point, showMarker(point, personas), personas, reading)),
  ]);
}

/** Those that stand at points, and those of whole stages and paths, which stand over all their steps. */
interface Listed {
  readonly points: readonly FeelingPoint[];
  readonly whole: readonly FeelingPoint[];
}

function groupByHolder(points: readonly FeelingPoint[]): ReadonlyMap<Holder, readonly FeelingPoint[]> {
  const groups = new Map<Holder, FeelingPoint[]>();
  for (const point of points) {
    const group = groups.get(point.holder);
    if (group) group.push(point);
    else groups.set(point.holder, [point]);
  }
  return groups;
}

function showMarker(point: FeelingPoint, personas: readonly string[]): Sign {
  const marker = markerOf(point.personas, personas);
  return point.rated ? sign(markerIcon(marker, point.known), marker.colour, 10) : sign('unrated', 'muted', 10);
}

function showFeeling(point: FeelingPoint, marker: Sign, personas: readonly string[], reading: Reading): Content {
  const { fact } = point;
  const value = fact.value === undefined ? [] : [formatFeeling(fact.value, reading.journey.scale)];
  const whose = fact.personas.length === 0 && personas.length > 1 ? [meta(shortTitlesOf(reading.names, point.personas))] : [];
  const lines = stack(0, [words([...value, fact.text ?? []].flat().join(' ')), ...whose, ...showPrepositions(fact, reading)]);
  return asFact(point, beside(marker, lines, { gap: 8, drop: 5 }));
}
