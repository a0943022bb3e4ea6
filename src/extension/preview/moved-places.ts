import type { ElementKey } from '../../model/element-key.js';
import type { Position, Range } from '../../protocol.js';

export type Places = Readonly<Record<ElementKey, Range>>;

/** One replacement in a text, as VS Code reports it: `range` is of the text before. */
export interface TextChange {
  readonly range: Range;
  readonly text: string;
}

/** Where elements are after changes of the text, so that a picture that is behind still leads to the right lines. */
export function movePlaces(places: Places, changes: readonly TextChange[]): Places {
  if (changes.length === 0) return places;
  const move = (range: Range): Range => changes.reduce(moveRange, range);
  return Object.fromEntries(Object.entries(places).map(([key, range]) => [key, move(range)]));
}

/** Text put in right before an element moves it; text put in right after it does not become part of it. */
function moveRange({ start, end }: Range, change: TextChange): Range {
  const moved = movePosition(start, change);
  const isInsertionAtEnd = !isBefore(change.range.start, end) && isSame(change.range.start, change.range.end);
  return { start: moved, end: isInsertionAtEnd ? end : latest(moved, movePosition(end, change)) };
}

function movePosition(position: Position, { range, text }: TextChange): Position {
  if (isBefore(position, range.start)) return position;
  const end = endOfInserted(range.start, text);
  if (isBefore(position, range.end)) return end;
  const character = position.line === range.end.line ? position.character - range.end.character + end.character : position.character;
  return { line: position.line - range.end.line + end.line, character };
}

function endOfInserted(start: Position, text: string): Position {
  const lines = text.split(/\r\n|\r|\n/);
  const last = lines.at(-1) ?? '';
  return { line: start.line + lines.length - 1, character: lines.length === 1 ? start.character + last.length : last.length };
}

function latest(one: Position, other: Position): Position {
  return isBefore(one, other) ? other : one;
}

export function isSame(one: Position, other: Position): boolean {
  return one.line === other.line && one.character === other.character;
}

export function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}
