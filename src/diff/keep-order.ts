/** One of several things that have an order on both sides. */
interface Ordered {
  /** Its position on the other side. */
  readonly position: number;
  /** How much there is to it, above 0: where either of two could be the one that moved, the lighter one did. */
  readonly weight: number;
}

interface Chain {
  readonly index: number;
  readonly total: number;
  readonly rest: Chain | undefined;
}

/**
 * The longest common order: of things in the order of one side, as many as possible that are also in the order of the other, so
 * that the rest is what moved. Of several such choices it takes the heaviest. Takes n log n.
 *
 * @returns The indices of what stays.
 */
export function keepOrder(things: readonly Ordered[]): ReadonlySet<number> {
  const ranks = new Map(things.map(({ position }) => position).sort((one, other) => one - other).map((position, rank) => [position, rank + 1]));
  // More than all weights together, so that it never pays to keep fewer things.
  const oneThing = Math.ceil(things.reduce((sum, { weight }) => sum + weight, 1));
  const best = createPrefixMaximum(things.length);
  for (const [index, { position, weight }] of things.entries()) {
    const rank = ranks.get(position) ?? 0;
    const rest = best.upTo(rank - 1);
    best.offer(rank, { index, total: (rest?.total ?? 0) + oneThing + weight, rest });
  }
  return new Set(indicesOf(best.upTo(things.length)));
}

function* indicesOf(chain: Chain | undefined): Generator<number> {
  for (let each = chain; each; each = each.rest) yield each.index;
}

/** A Fenwick tree: the heaviest chain that ends at a rank from 1 up to a given one. */
function createPrefixMaximum(size: number): { upTo(rank: number): Chain | undefined; offer(rank: number, chain: Chain): void } {
  const heaviest: (Chain | undefined)[] = Array.from({ length: size + 1 });
  const heavier = (one: Chain | undefined, other: Chain | undefined): Chain | undefined => (!one || (other && other.total > one.total) ? other : one);
  return {
    upTo(rank) {
      let found: Chain | undefined;
      for (let at = rank; at > 0; at -= at & -at) found = heavier(found, heaviest[at]);
      return found;
    },
    offer(rank, chain) {
      for (let at = rank; at <= size; at += at & -at) heaviest[at] = heavier(heaviest[at], chain);
    },
  };
}
