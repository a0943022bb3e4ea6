import type { FactKind } from '../../model/journey-document.js';
import type { Figure } from './figure.js';
import { looks } from './look.js';
import type { Holder } from './plan.js';

/** A cell in its place on the map. */
export interface PlacedCell {
  readonly holder: Holder;
  readonly kind: FactKind;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** What stands at the lines of a blueprint, from the customer inwards. */
const chain: readonly FactKind[] = ['touchpoint', 'frontstage', 'backstage', 'support'];
const inset = 18;
const gap = 3;

/** Joins what a step has on both sides of the lines of a blueprint: from the touchpoint down to what supports it. The cells come from top to bottom. */
export function connectCells(cells: readonly PlacedCell[]): readonly Figure[] {
  const figures: Figure[] = [];
  const above = new Map<Holder, PlacedCell>();
  for (const cell of cells) {
    if (!chain.includes(cell.kind) || cell.holder.folded) continue;
    const upper = above.get(cell.holder);
    if (upper) figures.push(connect(upper, cell));
    above.set(cell.holder, cell);
  }
  return figures;
}

function connect(upper: PlacedCell, { holder, kind, x, top }: PlacedCell): Figure {
  const from = upper.bottom + gap;
  const height = top - gap - from;
  const at = x + inset;
  const path = `M${at} ${from}V${top - gap}`;
  return { type: 'curve', id: `joins-${kind}-${holder.key}`, path, paint: looks['connector'], x: at, y: from, width: 0, height };
}
