import { enumerate } from '../render/content/phrases.js';

/** How many changes of a text mean nothing: see `countFormalChanges` of the language. */
export interface NotDrawn {
  readonly comments: number;
  readonly spacing: number;
  readonly order: number;
  readonly imports: number;
}

/** What changed and is not shown, in one sentence; undefined where there is nothing. */
export function describeNotDrawn({ comments, spacing, order, imports }: NotDrawn): string | undefined {
  const counts = { comments, spacing, order, imports };
  const total = comments + spacing + order + imports;
  const kinds = Object.entries(counts).flatMap(([kind, count]) => (count > 0 ? [kind] : []));
  return total === 0 ? undefined : `${total} ${total === 1 ? 'change' : 'changes'} of ${enumerate(kinds)} ${total === 1 ? 'is' : 'are'} not shown.`;
}
