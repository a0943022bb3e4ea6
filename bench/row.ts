import type { Programs } from './servers.js';

/** What a row is told: the programs that it compares, and a folder that is empty and its own. */
export interface Place {
  readonly programs: Programs;
  readonly folder: string;
}

/** One line of the table. */
export interface Result {
  readonly what: string;
  /** The figures behind the ratio, with their units. */
  readonly figures: string;
  readonly ratio: number;
  /** What the design wants at most; not a number where it wants nothing. */
  readonly must: number;
  readonly aim: number;
}

/** A row of the bench, or several that are measured together. */
export interface Row {
  /** To be named on the command line. */
  readonly id: string;
  run(place: Place): Promise<readonly Result[]>;
}

export function milliseconds(figure: number): string {
  return `${figure.toFixed(figure < 10 ? 2 : figure < 100 ? 1 : 0)} ms`;
}
