import { placeBlankLines } from './format-blank-lines.js';
import { indentComment, indentText } from './format-several-lines.js';
import { isComment, type Piece } from './format-pieces.js';
import { gapBefore, type Row } from './format-rows.js';

/** A change of a text; offsets count UTF-16 units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The least changes that give a text these rows, in their order; they never overlap. */
export function editRows(text: string, rows: readonly Row[]): readonly Edit[] {
  return new RowEditor(text).edit(rows);
}

/** Between two lines: blanks at the end of the one, line breaks, and the indentation of the other. */
interface Gap {
  readonly tail: string;
  readonly breaks: string;
  readonly indent: string;
}

class RowEditor {
  private readonly edits: Edit[] = [];
  private readonly lineEnd: string;
  private readonly textStart: number;

  constructor(private readonly text: string) {
    this.lineEnd = /\r\n/.test(text) && !/(?<!\r)\n|\r(?!\n)/.test(text) ? '\r\n' : '\n';
    this.textStart = text.startsWith('\uFEFF') ? 1 : 0;
  }

  edit(rows: readonly Row[]): readonly Edit[] {
    const blank = placeBlankLines(rows, (index) => countBreaks(this.gapAbove(rows, index).breaks));
    rows.forEach((row, index) => {
      this.editGapAbove(rows, index, blank[index] === true);
      if (!row.frozen) this.editRow(row);
    });
    this.editEnd(rows.at(-1));
    return this.edits;
  }

  private gapAbove(rows: readonly Row[], index: number): Gap {
    const start = endOfRow(rows[index - 1]) ?? this.textStart;
    return splitGap(this.text.slice(start, rows[index]?.pieces[0].start ?? this.text.length));
  }

  private editGapAbove(rows: readonly Row[], index: number, blank: boolean): void {
    const [row, above] = [rows[index], rows[index - 1]];
    if (row === undefined) return;
    const source = this.gapAbove(rows, index);
    const first = above === undefined;
    this.replaceGap(endOfRow(above) ?? this.textStart, source, {
      tail: above?.frozen === true ? source.tail : '',
      breaks: first ? '' : this.lineEnd.repeat(blank ? 2 : 1),
      indent: row.frozen ? indentOf(source) : '  '.repeat(row.depth),
    });
  }

  private editEnd(last: Row | undefined): void {
    const start = endOfRow(last) ?? this.textStart;
    const source = splitGap(this.text.slice(start));
    this.replaceGap(start, source, { tail: last?.frozen === true ? source.tail : '', breaks: last ? this.lineEnd : '', indent: '' });
  }

  /** Where both have line breaks, the line above and the line below are edited apart, so that a selection can take one of them. */
  private replaceGap(start: number, source: Gap, target: Gap): void {
    if (source.breaks === '' || target.breaks === '') {
      this.replace(start, source.tail + source.breaks + source.indent, target.tail + target.breaks + target.indent);
      return;
    }
    this.replace(start, source.tail, target.tail);
    this.replace(start + source.tail.length, source.breaks, target.breaks);
    this.replace(start + source.tail.length + source.breaks.length, source.indent, target.indent);
  }

  private editRow({ pieces, depth }: Row): void {
    pieces.forEach((piece, index) => {
      const previous = pieces[index - 1];
      if (previous) this.replace(previous.end, this.text.slice(previous.end, piece.start), gapBefore(pieces, index));
      this.replaceLines(piece.start, piece.source, this.layOut(piece, index === 0, depth));
    });
  }

  private layOut(piece: Piece, first: boolean, depth: number): string {
    if (!/[\r\n]/.test(piece.source)) return piece.written;
    if (!isComment(piece)) return indentText(piece.source, depth + 1, this.lineEnd);
    return indentComment(piece.source, first ? { from: this.columnOf(piece), to: 2 * depth } : undefined, this.lineEnd);
  }

  private columnOf({ start }: Piece): number {
    return start - Math.max(this.textStart, this.text.lastIndexOf('\n', start) + 1, this.text.lastIndexOf('\r', start) + 1);
  }

  /** Both texts have the same number of lines. */
  private replaceLines(start: number, source: string, target: string): void {
    const line = /[^\r\n]*(?:\r\n|\r|\n|$)/g;
    const targets = target.match(line) ?? [];
    let at = start;
    (source.match(line) ?? []).forEach((each, index) => {
      this.replace(at, each, targets[index] ?? '');
      at += each.length;
    });
  }

  /** Replaces no more than what differs. */
  private replace(start: number, source: string, target: string): void {
    if (source === target) return;
    const shorter = Math.min(source.length, target.length);
    let before = 0;
    while (before < shorter && source[before] === target[before]) before++;
    if (source[before - 1] === '\r') before--;
    let behind = 0;
    while (behind < shorter - before && source.at(-1 - behind) === target.at(-1 - behind)) behind++;
    if (source[source.length - behind] === '\n' && source[source.length - behind - 1] === '\r') behind--;
    this.edits.push({ start: start + before, end: start + source.length - behind, text: target.slice(before, target.length - behind) });
  }
}

function endOfRow(row: Row | undefined): number | undefined {
  return row?.pieces.at(-1)?.end;
}

function splitGap(gap: string): Gap {
  const [, tail = gap, breaks = '', indent = ''] = /^([^\r\n]*)([\r\n](?:[^]*[\r\n])?)([^\r\n]*)$/.exec(gap) ?? [];
  return { tail, breaks, indent };
}

/** Above the first line there may be no line break. */
function indentOf({ tail, breaks, indent }: Gap): string {
  return breaks === '' ? tail : indent;
}

function countBreaks(breaks: string): number {
  return breaks.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** The text with the edits, which are in order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let at = 0;
  const parts = edits.flatMap(({ start, end, text: inserted }) => {
    const part = text.slice(at, start);
    at = end;
    return [part, inserted];
  });
  return [...parts, text.slice(at)].join('');
}
