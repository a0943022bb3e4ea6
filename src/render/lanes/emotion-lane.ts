import type { Reading } from '../content/reading.js';
import { drawBranch, returnDepth } from '../emotion/branches.js';
import { listFeelings } from '../emotion/feeling-list.js';
import { labelPoints, placeLabel, roomFor } from '../emotion/labels.js';
import { drawLines } from '../emotion/lines.js';
import { drawAxis, drawMarker, drawScale, drawWhole } from '../emotion/plot.js';
import type { FeelingPoint } from '../emotion/points.js';
import { personasOfLines, plotHeight, pointsOfColumn, pointsOfStrips } from '../emotion/points.js';
import type { Figure } from '../layout/figure.js';
import { group, largest, moveFigures } from '../layout/figure.js';
import type { MapPlan, PathStrip } from '../layout/plan.js';
import { stripsOf } from '../layout/plan.js';
import type { Lane, LaneLayout, LaneMaker } from './lane.js';

/** The hero of the picture: how the journey feels, as a line over all stages. */
export const emotionLane: LaneMaker = () => [lane];

const lane: Lane = { id: 'feels', kind: 'feels', title: 'Feels', icon: 'lane-feels', layOut: layOutEmotions };

/** All feelings of a journey by where they belong. */
interface Feelings {
  readonly main: readonly FeelingPoint[];
  readonly branches: readonly { readonly strip: PathStrip; readonly points: readonly FeelingPoint[] }[];
  /** Those of stages and paths as a whole that have steps as well. */
  readonly whole: readonly FeelingPoint[];
}

const leastRoom = 48;

function layOutEmotions(plan: MapPlan, reading: Reading): LaneLayout | undefined {
  const feelings = readFeelings(plan, reading);
  const points = [...feelings.main, ...feelings.branches.flatMap((branch) => branch.points)];
  if (points.length + feelings.whole.length === 0) return undefined;

  const personas = personasOfLines([...points, ...feelings.whole], reading);
  const branching = new Set(feelings.branches.flatMap(({ strip: { path } }) => [...path.leaves, ...path.rejoins]));
  const labels = [feelings.main, ...feelings.branches.map((branch) => branch.points)].flatMap((own) => labelPoints(own, reading, branching));
  const rooms = labels.map(roomFor);
  const top = Math.max(leastRoom, largest(rooms, ({ above }) => above));
  const bottom = Math.max(leastRoom, feelings.branches.length > 0 ? returnDepth : 0, largest(rooms, ({ below }) => below));

  const complete = new Set(labels.filter((label) => label.complete).map(({ point }) => point));
  const list = listFeelings(plan, { points: points.filter((point) => !complete.has(point)), whole: feelings.whole }, personas, reading);
  const listTop = top + plotHeight + bottom;
  return {
    height: listTop + (list?.height ?? 0),
    cells: [
      ...labels.map((label) => placeLabel(label, top)),
      ...(list?.cells ?? []).map((cell) => ({ ...cell, y: cell.y + listTop })),
    ],
    behind: [group('emotions', { x: 0, y: top, width: plan.right, height: plotHeight }, drawPlot(plan, feelings, personas))],
    beside: moveFigures(drawScale(reading), 0, top),
  };
}

function readFeelings(plan: MapPlan, reading: Reading): Feelings {
  return {
    main: pointsOfStrips(plan.stages.flatMap(({ main }) => (main ? [main] : [])), reading),
    branches: plan.stages.flatMap(({ paths }) => paths.map((strip) => ({ strip, points: pointsOfStrips([strip], reading) }))),
    whole: stripsOf(plan).flatMap(({ own }) => (own ? pointsOfColumn(own, 0, reading) : [])),
  };
}

function drawPlot(plan: MapPlan, { main, branches, whole }: Feelings, personas: readonly string[]): readonly Figure[] {
  return [
    drawAxis(plan),
    ...whole.filter(({ rated }) => rated).map(drawWhole),
    ...branches.flatMap(({ strip, points }) => drawBranch(strip, personas, points, main)),
    ...drawLines(main, personas),
    ...main.map((point) => drawMarker(point, personas, 16)),
    ...branches.flatMap(({ points }) => points.map((point) => drawMarker(point, personas, 12))),
  ];
}
