import type { Change } from '../../rule.js';

/** A part of a text that has been changed: a stretch of the text before, or something new. */
type Piece = { readonly from: number; readonly to: number } | string;

/** Changes of a text and then changes of the result, as changes of the text itself. */
export function composeChanges(text: string, ...rounds: readonly (readonly Change[])[]): readonly Change[] {
  const whole: readonly Piece[] = [{ from: 0, to: text.length }];
  return toChanges(rounds.reduce(changePieces, whole), text.length);
}

function changePieces(pieces: readonly Piece[], changes: readonly Change[]): readonly Piece[] {
  const changed: Piece[] = [];
  let at = 0;
  const total = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);
  for (const { from, to, text } of changes.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    changed.push(...slice(pieces, at, from), text);
    at = to;
  }
  return [...changed, ...slice(pieces, at, total)];
}

function lengthOf(piece: Piece): number {
  return typeof piece === 'string' ? piece.length : piece.to - piece.from;
}

function slice(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  let start = 0;
  return pieces.flatMap((piece): readonly Piece[] => {
    const [first, last] = [Math.max(0, from - start), Math.min(lengthOf(piece), to - start)];
    start += lengthOf(piece);
    if (first >= last) return [];
    return [typeof piece === 'string' ? piece.slice(first, last) : { from: piece.from + first, to: piece.from + last }];
  });
}

/** What is new, in the place of what is not there any more. */
function toChanges(pieces: readonly Piece[], length: number): readonly Change[] {
  const changes: Change[] = [];
  let at = 0;
  let text = '';
  for (const piece of [...pieces, { from: length, to: length }]) {
    if (typeof piece === 'string') text += piece;
    else {
      if (text !== '' || piece.from > at) changes.push({ from: at, to: piece.from, text });
      at = piece.to;
      text = '';
    }
  }
  return changes;
}

export function applyChanges(text: string, changes: readonly Change[]): string {
  return changes.toSorted((a, b) => b.from - a.from).reduce((result, { from, to, text: written }) => result.slice(0, from) + written + result.slice(to), text);
}
