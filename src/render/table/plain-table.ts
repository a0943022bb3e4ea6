import type { ElementKey } from '../../model/element-key.js';
import type { Mark } from '../mark.js';
import { html } from './html.js';

/** A cell is a text, or marks that stand in one line. */
export type Cell = string | readonly Mark[];

export interface PlainRow {
  readonly id: string;
  /** Absent for what stands in another file. */
  readonly element?: ElementKey;
  readonly cells: readonly Cell[];
}

/** A table with its heading; nothing where it has no rows. Columns that are empty in every row are left out. The first cell names its row. */
export function plainTable(id: string, title: string, columns: readonly string[], rows: readonly PlainRow[]): readonly Mark[] {
  if (rows.length === 0) return [];
  const filled = columns.map((_, index) => rows.some(({ cells }) => (cells[index] ?? '').length > 0));
  const head = html('tr', columns.filter((_, index) => filled[index]).map((column) => html('th', column, { scope: 'col' })));
  return [html('section', [
    html('h2', title),
    html('table', [html('thead', [head]), html('tbody', rows.map((row) => showRow(row, filled)))]),
  ], { id })];
}

function showRow({ id, element, cells }: PlainRow, filled: readonly (boolean | undefined)[]): Mark {
  const shown = cells.map((cell, index) => showCell(cell, index, element)).filter((_, index) => filled[index]);
  return html('tr', shown, { id });
}

function showCell(cell: Cell, index: number, element: ElementKey | undefined): Mark {
  const about = { id: `cell-${index}`, dir: 'auto' } as const;
  if (index > 0) return html('td', cell, about);
  return html('th', cell, { ...about, scope: 'row', ...(element !== undefined && { element }) });
}
