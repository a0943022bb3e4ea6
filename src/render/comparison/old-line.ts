import { roundMean } from '../../model/emotion.js';
import { words } from '../content/content.js';
import { formatNumber } from '../content/phrases.js';
import type { Reading } from '../content/reading.js';
import { writePath } from '../emotion/curve.js';
import { curveFigure, drawLines } from '../emotion/lines.js';
import type { FeelingPoint } from '../emotion/points.js';
import { nameOf } from '../emotion/points.js';
import type { CurveFigure, Figure } from '../layout/figure.js';
import { iconFigure, moveFigures } from '../layout/figure.js';
import { layOutContent } from '../layout/lay-out-content.js';
import { looks } from '../layout/look.js';
import type { ComparedPoints } from './compared-points.js';
import { oldValueOf } from './compared-points.js';
import { scaleBefore } from './scale-before.js';

const markerSize = 10;
/** From here on there is room for an arrow between two points, and for a number beside it. */
const leastArrow = 24;
const leastNumber = 44;

/** The line as it was, where it was another one, below the line of now. */
export function drawOldLine({ before }: ComparedPoints, drawn: readonly CurveFigure[], { lines }: Reading): readonly Figure[] {
  const same = new Set(drawn.map(({ path }) => writePath(path)));
  const old = drawLines(before, lines).filter(({ id = '', path }) => !id.startsWith('area-') && !same.has(writePath(path)));
  return old.map((curve): Figure => ({ ...curve, id: `old-${curve.id ?? ''}`, paint: looks['old-line'], look: 'old-line' }));
}

/** Where a feeling was, and how far it went from there. */
export function drawOldPoints({ now, before }: ComparedPoints, reading: Reading): readonly Figure[] {
  const isOneScale = scaleBefore(reading) === reading.journey.scale;
  const byName = new Map(before.map((point) => [nameOf(point), point]));
  return [...oldPointsOf({ now, before }).map(drawOldPoint), ...now.flatMap((point) => drawDifference(point, byName.get(nameOf(point)), isOneScale))];
}

/** The points of the old line that the new one doesn't have. */
export function oldPointsOf({ now, before }: ComparedPoints): readonly FeelingPoint[] {
  const places = new Map(now.map((point) => [nameOf(point), point]));
  return before.filter((point) => {
    const same = places.get(nameOf(point));
    return point.rated && (same === undefined || same.y !== point.y);
  });
}

function drawOldPoint(point: FeelingPoint): Figure {
  const figure = iconFigure({ x: point.x - markerSize / 2, y: point.y - markerSize / 2 }, 'old-point', 'muted', markerSize);
  return { ...figure, id: `old-${nameOf(point)}`, element: point.key };
}

/** An arrow from what was felt to what is felt, with the difference beside it, which numbers of two scales don't have. */
function drawDifference(point: FeelingPoint, old: FeelingPoint | undefined, isOneScale: boolean): readonly Figure[] {
  const [from, to] = [oldValueOf(point), point.fact.value];
  if (old === undefined || from === undefined || to === undefined || !point.rated || Math.abs(old.x - point.x) > 1) return [];
  const length = Math.abs(old.y - point.y);
  return length < leastArrow ? [] : [drawArrow(point, old), ...(length < leastNumber || !isOneScale ? [] : drawNumber(to - from, point, old))];
}

function drawArrow(point: FeelingPoint, { y: oldY }: FeelingPoint): Figure {
  const { x, y } = point;
  const way = Math.sign(y - oldY);
  const [start, end] = [oldY + way * 7, y - way * 11];
  const d = `M${x} ${start}V${end}M${x - 4} ${end - way * 5}L${x} ${end}L${x + 4} ${end - way * 5}`;
  return curveFigure(`difference-${nameOf(point)}`, d, looks['difference'], { from: { x, y: start }, to: { x, y: end } });
}

function drawNumber(difference: number, { x, y }: FeelingPoint, { y: oldY }: FeelingPoint): readonly Figure[] {
  const rounded = roundMean(difference);
  const text = `${rounded > 0 ? '+' : ''}${formatNumber(rounded)}`;
  const label = layOutContent({ ...words(text, 'label', 'changed'), halo: true }, 64);
  return moveFigures(label.figures, x + 9, (y + oldY) / 2 - label.height / 2);
}
