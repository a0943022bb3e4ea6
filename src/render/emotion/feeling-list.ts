import type { Stage } from '../../model/journey-document.js';
import { scaleOf } from '../comparison/scale-before.js';
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
import type { OwnFeeling } from './points.js';
import { feelingsIn } from './points.js';

/** Below the plot: the feelings that don't fit at their points, and those of whole stages and paths. */
export function listFeelings(plan: MapPlan, told: ReadonlySet<string>, reading: Reading): LaneLayout | undefined {
  return layOutCells('feelings', plan, (holder) => showFeelings(holder, reading, told));
}

/** What is felt in a section, each feeling with the marker of its line; `told` are the keys of those that are said elsewhere. */
export function showFeelings(holder: Holder, reading: Reading, told: ReadonlySet<string> = new Set()): readonly Content[] {
  return feelingsIn(holder, reading)
    .filter(({ id }) => !told.has(`${holder.key}/${id}`))
    .map((feeling) => showFeeling(feeling, isWhole(holder) ? sign('whole-line', 'muted', 10) : showMarker(feeling, reading.lines), reading));
}

/** A stage or path with steps is felt as a whole. */
function isWhole({ section, folded }: Holder): boolean {
  return !folded && 'steps' in section && (section as Stage).steps.length > 0;
}

function showMarker({ personas, fact, known }: OwnFeeling, lines: readonly string[]): Sign {
  const marker = markerOf(personas, lines);
  return fact.value === undefined ? sign('unrated', 'muted', 10) : sign(markerIcon(marker, known), marker.colour, 10);
}

function showFeeling(feeling: OwnFeeling, marker: Sign, reading: Reading): Content {
  const { fact, personas } = feeling;
  const value = fact.value === undefined ? [] : [formatFeeling(fact.value, scaleOf(feeling.key, reading))];
  const whose = fact.personas.length === 0 && reading.lines.length > 1 && personas.length > 0 ? [meta(shortTitlesOf(reading.names, personas))] : [];
  const lines = stack(0, [words([...value, fact.text ?? []].flat().join(' ')), ...whose, ...showPrepositions(fact, reading)]);
  return asFact(feeling, beside({ ...marker, label: feeling.known ? 'known' : 'assumed' }, lines, { gap: 8, drop: 5 }));
}
