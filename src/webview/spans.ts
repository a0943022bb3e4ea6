/** A stretch along the longer side of a picture, in its pixels. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Adds a stretch to others; those that meet become one. They come in their order, and so does the result. */
export function addSpan(spans: readonly Span[], { from, to }: Span): readonly Span[] {
  const before = spans.filter((span) => span.to < from);
  const behind = spans.filter((span) => span.from > to);
  const met = spans.filter((span) => span.to >= from && span.from <= to);
  return [...before, met.reduce<Span>((all, span) => ({ from: Math.min(all.from, span.from), to: Math.max(all.to, span.to) }), { from, to }), ...behind];
}

export function coversSpan(spans: readonly Span[], { from, to }: Span): boolean {
  return spans.some((span) => span.from <= from && span.to >= to);
}
