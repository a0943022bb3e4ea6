import type { Content } from '../content/content.js';
import { meta, stack } from '../content/content.js';
import { asFact } from '../content/fact-content.js';
import { count } from '../content/phrases.js';
import type { Figure, Laid } from '../layout/figure.js';
import { largest } from '../layout/figure.js';
import { layOutContent } from '../layout/lay-out-content.js';
import { looks } from '../layout/look.js';
import type { Holder, MapPlan, Strip } from '../layout/plan.js';
import { stripsOf } from '../layout/plan.js';
import { onceFor } from '../once-for.js';
import { measures } from '../theme.js';
import type { Cell, Lane, LaneLayout } from './lane.js';

/** What tells a lane of cells from others; it holds all facts of its kind unless it says which. */
export type CellLane = Pick<Lane, 'id' | 'kind' | 'title' | 'icon'> & Partial<Pick<Lane, 'holds'>>;

/** Facts below one another in a cell for each step; those of a whole stage or path stand above its steps and across them. */
export function cellLane(lane: CellLane, show: Lane['show']): Lane {
  const holds = lane.holds ?? (({ kind }) => kind === lane.kind);
  const showAll: Lane['show'] = (holder, reading) => (holder.folded ? showAmount(holder, holds) : show(holder, reading));
  return { ...lane, holds, show: showAll, layOut: (plan, reading) => layOutCells(lane.id, plan, (holder) => showAll(holder, reading)) };
}

/** A folded stage says how much it holds. */
function showAmount({ key, facts }: Holder, holds: Lane['holds']): readonly Content[] {
  const amount = facts.filter(({ fact }) => holds(fact)).length;
  return amount === 0 ? [] : [asFact({ id: 'amount', key }, meta(count(amount, 'fact')))];
}

type Show = (holder: Holder) => readonly Content[];

/** Text over several columns is easier to read in lines that are not as long as all of them. */
const widestText = 560;
const factGap = 10;
const bracketGap = 8;

/** What a section says in a lane of this id, laid out once. */
export function layOutCells(id: string, plan: MapPlan, show: Show): LaneLayout | undefined {
  const cells = stripsOf(plan).flatMap((strip) => layOutStrip(strip, (holder) => layOutOnce(id, holder, show)));
  if (cells.length === 0) return undefined;
  const height = largest(cells, (cell) => cell.y + cell.height) + measures.cellPadding;
  return { height, cells, behind: [], beside: [] };
}

function layOutStrip({ own, columns }: Strip, layOut: (holder: Holder) => Laid | undefined): readonly Cell[] {
  const top: number = measures.cellPadding;
  const whole = own && placeCell(own, top + bracketGap, layOut(own));
  const below = whole ? whole.y + whole.height + factGap : top;
  const cells = whole ? [spanSteps(whole)] : [];
  for (const column of columns) {
    const cell = placeCell(column, below, layOut(column));
    if (cell) cells.push(cell);
  }
  return cells;
}

/** A line over all steps that the facts below it speak of. */
function spanSteps(cell: Cell): Cell {
  const width = cell.holder.width - 2 * measures.cellPadding;
  const line: Figure = { type: 'box', id: 'span', x: 0, y: -bracketGap, width, height: 1, paint: looks['span'] };
  return { ...cell, figures: [line, ...cell.figures] };
}

/** What sections said in the picture before, by the ids of lanes. */
const laidIn = onceFor((_holder: Holder) => new Map<string, Laid | undefined>());

function layOutOnce(id: string, holder: Holder, show: Show): Laid | undefined {
  const lanes = laidIn(holder);
  if (!lanes.has(id)) lanes.set(id, layOutFacts(show(holder), widthIn(holder)));
  return lanes.get(id);
}

function layOutFacts(contents: readonly Content[], width: number): Laid | undefined {
  return contents.length === 0 ? undefined : layOutContent(stack(factGap, contents), width);
}

function placeCell(holder: Holder, y: number, laid: Laid | undefined): Cell | undefined {
  return laid && { holder, x: holder.x + measures.cellPadding, y, width: widthIn(holder), height: laid.height, figures: laid.figures };
}

function widthIn(holder: Holder): number {
  return Math.min(holder.width - 2 * measures.cellPadding, widestText);
}
