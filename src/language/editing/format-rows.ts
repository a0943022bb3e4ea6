import { deepestBlock } from '../reading/read-statements.js';
import { words } from '../words.js';
import { isComment, type Piece } from './format-pieces.js';

/** What stands on one line of the formatted text; a text in `"""` or a comment in it may span more. */
export interface Row {
  readonly pieces: readonly [Piece, ...Piece[]];
  /** How many levels it is indented. */
  readonly depth: number;
  /** True where a line was not understood: it stays as it is, byte for byte. */
  readonly frozen: boolean;
}

/** A block that is written on one line stays there up to this column. */
const widestRow = 100;
const valueColumn = 12;

/** Decides which pieces share a line. */
export function layOutRows(pieces: readonly Piece[]): readonly Row[] {
  return clusterPieces(pieces).flatMap((cluster): readonly Row[] => {
    if (cluster.some(({ lost }) => lost)) return [{ pieces: cluster, depth: 0, frozen: true }];
    return splitCluster(cluster).map((row) => ({ pieces: row, depth: Math.min(depthOf(row), deepestBlock), frozen: false }));
  });
}

/** Makes one row that stays as it is of each declaration in which a line does. */
export function freezeDeclarations(rows: readonly Row[]): readonly Row[] {
  const declarations: [Row, ...Row[]][] = [];
  for (const row of rows) {
    const last = declarations.at(-1);
    if (last === undefined || isDeclaration(row)) declarations.push([row]);
    else last.push(row);
  }
  return declarations.flatMap((declaration): readonly Row[] => {
    if (!declaration.some(({ frozen }) => frozen)) return declaration;
    const [first, ...others] = declaration;
    return [{ pieces: [...first.pieces, ...others.flatMap(({ pieces }) => pieces)], depth: 0, frozen: true }];
  });
}

function isDeclaration({ pieces: [{ kind, depth }] }: Row): boolean {
  return kind === 'statement' && depth === 0;
}

type Pieces = [Piece, ...Piece[]];

/** Pieces that can only be laid out together: those on the same line, and a fact that was broken over lines. */
function clusterPieces(pieces: readonly Piece[]): readonly Pieces[] {
  const clusters: Pieces[] = [];
  for (const piece of pieces) {
    const cluster = clusters.at(-1);
    const previous = cluster?.at(-1);
    if (cluster === undefined || previous === undefined || (piece.startLine > previous.endLine && !continues(piece))) clusters.push([piece]);
    else cluster.push(piece);
  }
  return clusters;
}

function continues({ kind, lost }: Piece): boolean {
  return !lost && (kind === 'part' || kind === 'open');
}

function splitCluster(cluster: Pieces): readonly Pieces[] {
  const rows: Pieces[] = [];
  let closing: Piece | undefined;
  cluster.forEach((piece, index) => {
    let row = rows.at(-1);
    const previous = cluster[index - 1];
    if (row === undefined || previous === undefined || (closing === undefined && startsRow(row, previous, piece))) rows.push((row = [piece]));
    else row.push(piece);
    if (piece === closing) closing = undefined;
    else if (piece.kind === 'open') closing ??= closesOnRow(row, piece, cluster.slice(index + 1, index + 1 + widestRow));
  });
  return rows;
}

function startsRow([first]: Pieces, previous: Piece, piece: Piece): boolean {
  const onNewLine = piece.startLine > previous.endLine;
  if (previous.kind === 'line-comment' || piece.kind === 'statement' || piece.kind === 'close') return true;
  if (isComment(piece)) return onNewLine;
  return previous.kind === 'open' || (isComment(first) && onNewLine);
}

/** The brace that closes a block on the line on which it opens, where the author wrote it so and it fits. */
function closesOnRow(row: Pieces, { partner, endLine }: Piece, following: readonly Piece[]): Piece | undefined {
  if (partner?.startLine !== endLine) return undefined;
  const end = following.indexOf(partner);
  if (end === 0) return partner;
  const whole: Pieces = [...row, ...following.slice(0, end + 1)];
  return end > 0 && widthOf(whole) <= widestRow ? partner : undefined;
}

function widthOf(row: Pieces): number {
  const text = row.map((piece, index) => gapBefore(row, index) + piece.written).join('');
  const [lastLine = ''] = text.split(/[\r\n]/).slice(-1);
  return 2 * depthOf(row) + Array.from(lastLine).length;
}

/** What stands between a piece of a row and the one before it. */
export function gapBefore(row: readonly Piece[], index: number): string {
  const previous = row[index - 1];
  const piece = row[index];
  if (previous === undefined || piece === undefined || piece.written === ',') return '';
  if (previous.kind === 'open' && piece === previous.partner) return '';
  return index === 1 && !isComment(piece) && hasValueColumn(row) ? ' '.repeat(Math.max(1, valueColumn - previous.written.length)) : ' ';
}

/** Whether a row is a member whose value stands in the fixed column; declarations, and what has a block, are headers. */
function hasValueColumn(row: readonly Piece[]): boolean {
  const word = row[0]?.word;
  if (word === undefined || row.some(({ kind }) => kind === 'open')) return false;
  return !words[word].within.includes('file') && word !== 'stage' && word !== 'step' && word !== 'path';
}

/** What goes on behind a comment is indented one level more than what it belongs to, save a brace. */
function depthOf([first]: Pieces): number {
  return first.depth + (first.kind === 'part' ? 1 : 0);
}
