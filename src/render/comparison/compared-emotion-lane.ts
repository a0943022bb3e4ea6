import type { Reading } from '../content/reading.js';
import type { Branch } from '../emotion/branches.js';
import { drawBranch, findJoints, returnDepth } from '../emotion/branches.js';
import { listFeelings } from '../emotion/feeling-list.js';
import { readSides } from '../emotion/label-sides.js';
import { placeLabel, roomFor } from '../emotion/labels.js';
import { nameLines } from '../emotion/line-names.js';
import { drawLines } from '../emotion/lines.js';
import { drawAxis, drawMarker, drawScale, drawWhole } from '../emotion/plot.js';
import { nameOf, plotHeight, pointsOfColumn } from '../emotion/points.js';
import type { Lane, LaneLayout } from '../lanes/lane.js';
import type { Figure } from '../layout/figure.js';
import { group, largest, moveFigures } from '../layout/figure.js';
import type { MapPlan, PathStrip } from '../layout/plan.js';
import { stripsOf } from '../layout/plan.js';
import { labelCompared } from './compared-labels.js';
import type { ComparedPoints } from './compared-points.js';
import { comparePoints } from './compared-points.js';
import { isGhost } from './element-mark.js';
import { drawOldLine, drawOldPoints } from './old-line.js';

const leastRoom = 48;

interface Feelings {
  readonly main: ComparedPoints;
  readonly branches: readonly ComparedBranch[];
}

interface ComparedBranch extends ComparedPoints {
  readonly strip: PathStrip;
}

function branchNow({ strip, now }: ComparedBranch): Branch {
  return { strip, points: now };
}

/** The line of feelings over the one that it was. */
function layOutComparedEmotions(plan: MapPlan, reading: Reading): LaneLayout | undefined {
  const feelings: Feelings = {
    main: comparePoints(plan.stages.flatMap(({ main }) => (main ? [main] : [])), reading),
    branches: plan.stages.flatMap(({ paths }) => paths.map((strip) => ({ strip, ...comparePoints([strip], reading) }))),
  };
  const whole = drawWholes(plan, reading);
  const groups = [feelings.main, ...feelings.branches];
  if (whole.length + largest(groups, ({ now, before }) => now.length + before.length) === 0) return undefined;

  const sides = readSides(feelings.main.now, feelings.branches.map(branchNow), reading.lines);
  const labels = groups.flatMap((points) => labelCompared(points, reading, sides));
  const names = nameLines(feelings.main.now, plan.right, reading);
  const rooms = [...labels.map(roomFor), ...(names ? [{ above: names.top, below: names.bottom - plotHeight }] : [])];
  const top = Math.max(leastRoom, largest(rooms, ({ above }) => above));
  const bottom = Math.max(leastRoom, feelings.branches.length > 0 ? returnDepth : 0, largest(rooms, ({ below }) => below));

  const list = listFeelings(plan, new Set(labels.filter(({ complete }) => complete).map(({ point }) => nameOf(point))), reading);
  const listTop = top + plotHeight + bottom;
  const plot = [drawAxis(plan), ...whole, ...drawPlot(feelings, reading), ...(names?.figures ?? [])];
  return {
    height: listTop + (list?.height ?? 0),
    cells: [...labels.map((label) => placeLabel(label, top)), ...(list?.cells ?? []).map((cell) => ({ ...cell, y: cell.y + listTop }))],
    behind: [group('emotions', { x: 0, y: top, width: plan.right, height: plotHeight }, plot, { label: 'The line of feelings, over the one before' })],
    beside: moveFigures(drawScale(reading), 0, top),
    overhang: names?.overhang ?? 0,
  };
}

/** What stages and paths as a whole feel like now. */
function drawWholes(plan: MapPlan, reading: Reading): readonly Figure[] {
  return stripsOf(plan).flatMap(({ own }) => (own ? pointsOfColumn(own, 0, reading) : [])).filter(({ rated, mark }) => rated && !isGhost(mark)).map(drawWhole);
}

function drawPlot({ main, branches }: Feelings, reading: Reading): readonly Figure[] {
  const joints = findJoints(main.now);
  const lines = drawLines(main.now, reading.lines);
  return [
    ...branches.flatMap((branch) => drawBranch(branchNow(branch), reading.lines, joints)),
    ...lines.filter(({ id = '' }) => id.startsWith('area-')),
    ...drawOldLine(main, lines, reading),
    ...[main, ...branches].flatMap((points) => drawOldPoints(points, reading)),
    ...lines.filter(({ id = '' }) => !id.startsWith('area-')),
    ...main.now.map((point) => drawMarker(point, reading, 16)),
    ...branches.flatMap(({ now }) => now.map((point) => drawMarker(point, reading, 12))),
  ];
}

/** The lane of feelings, for a picture of two versions. */
export function compareLane(lane: Lane): Lane {
  return lane.kind === 'feels' ? { ...lane, layOut: layOutComparedEmotions } : lane;
}
