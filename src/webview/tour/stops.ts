import type { ElementKey } from '../../model/element-key.js';

/** An element, or a link of one, that the arrow keys stop at: in a column, which is a section or a person, and in a row, which all of a kind share. */
export interface Stop {
  readonly key: ElementKey;
  readonly column: ElementKey;
  readonly row: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

const part = /(?:\/(?:facts|traits)\/\d+)?(?:#\d+)?$/;
const fact = /\/(?:facts|traits)\/\d+$/;

/**
 * The stops of a picture, in their order. Rows are counted from the top: journeys, stages, paths, steps and
 * people, then facts; `laneOf` tells the lane of a fact, counted from 0. What follows `#` is a link of an element: right below it.
 */
export function arrangeStops(keys: readonly ElementKey[], laneOf: (key: ElementKey) => number): readonly Stop[] {
  return [...new Set(keys)].map((key) => ({ key, column: key.replace(part, ''), row: rowOf(key, laneOf) }));
}

function rowOf(key: ElementKey, laneOf: (key: ElementKey) => number): number {
  const link = key.indexOf('#');
  if (link >= 0) return rowOf(key.slice(0, link), laneOf) + 0.5;
  if (fact.test(key)) return 10 + laneOf(key);
  const level = ['journeys', 'stages', 'paths', 'steps'].indexOf(key.split('/').at(-2) ?? '');
  return level < 0 ? 3 : level;
}

/** Where a key leads from a stop; undefined at the edge. In a grid, left and right stay in their row, up and down in their column. */
export function nextStop(stops: readonly Stop[], from: Stop, direction: Direction, isGrid: boolean): Stop | undefined {
  const row = isGrid ? stops.filter((stop) => stop.row === from.row) : stops;
  switch (direction) {
    case 'first': return row[0];
    case 'last': return row.at(-1);
    case 'left': return isGrid ? firstOfColumn(row.slice(0, row.indexOf(from)).findLast(isElsewhere(from)), row) : stops[stops.indexOf(from) - 1];
    case 'right': return isGrid ? row.slice(row.indexOf(from)).find(isElsewhere(from)) : stops[stops.indexOf(from) + 1];
    case 'up': return isGrid ? above(stops, from) : stops[stops.indexOf(from) - 1];
    case 'down': return isGrid ? below(stops, from) : stops[stops.indexOf(from) + 1];
    default: return direction satisfies never;
  }
}

function isElsewhere({ column }: Stop): (stop: Stop) => boolean {
  return (stop) => stop.column !== column;
}

function firstOfColumn(stop: Stop | undefined, row: readonly Stop[]): Stop | undefined {
  return stop && row.find(({ column }) => column === stop.column);
}

/** In a column from the top; within a row in the order of drawing. */
function inColumn(stops: readonly Stop[], column: ElementKey): readonly Stop[] {
  return stops.filter((stop) => stop.column === column).sort((one, other) => one.row - other.row);
}

/** From the head of a column to the head of what is around it. */
function above(stops: readonly Stop[], from: Stop): Stop | undefined {
  const column = inColumn(stops, from.column);
  const around = from.column.replace(/\/\w+\/\d+$/, '');
  return column[column.indexOf(from) - 1] ?? stops.find(({ key }) => key === around && key !== from.column);
}

/** From the end of a column to the first of those that it holds. */
function below(stops: readonly Stop[], from: Stop): Stop | undefined {
  const column = inColumn(stops, from.column);
  return column[column.indexOf(from) + 1] ?? stops.find(({ key, column: own }) => key === own && key.startsWith(`${from.column}/`));
}
