import type { IToken } from 'chevrotain';

/** A comment `// journey-ignore rule-id: reason`, which silences what a rule says about an element. */
export interface IgnoreComment {
  readonly offset: number;
  readonly length: number;
  readonly ids: readonly string[];
  /** Empty where none is given. */
  readonly reason: string;
  /** The offset of the element that it is about: the one whose line it ends, or else the next one. Undefined where there is none. */
  readonly element: number | undefined;
}

/** Finds the comments that silence rules. Both lists are in the order of the text. */
export function readIgnores(comments: readonly IToken[], tokens: readonly IToken[]): readonly IgnoreComment[] {
  let at = 0;
  return comments.filter(({ image }) => image.includes('journey-ignore')).flatMap((comment) => {
    const { ids, reason } = pattern.exec(comment.image)?.groups ?? {};
    if (ids === undefined) return [];
    while (at < tokens.length && (tokens[at]?.startOffset ?? 0) < comment.startOffset) at++;
    const named = ids.split(',').map((id) => id.trim()).filter((id) => id !== '');
    return [{ offset: comment.startOffset, length: comment.image.length, ids: named, reason: reason?.trim() ?? '', element: elementOf(comment, at, tokens) }];
  });
}

const pattern = /^\/[/*]+\s*journey-ignore(?=\s|:|\*\/|$)(?<ids>[^:]*?)(?::(?<reason>[^]*?))?(?:\*\/)?$/;

function elementOf(comment: IToken, next: number, tokens: readonly IToken[]): number | undefined {
  let first = next;
  while (first > 0 && tokens[first - 1]?.endLine === comment.startLine) first--;
  const token = tokens[first];
  return token === undefined || token.image === '}' ? undefined : token.startOffset;
}
