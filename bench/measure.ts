/** One of the things that a row compares: sets itself up, is measured as often as asked, and ends. Figures are in the unit of the row. */
export interface Side {
  measure(): Promise<number>;
  end(): Promise<void>;
}

/** The middle of several figures; of an even count the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

/**
 * Measures the sides in turns, so that whatever else the machine does meets all of them alike, and returns the median of each.
 * The first turns are not counted: code is compiled then.
 */
export async function inTurns<Name extends string>(sides: Readonly<Record<Name, Side>>, rounds: number, warmUps: number): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(sides) as Name[];
  const figures = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -warmUps; round < rounds; round++) {
    for (const name of names) {
      const figure = await sides[name].measure();
      if (round >= 0) figures[name].push(figure);
    }
  }
  for (const name of names) await sides[name].end();
  return Object.fromEntries(names.map((name) => [name, median(figures[name])])) as Record<Name, number>;
}

/** How long something takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
