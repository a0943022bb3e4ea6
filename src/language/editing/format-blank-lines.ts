import type { Word } from '../words.js';
import { isComment, type Piece } from './format-pieces.js';
import type { Row } from './format-rows.js';

/** Whether a blank line stands above each row. `breaksAbove` says how many line breaks the text has above a row. */
export function placeBlankLines(rows: readonly Row[], breaksAbove: (index: number) => number): readonly boolean[] {
  const blank: boolean[] = [];
  // A row of comments belongs to the row below, so the last row is looked at first.
  let owner: Facts = none;
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (row === undefined) continue;
    const attached = isCommentRow(row) && breaksAbove(index + 1) < 2;
    if (attached) owner = isContinuation(rows[index + 1]) ? none : owner;
    else owner = factsOf(row, isContinuation(rows[index + 1]) ? owner : none);
    blank[index] = isBlankAbove(row, rows[index - 1], owner, breaksAbove(index));
    if (beginsWithClose(row)) owner = none;
  }
  return blank;
}

/** What matters of a row for the blank line above it, or above the comments that belong to it. */
interface Facts {
  readonly opens: boolean;
  readonly atTop: boolean;
  readonly word: Word | undefined;
}

const none: Facts = { opens: false, atTop: false, word: undefined };

function factsOf(row: Row, goesOn: Facts): Facts {
  const [{ word, depth }] = row.pieces;
  return { opens: opensBlock(row) || goesOn.opens, atTop: depth === 0, word };
}

function isBlankAbove(row: Row, above: Row | undefined, owner: Facts, breaks: number): boolean {
  if (above === undefined || opensBlock(above) || beginsWithClose(row) || isContinuation(row)) return false;
  if (breaks > 1) return true;
  if (isCommentRow(above)) return false;
  return endsBlock(above) || owner.opens || isOfAnotherKind(above, owner);
}

/** One after the other, declarations of one kind stand together. */
function isOfAnotherKind({ pieces: [{ word, depth }] }: Row, owner: Facts): boolean {
  return depth === 0 && owner.atTop && word !== undefined && owner.word !== undefined && word !== owner.word;
}

function isCommentRow({ pieces, frozen }: Row): boolean {
  return !frozen && pieces.every(isComment);
}

function isContinuation(row: Row | undefined): boolean {
  return row !== undefined && !row.frozen && (row.pieces[0].kind === 'part' || row.pieces[0].kind === 'open');
}

function beginsWithClose({ pieces: [first] }: Row): boolean {
  return first.kind === 'close';
}

function opensBlock({ pieces }: Row): boolean {
  return lastOf(pieces)?.kind === 'open';
}

/** Whether a block ends with the row that began above it. */
function endsBlock({ pieces }: Row): boolean {
  const last = lastOf(pieces);
  return last?.kind === 'close' && (last.partner === undefined || !pieces.includes(last.partner));
}

function lastOf(pieces: readonly Piece[]): Piece | undefined {
  return pieces.findLast((piece) => !isComment(piece));
}
