import type { Words } from '../content/content.js';
import { flow, stack, words } from '../content/content.js';
import { asFact, showPrepositions } from '../content/fact-content.js';
import { formatFeeling } from '../content/phrases.js';
import type { Reading } from '../content/reading.js';
import type { Cell } from '../lanes/lane.js';
import type { Laid } from '../layout/figure.js';
import { layOutContent } from '../layout/lay-out-content.js';
import { onceFor } from '../once-for.js';
import { labelGap } from './label-sides.js';
import type { LabelSides } from './label-sides.js';
import type { FeelingPoint } from './points.js';
import { belongsTo, plotHeight } from './points.js';

/** What stands at a point, and on which side. */
export interface Label {
  readonly point: FeelingPoint;
  readonly laid: Laid;
  readonly above: boolean;
  /** Whether it says all of the feeling; otherwise the list below the plot does. */
  readonly complete: boolean;
}

const margin = 10;
const tallest = 116;
/** How many points away the neighbours on the same line are looked for. */
const reach = 12;

/**
 * A label for every point: all of the feeling where there is room and it is short, else its number. Of many lines, only the
 * highest and the lowest points have one; the list below the plot has them all.
 * Where a path leaves or comes back, the label stands above and leaves the room below to it, if it can.
 */
export function labelPoints(points: readonly FeelingPoint[], reading: Reading, { branching, choose }: LabelSides): readonly Label[] {
  const extremes = reading.lines.length > fewLines ? extremesOf(points, reading.lines) : undefined;
  return points.flatMap((point, index): Label[] => {
    const byBend = branching.has(point.holder.section.name) || standsAbove(point, points, index);
    const words = point.room > 0 ? layOutWords(point, reading) : undefined;
    if (words !== undefined && words.height <= tallest) return [{ point, laid: words, above: choose(point, words, byBend), complete: true }];
    const laid = extremes?.has(point) === false ? undefined : layOutNumber(point, reading);
    return laid ? [{ point, laid, above: choose(point, laid, byBend), complete: false }] : [];
  });
}

const fewLines = 3;

/** The first highest and the first lowest point of each line. */
function extremesOf(points: readonly FeelingPoint[], lines: readonly string[]): ReadonlySet<FeelingPoint> {
  return new Set(lines.flatMap((persona) => {
    const ranked = points.filter((point) => point.rated && belongsTo(point, persona)).toSorted((one, other) => one.y - other.y);
    const lowest = ranked.find(({ y }) => y === ranked.at(-1)?.y);
    return [...ranked.slice(0, 1), ...(lowest ? [lowest] : [])];
  }));
}

/** Labels stand outside of the bend of the line: above a high, below a low. */
function standsAbove({ y, personas }: FeelingPoint, points: readonly FeelingPoint[], index: number): boolean {
  const sameLine = (point: FeelingPoint): boolean => point.rated && personas.every((persona) => belongsTo(point, persona));
  const before = findNear(points, index, -1, sameLine);
  const after = findNear(points, index, 1, sameLine);
  if (before && after) return y <= (before.y + after.y) / 2;
  return y <= ((before ?? after)?.y ?? plotHeight / 2);
}

function findNear(points: readonly FeelingPoint[], index: number, direction: 1 | -1, isFound: (point: FeelingPoint) => boolean): FeelingPoint | undefined {
  for (let distance = 1; distance <= reach; distance++) {
    const point = points[index + direction * distance];
    if (point && isFound(point)) return point;
  }
  return undefined;
}

const layOutWords = onceFor((point: FeelingPoint, reading: Reading): Laid => {
  const { fact } = point;
  const lines = [
    ...(fact.value === undefined ? [] : [words(formatFeeling(fact.value, reading.journey.scale), 'heading')]),
    ...(fact.text === undefined ? [] : [words(fact.text)]),
    ...showPrepositions(fact, reading),
  ];
  return layOutContent(asFact(point, stack(0, lines.map(overLine))), point.room);
});

const layOutNumber = onceFor((point: FeelingPoint, reading: Reading): Laid | undefined => {
  const { value } = point.fact;
  if (value === undefined) return undefined;
  const number = overLine(words(formatFeeling(value, reading.journey.scale), 'strong'));
  const laid = layOutContent(flow(0, 0, [asFact(point, number)]), point.holder.width);
  return laid.width <= point.spread ? laid : undefined;
});

function overLine(line: Words): Words {
  return { ...line, align: 'middle', halo: true };
}

/** How far a label reaches above the line of the best value, and below that of the worst. */
export function roomFor({ point, laid, above }: Label): { readonly above: number; readonly below: number } {
  const extent = labelGap + laid.height + margin;
  return { above: above ? extent - point.y : 0, below: above ? 0 : point.y + extent - plotHeight };
}

/** The label as a cell of its step, given how far below the top of the row the plot begins. */
export function placeLabel({ point, laid, above, complete }: Label, top: number): Cell {
  const width = complete ? point.room : laid.width;
  const y = top + point.y + (above ? -labelGap - laid.height : labelGap);
  return { holder: point.holder, x: point.x - width / 2, y, width, height: laid.height, figures: laid.figures };
}
