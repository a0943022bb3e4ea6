import type { Words } from '../content/content.js';
import { drawn, stack, words } from '../content/content.js';
import { asFact } from '../content/fact-content.js';
import { formatFeeling } from '../content/phrases.js';
import type { Reading } from '../content/reading.js';
import type { LabelSides } from '../emotion/label-sides.js';
import type { Label } from '../emotion/labels.js';
import { labelPoints } from '../emotion/labels.js';
import type { FeelingPoint } from '../emotion/points.js';
import { nameOf, plotHeight } from '../emotion/points.js';
import type { Figure, Laid } from '../layout/figure.js';
import { iconFigure } from '../layout/figure.js';
import { layOutContent } from '../layout/lay-out-content.js';
import type { Holder } from '../layout/plan.js';
import type { ComparedPoints } from './compared-points.js';
import { signLooks } from './element-mark.js';
import { ghostFigures } from './ghosts.js';
import { oldPointsOf } from './old-line.js';
import { scaleBefore } from './scale-before.js';

const tallest = 132;

/**
 * Labels of what is felt, and of what is felt no more. Where both stand above each other, each has the side away from the other: a feeling
 * from what it was, and where it was none, from what else was felt there.
 */
export function labelCompared(points: ComparedPoints, reading: Reading, sides: LabelSides): readonly Label[] {
  const old = oldPointsOf(points);
  const [nowAt, oldAt] = [byHolder(points.now), byHolder(old)];
  const was = new Map(old.map((point) => [nameOf(point), point]));
  const isOwn = (point: FeelingPoint): boolean => point.mark !== undefined || oldAt.has(point.holder);
  const names = new Set(points.now.map(nameOf));
  return [
    ...labelPoints(points.now, reading, sides).filter(({ point }) => !isOwn(point)),
    ...points.now.filter(isOwn).flatMap((point) => labelPoint(point, was.get(nameOf(point)) ?? oldAt.get(point.holder), reading)),
    ...old.filter((point) => !names.has(nameOf(point)))
      .flatMap((point) => labelPoint(point, nowAt.get(point.holder), reading, true)),
  ];
}

/** One of the points of each column. */
function byHolder(points: readonly FeelingPoint[]): ReadonlyMap<Holder, FeelingPoint> {
  return new Map(points.map((point) => [point.holder, point]));
}

/** None where there is no room for it; the list below the line tells what it would say. */
function labelPoint(point: FeelingPoint, other: FeelingPoint | undefined, reading: Reading, isGone = false): readonly Label[] {
  if (point.room <= 0) return [];
  const laid = layOutLabel(point, reading, isGone);
  const above = other === undefined || other.y === point.y ? point.y <= plotHeight / 2 : point.y < other.y;
  return laid.height > tallest ? [] : [{ point, laid, above, complete: true }];
}

function layOutLabel(point: FeelingPoint, reading: Reading, isGone: boolean): Laid {
  const { fact, mark, room } = point;
  const [first, ...rest] = [
    ...(fact.value === undefined ? [] : [words(formatFeeling(fact.value, isGone ? scaleBefore(reading) : reading.journey.scale), 'heading')]),
    ...(fact.text === undefined ? [] : [words(fact.text)]),
    ...(mark === undefined || mark.sign === 'added' || mark.sign === 'removed' ? [] : mark.notes.map((note) => words(note, 'meta'))),
  ].map(overLine);
  if (first === undefined) return layOutContent(stack(0, []), room);
  const seal = mark === undefined ? [] : drawSeal(mark.sign, (room - layOutContent(first, room).width) / 2);
  const { mark: _, ...held } = point;
  return layOutContent(asFact(held, drawn((width) => {
    const laid = layOutContent(stack(0, [first, ...rest]), width);
    return { ...laid, figures: [...(isGone ? ghostFigures(laid.figures) : laid.figures), ...seal] };
  })), room);
}

const sealSize = 14;
/** Labels of neighbours are at least this far apart. */
const mostOutside = 6;

function drawSeal(sign: keyof typeof signLooks, left: number): readonly Figure[] {
  const { icon, colour, words: label } = signLooks[sign];
  const x = Math.max(-mostOutside, left - sealSize - 5);
  return [{ ...iconFigure({ x, y: 5 }, icon, colour, sealSize), label }];
}

function overLine(line: Words): Words {
  return { ...line, align: 'middle', halo: true };
}
