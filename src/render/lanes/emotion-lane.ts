import type { Reading } from '../content/reading.js';
import type { Branch } from '../emotion/branches.js';
import { drawBranch, findJoints, returnDepth } from '../emotion/branches.js';
import { listFeelings, showFeelings } from '../emotion/feeling-list.js';
import { readSides } from '../emotion/label-sides.js';
import { labelPoints, placeLabel, roomFor } from '../emotion/labels.js';
import { nameLines } from '../emotion/line-names.js';
import { drawLines } from '../emotion/lines.js';
import { drawAxis, drawMarker, drawScale, drawWhole } from '../emotion/plot.js';
import type { FeelingPoint } from '../emotion/points.js';
import { nameOf, plotHeight, pointsOfColumn, pointsOfStrips } from '../emotion/points.js';
import type { Figure } from '../layout/figure.js';
import { group, largest, moveFigures } from '../layout/figure.js';
import type { MapPlan } from '../layout/plan.js';
import { stripsOf } from '../layout/plan.js';
import type { Lane, LaneLayout, LaneMaker } from './lane.js';

/** The hero of the picture: how the journey feels, as a line over all stages. */
export const emotionLane: LaneMaker = () => [lane];

const lane: Lane = {
  id: 'feels', kind: 'feels', title: 'Feels', icon: 'lane-feels', holds: ({ kind }) => kind === 'feels', show: showFeelings, layOut: layOutEmotions,
};

/** All feelings of a journey by where they belong. */
interface Feelings {
  readonly main: readonly FeelingPoint[];
  readonly branches: readonly Branch[];
  /** Those of stages and paths as a whole that have steps as well. */
  readonly whole: readonly FeelingPoint[];
}

const leastRoom = 48;

function layOutEmotions(plan: MapPlan, reading: Reading): LaneLayout | undefined {
  const feelings = readFeelings(plan, reading);
  const { main, branches, whole } = feelings;
  if (main.length + whole.length + largest(branches, ({ points }) => points.length) === 0) return undefined;

  const sides = readSides(main, branches, reading.lines);
  const labels = [main, ...branches.map(({ points }) => points)].flatMap((own) => labelPoints(own, reading, sides));
  const names = nameLines(main, plan.right, reading);
  const rooms = [...labels.map(roomFor), ...(names ? [{ above: names.top, below: names.bottom - plotHeight }] : [])];
  const top = Math.max(leastRoom, largest(rooms, ({ above }) => above));
  const bottom = Math.max(leastRoom, branches.length > 0 ? returnDepth : 0, largest(rooms, ({ below }) => below));

  const list = listFeelings(plan, new Set(labels.filter(({ complete }) => complete).map(({ point }) => nameOf(point))), reading);
  const listTop = top + plotHeight + bottom;
  const plot = [...drawPlot(plan, feelings, reading), ...(names?.figures ?? [])];
  return {
    height: listTop + (list?.height ?? 0),
    cells: [
      ...labels.map((label) => placeLabel(label, top)),
      ...(list?.cells ?? []).map((cell) => ({ ...cell, y: cell.y + listTop })),
    ],
    behind: [group('emotions', { x: 0, y: top, width: plan.right, height: plotHeight }, plot, { label: 'The line of feelings' })],
    beside: moveFigures(drawScale(reading), 0, top),
    overhang: names?.overhang ?? 0,
  };
}

function readFeelings(plan: MapPlan, reading: Reading): Feelings {
  return {
    main: pointsOfStrips(plan.stages.flatMap(({ main }) => (main ? [main] : [])), reading),
    branches: plan.stages.flatMap(({ paths }) => paths.map((strip) => ({ strip, points: pointsOfStrips([strip], reading) }))),
    whole: stripsOf(plan).flatMap(({ own }) => (own ? pointsOfColumn(own, 0, reading) : [])),
  };
}

function drawPlot(plan: MapPlan, { main, branches, whole }: Feelings, reading: Reading): readonly Figure[] {
  const joints = findJoints(main);
  return [
    drawAxis(plan),
    ...whole.filter(({ rated }) => rated).map(drawWhole),
    ...branches.flatMap((branch) => drawBranch(branch, reading.lines, joints)),
    ...drawLines(main, reading.lines),
    ...main.map((point) => drawMarker(point, reading, 16)),
    ...branches.flatMap(({ points }) => points.map((point) => drawMarker(point, reading, 12))),
  ];
}
