import { meta, sign } from '../content/content.js';
import { shortTitlesOf } from '../content/names.js';
import { formatFeeling, headingOf } from '../content/phrases.js';
import type { Reading } from '../content/reading.js';
import type { IconName } from '../icons/icons.js';
import type { Figure } from '../layout/figure.js';
import { iconFigure, moveFigures } from '../layout/figure.js';
import { layOutContent } from '../layout/lay-out-content.js';
import { looks } from '../layout/look.js';
import type { MapPlan } from '../layout/plan.js';
import { onceFor } from '../once-for.js';
import { measures } from '../theme.js';
import { curveFigure } from './lines.js';
import { markerIcon, markerOf } from './markers.js';
import type { FeelingPoint } from './points.js';
import { nameOf, neutralY, plotHeight } from './points.js';

/** The neutral line through all columns. */
export function drawAxis({ x, right }: MapPlan): Figure {
  return { type: 'curve', id: 'neutral', path: `M${x} ${neutralY}H${right}`, paint: looks['axis'], x, y: neutralY, width: right - x, height: 0 };
}

/** The ends of the scale and its middle, beside the plot: a face and the number. */
export function drawScale({ journey: { scale } }: Reading): readonly Figure[] {
  const neutral = (scale.worst + scale.best) / 2;
  return [
    ...drawTick('face-best', `${formatFeeling(scale.best, scale)} best`, 0),
    ...drawTick('face-neutral', `${formatFeeling(neutral, scale)} neutral`, neutralY),
    ...drawTick('face-worst', `${formatFeeling(scale.worst, scale)} worst`, plotHeight),
  ];
}

const faceSize = 20;

function drawTick(face: IconName, text: string, y: number): readonly Figure[] {
  const right = measures.margin + measures.gutter - 12;
  const label = layOutContent(meta(text), measures.gutter - faceSize - 24);
  return [
    ...moveFigures(label.figures, right - faceSize - 8 - label.width, y - label.height / 2),
    ...moveFigures(layOutContent(sign(face, 'muted', faceSize), faceSize).figures, right - faceSize, y - faceSize / 2),
  ];
}

/** What is felt in a stage or path as a whole: a level over its columns, apart from the line of its steps. */
export function drawWhole({ key, holder: { x, width }, y }: FeelingPoint): Figure {
  const ends = { from: { x: x + 12, y }, to: { x: x + width - 12, y } };
  return curveFigure(`whole-${key}`, `M${ends.from.x} ${y}H${ends.to.x}`, looks['whole-stage'], ends, 'whole-stage');
}

export const drawMarker = onceFor((point: FeelingPoint, reading: Reading, size: number): Figure => {
  const marker = markerOf(point.personas, reading.lines);
  const corner = { x: point.x - size / 2, y: point.y - size / 2 };
  const about = { id: `point-${nameOf(point)}`, element: point.key, label: describePoint(point, reading) };
  return point.rated ? iconFigure(corner, markerIcon(marker, point.known), marker.colour, size, about) : iconFigure(corner, 'unrated', 'muted', size, about);
});

/** The line in words, point by point: what is felt, whose it is, and whether it is known. */
function describePoint({ fact: { value, text }, personas, known, holder }: FeelingPoint, { journey, lines, names }: Reading): string {
  const number = value === undefined ? '' : formatFeeling(value, journey.scale);
  const feeling = text === undefined || number === '' ? text ?? number : `${number} ${text}`;
  const whose = lines.length > 1 && personas.length > 0 ? `, ${shortTitlesOf(names, personas)}` : '';
  return `${headingOf(holder.section, 'untitled')}, ${feeling}${whose}, ${known ? 'known' : 'assumed'}`;
}
