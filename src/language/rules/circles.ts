/**
 * Finds what leads back to itself: everything that `starts` lead to, with the number of its circle. Two things have the same number
 * where each leads to the other; what is in no circle has a number of its own. `next` is asked once for each thing, so that chains
 * of thousands cost no more than their length, and their depth doesn't matter (Gabow's algorithm).
 */
export function findCircles<T>(starts: Iterable<T>, next: (from: T) => Iterable<T>): ReadonlyMap<T, number> {
  const circles = new Map<T, number>();
  const order = new Map<T, number>();
  /** What has no number yet, and the earliest of each of its circles as far as they are known. */
  const [open, first]: [T[], T[]] = [[], []];

  const enter = (thing: T): Visit<T> => {
    order.set(thing, order.size);
    open.push(thing);
    first.push(thing);
    return { thing, rest: next(thing)[Symbol.iterator]() };
  };
  const orderOf = (thing: T | undefined): number => (thing === undefined ? -1 : order.get(thing) ?? -1);
  const leave = (thing: T): void => {
    if (first.at(-1) !== thing) return;
    first.pop();
    for (const each of open.splice(open.lastIndexOf(thing))) circles.set(each, orderOf(thing));
  };

  for (const start of starts) {
    const way = order.has(start) ? [] : [enter(start)];
    for (let visit = way.at(-1); visit !== undefined; visit = way.at(-1)) {
      const found = visit.rest.next();
      if (found.done === true) {
        way.pop();
        leave(visit.thing);
      } else if (!order.has(found.value)) way.push(enter(found.value));
      else if (!circles.has(found.value)) while (orderOf(first.at(-1)) > orderOf(found.value)) first.pop();
    }
  }
  return circles;
}

interface Visit<T> {
  readonly thing: T;
  readonly rest: Iterator<T, unknown>;
}
