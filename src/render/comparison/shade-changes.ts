import type { ElementKey } from '../../model/element-key.js';
import type { Reading } from '../content/reading.js';
import type { Figure, GroupFigure } from '../layout/figure.js';
import { looks } from '../layout/look.js';
import type { MapPlan } from '../layout/plan.js';
import { stripsOf } from '../layout/plan.js';
import type { Compared, ElementMark } from './element-mark.js';
import { isGhost, signLooks } from './element-mark.js';
import { ghostFigures } from './ghosts.js';

interface Columns {
  readonly key: ElementKey;
  readonly x: number;
  readonly width: number;
}

/** How far down the columns go. */
interface Extent {
  readonly top: number;
  readonly bottom: number;
}

const inset = 3;
const above = 6;

/** Puts fields between the panels and the lines behind a map, over all columns that came, went or moved. */
export function shadeChanges(behind: readonly Figure[], plan: MapPlan, { compared, journeyKey }: Reading, extent: Extent): readonly Figure[] {
  if (compared === undefined) return behind;
  const isGround = ({ id = '' }: Figure): boolean => id.startsWith('panel-') || id.startsWith('frame-');
  const all: Columns = { key: journeyKey, x: plan.x, width: plan.right - plan.x };
  const shades = [all, ...columnsOf(plan)].flatMap((columns) => shade(columns, compared.marks.get(columns.key), extent));
  return [...behind.filter(isGround), ...shades, ...behind.filter((figure) => !isGround(figure))];
}

function columnsOf(plan: MapPlan): readonly Columns[] {
  return [...plan.stages, ...plan.stages.flatMap(({ paths }) => paths), ...stripsOf(plan).flatMap(({ columns }) => columns.filter(({ step }) => step !== undefined))];
}

function shade({ key, x, width }: Columns, mark: ElementMark | undefined, { top, bottom }: Extent): readonly Figure[] {
  if (mark === undefined || mark.sign === 'changed') return [];
  const look = signLooks[mark.sign].field;
  return [{ type: 'box', id: `shade-${key}`, x: x + inset, y: top - above, width: width - 2 * inset, height: bottom - top + above, paint: { ...looks[look], rx: 8 }, look }];
}

/** Says of stages, paths and steps what became of them, and quietens what is gone. */
export function markSections(figures: readonly Figure[], { compared, journeyKey }: Reading): readonly Figure[] {
  if (compared === undefined) return figures;
  const marked = figures.map((figure) => (figure.type === 'group' && figure.element !== undefined ? markSection(figure, compared) : figure));
  return isGhost(compared.marks.get(journeyKey)) ? ghostFigures(marked) : marked;
}

function markSection(figure: GroupFigure, compared: Compared): Figure {
  const mark = compared.marks.get(figure.element ?? '');
  const children = figure.children.map((child) => (child.type === 'group' && child.element !== undefined ? markSection(child, compared) : child));
  const own = isGhost(mark) ? ghostFigures(children) : children;
  return { ...figure, children: own, ...(mark && figure.label !== undefined && { label: `${signLooks[mark.sign].words}: ${figure.label}` }) };
}
