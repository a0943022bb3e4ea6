import type { FactKind } from '../../model/journey-document.js';
import { beside, meta, sign, stack, words } from '../content/content.js';
import type { Reading } from '../content/reading.js';
import type { Cell, Lane, LaneLayout } from '../lanes/lane.js';
import type { PlacedCell } from './connectors.js';
import { connectCells } from './connectors.js';
import type { Figure, Laid } from './figure.js';
import { group, moveFigures } from './figure.js';
import { layOutContent } from './lay-out-content.js';
import type { MapView } from './lay-out-map.js';
import { looks } from './look.js';
import type { Holder, MapPlan } from './plan.js';
import { holdersOf } from './plan.js';
import { linesAbove, sideOf } from './sides.js';
import { measures } from '../theme.js';

/** All lanes that have something to show, each below the one before. */
export interface Rows {
  readonly bottom: number;
  /** How far lanes go on to the right of the columns. */
  readonly overhang: number;
  /** Panels and lines, behind everything. */
  readonly behind: readonly Figure[];
  /** The names of the lanes, beside the columns. */
  readonly titles: readonly Figure[];
  /** What each section shows, in the order of the lanes. */
  readonly cells: ReadonlyMap<Holder, readonly Figure[]>;
}

export function layOutRows(plan: MapPlan, { kind, lanes, keepsEmpty }: Pick<MapView, 'kind' | 'lanes' | 'keepsEmpty'>, reading: Reading, top: number): Rows {
  const behind: Figure[] = [];
  const titles: Figure[] = [];
  const cells = new Map<Holder, Figure[]>();
  const placed: PlacedCell[] = [];
  let y = top;
  let side = 0;
  let overhang = 0;
  const kinds = kindsIn(plan);
  for (const lane of lanes) {
    const filled = kinds.has(lane.kind) ? lane.layOut(plan, reading) : undefined;
    if (filled === undefined && !keepsEmpty) continue;
    const laid = filled ?? emptyLane;
    const title = layOutTitle(lane, filled === undefined);
    const lines = linesAbove(lane.kind, side);
    if (lines !== '') {
      const { line, label } = layOutBlueprintLine(lines, plan, y);
      behind.push(line);
      titles.push(...label);
      y += blueprintGap;
    }
    side = Math.max(side, sideOf(lane.kind));
    const height = Math.max(laid.height, title.height + 2 * measures.cellPadding);
    behind.push(...layOutPanels(lane.id, plan, y, height), ...moveFigures(laid.behind, 0, y));
    titles.push(group(`lane-${lane.id}`, { x: 0, y, width: measures.gutter, height }, [...moveFigures(title.figures, measures.margin, measures.cellPadding), ...laid.beside]));
    collectCells(lane, laid, y, cells);
    if (kind === 'Service blueprint') placed.push(...placeCells(lane, laid, y));
    overhang = Math.max(overhang, laid.overhang ?? 0);
    y += height + measures.rowGap;
  }
  behind.push(...connectCells(placed));
  return { bottom: y - measures.rowGap, overhang, behind, titles, cells };
}

function kindsIn(plan: MapPlan): ReadonlySet<FactKind> {
  const kinds = new Set<FactKind>();
  for (const { facts } of holdersOf(plan)) for (const { fact } of facts) kinds.add(fact.kind);
  return kinds;
}

function layOutTitle({ icon, title }: Lane, isEmpty: boolean): Laid {
  const lines = stack(2, [words(title, 'strong'), ...(isEmpty ? [meta('nothing noted')] : [])]);
  return layOutContent(beside(sign(icon, 'muted', 16), lines, { gap: 10, drop: 2 }), measures.gutter - 16);
}

/** A quiet gap. */
const emptyLane: LaneLayout = { height: 64, cells: [], behind: [], beside: [] };

function collectCells(lane: Lane, { cells }: LaneLayout, y: number, all: Map<Holder, Figure[]>): void {
  for (const cell of cells) {
    const own = all.get(cell.holder) ?? [];
    own.push(placeCell(`${lane.id}-${own.length}`, lane.title, cell, y));
    all.set(cell.holder, own);
  }
}

function placeCells({ kind }: Lane, { cells }: LaneLayout, top: number): readonly PlacedCell[] {
  return cells.map(({ holder, x, y, height }) => ({ holder, kind, x, top: top + y, bottom: top + y + height }));
}

function placeCell(id: string, label: string, { x, y, width, height, figures }: Cell, top: number): Figure {
  return group(id, { x, y: top + y, width, height }, figures, { role: 'list', label });
}

/** A soft field for each stage. Paths have none: one frame around each of them says that it is another way. */
function layOutPanels(id: string, { stages }: MapPlan, y: number, height: number): readonly Figure[] {
  return stages.flatMap(({ main }): Figure[] => main === undefined ? [] : [
    { type: 'box', id: `panel-${id}-${main.key}`, x: main.x, y, width: main.width, height, paint: looks['panel'] },
  ]);
}

const blueprintGap = 28;

function layOutBlueprintLine(text: string, { x, right }: MapPlan, y: number): { readonly line: Figure; readonly label: readonly Figure[] } {
  const middle = y + (blueprintGap - measures.rowGap) / 2;
  const label = layOutContent(words(text, 'label', 'muted'), right - measures.margin);
  const start = Math.max(x, measures.margin + label.width + 12);
  return {
    line: { type: 'curve', id: `line-${text}`, path: `M${start} ${middle}H${right}`, paint: looks['blueprint-line'], look: 'blueprint-line', x: start, y: middle, width: right - start, height: 0 },
    label: moveFigures(label.figures, measures.margin, middle - label.height / 2),
  };
}
