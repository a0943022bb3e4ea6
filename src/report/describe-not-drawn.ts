/** How many changes of a text mean nothing: see `countFormalChanges` of the language. */
export interface NotDrawn {
  readonly comments: number;
  readonly spacing: number;
  readonly order: number;
  readonly imports: number;
}

/** What changed and is not shown, in one sentence; undefined where there is nothing. */
export function describeNotDrawn(counts: NotDrawn): string | undefined {
  const parts = Object.entries(counts).filter(([, count]) => count > 0);
  const total = parts.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return undefined;
  const [last, ...others] = parts.map(([what]) => what).toReversed();
  const all = [...(others.length > 0 ? [others.toReversed().join(', ')] : []), last].join(' and ');
  return total === 1 ? `1 change of ${all} is not shown.` : `${total} changes of ${all} are not shown.`;
}
