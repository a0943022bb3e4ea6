import type { Content } from '../content/content.js';
import { flow, stack, words } from '../content/content.js';
import { asFact, showPrepositions } from '../content/fact-content.js';
import { formatFeeling } from '../content/phrases.js';
import type { Reading } from '../content/reading.js';
import type { Cell } from '../lanes/lane.js';
import type { Laid } from '../layout/figure.js';
import { layOutContent } from '../layout/lay-out-content.js';
import type { FeelingPoint } from './points.js';
import { plotHeight } from './points.js';

/** What stands at a point, and on which side. */
export interface Label {
  readonly point: FeelingPoint;
  readonly laid: Laid;
  readonly above: boolean;
  /** Whether it says all of the feeling; otherwise the list below the plot does. */
  readonly complete: boolean;
}

/** Room between a point and its label. */
const gap = 13;
const margin = 10;
const tallest = 104;

/** A label for every point: all of the feeling where it is alone in its column and short, else its number. */
export function labelPoints(points: readonly FeelingPoint[], reading: Reading): readonly Label[] {
  return points.flatMap((point, index): Label[] => {
    const alone = points[index - 1]?.holder !== point.holder && points[index + 1]?.holder !== point.holder;
    const above = standsAbove(point, points[index - 1], points[index + 1]);
    const words = alone ? layOutWords(point, reading) : undefined;
    if (words !== undefined && words.height <= tallest) return [{ point, laid: words, above, complete: true }];
    const laid = layOutNumber(point, reading);
    return laid ? [{ point, laid, above, complete: false }] : [];
  });
}

/** Labels stand outside of the bend of the line: above a high, below a low. */
function standsAbove({ y }: FeelingPoint, before: FeelingPoint | undefined, after: FeelingPoint | undefined): boolean {
  const neighbours = [before, after].flatMap((point) => (point === undefined ? [] : [point.y]));
  if (neighbours.length === 0) return y <= plotHeight / 2;
  return y <= neighbours.reduce((sum, height) => sum + height, 0) / neighbours.length;
}

function layOutWords(point: FeelingPoint, reading: Reading): Laid {
  const { fact } = point;
  const lines = [
    ...(fact.value === undefined ? [] : [words(formatFeeling(fact.value, reading.journey.scale), 'heading')]),
    ...(fact.text === undefined ? [] : [words(fact.text)]),
    ...showPrepositions(fact, reading),
  ];
  return layOutContent(asFact(point, stack(0, lines.map(overLine))), point.holder.width - 2 * margin);
}

function layOutNumber(point: FeelingPoint, reading: Reading): Laid | undefined {
  const { value } = point.fact;
  if (value === undefined) return undefined;
  const number = overLine(words(formatFeeling(value, reading.journey.scale), 'strong'));
  return layOutContent(flow(0, 0, [asFact(point, number)]), point.holder.width);
}

function overLine<Line extends Content>(line: Line): Content {
  return line.type === 'words' ? { ...line, align: 'middle', halo: true } : line;
}

/** How far a label reaches above the line of the best value, and below that of the worst. */
export function roomFor({ point, laid, above }: Label): { readonly above: number; readonly below: number } {
  const reach = gap + laid.height + margin;
  return { above: above ? reach - point.y : 0, below: above ? 0 : point.y + reach - plotHeight };
}

/** The label as a cell of its step, given how far below the top of the row the plot begins. */
export function placeLabel({ point, laid, above, complete }: Label, top: number): Cell {
  const width = complete ? point.holder.width - 2 * margin : laid.width;
  const y = top + point.y + (above ? -gap - laid.height : gap);
  return { holder: point.holder, x: point.x - width / 2, y, width, height: laid.height, figures: laid.figures };
}
