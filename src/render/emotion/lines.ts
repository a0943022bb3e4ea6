import type { CurveFigure } from '../layout/figure.js';
import type { LookName } from '../layout/look.js';
import { looks } from '../layout/look.js';
import type { MarkAttributes } from '../mark.js';
import { onceFor } from '../once-for.js';
import type { Bezier } from './curve.js';
import { areaOf, smoothCurves, splitAtHeight } from './curve.js';
import { markerOf } from './markers.js';
import type { FeelingPoint } from './points.js';
import { belongsTo, nameOf, neutralY, plotHeight } from './points.js';

/** A piece of a persona's line between two feelings. */
interface Segment {
  /** The same for all who feel the same at both ends. */
  readonly id: string;
  readonly from: FeelingPoint;
  readonly to: FeelingPoint;
  readonly curve: Bezier;
  readonly persona: string;
  /** Whether a step between the two says nothing: the line is then only hinted at. */
  readonly gap: boolean;
}

/** The lines of all personas. Where two feel the same from one step to the next, they share one. */
export function drawLines(points: readonly FeelingPoint[], personas: readonly string[]): readonly CurveFigure[] {
  const segments = segmentsOfAll(points, personas);
  const drawn = new Set(segments.map(({ persona }) => persona));
  const areas = drawn.size === 1 ? drawAreas(segments) : [];
  return [...areas, ...onceEach(segments).map((segment) => drawSegment(segment, personas))];
}

/** Without those that go from and to the same feelings as one before. */
function onceEach(segments: readonly Segment[]): readonly Segment[] {
  const ends = new Map<FeelingPoint, FeelingPoint[]>();
  return segments.filter(({ from, to }) => {
    const others = ends.get(from);
    if (others === undefined) ends.set(from, [to]);
    else if (others.includes(to)) return false;
    else others.push(to);
    return true;
  });
}

/** The lines of all personas as curves, without those that are only hinted at. */
export function lineCurves(points: readonly FeelingPoint[], personas: readonly string[]): readonly Bezier[] {
  return segmentsOfAll(points, personas).flatMap(({ curve, gap }) => (gap ? [] : [curve]));
}

/** One drawing asks twice: for the lines, and for where labels have room beside them. */
const segmentsOfAll = onceFor((points: readonly FeelingPoint[], personas: readonly string[]) => personas.flatMap((persona) => segmentsOf(points, persona)));

function segmentsOf(points: readonly FeelingPoint[], persona: string): readonly Segment[] {
  const own = points.filter((point) => point.rated && belongsTo(point, persona));
  const segments: Segment[] = [];
  smoothCurves(own).forEach((curve, index) => {
    const from = own[index];
    const to = own[index + 1];
    if (from && to) segments.push({ id: `line-${nameOf(from)}-${nameOf(to)}`, from, to, curve, persona, gap: to.column - from.column > 1 });
  });
  return segments;
}

function drawSegment({ id, from, to, curve, persona, gap }: Segment, personas: readonly string[]): CurveFigure {
  const shared = from.personas.filter((one) => to.personas.includes(one)).length > 1;
  const { colour } = markerOf(shared ? [] : [persona], personas);
  const known = from.known && to.known;
  const look = gap ? 'quiet-gap' : known ? 'known-line' : 'assumed-line';
  const paint: MarkAttributes = gap ? looks[look] : { ...looks[look], stroke: colour };
  return curveFigure(id, curve, paint, curve, look);
}

/** A breath of colour between a single line and neutral: above and below are told apart by place, the colour only helps. */
function drawAreas(segments: readonly Segment[]): readonly CurveFigure[] {
  const pieces = segments.filter(({ gap }) => !gap).flatMap(({ curve }) => splitAtHeight(curve, neutralY));
  const joy = pieces.filter(({ from, to }) => from.y + to.y < 2 * neutralY);
  const sorrow = pieces.filter(({ from, to }) => from.y + to.y > 2 * neutralY);
  return [
    ...drawArea('joy', joy, looks['joy-area']),
    ...drawArea('sorrow', sorrow, looks['sorrow-area']),
  ];
}

function drawArea(id: string, curves: readonly Bezier[], paint: MarkAttributes): readonly CurveFigure[] {
  const first = curves[0];
  const last = curves.at(-1);
  if (first === undefined || last === undefined) return [];
  return [curveFigure(`area-${id}`, curves.map((curve) => areaOf(curve, neutralY)).join(''), paint, { from: first.from, to: last.to })];
}

export function curveFigure(id: string, path: string | Bezier, paint: MarkAttributes, { from, to }: Pick<Bezier, 'from' | 'to'>, look?: LookName): CurveFigure {
  const x = Math.min(from.x, to.x);
  return { type: 'curve', id, path, paint, look, x, y: 0, width: Math.max(from.x, to.x) - x, height: plotHeight };
}
