import type { IToken } from 'chevrotain';

/** Finds the documentation comments, by the offset of the token that each of them stands before. Both lists are in order. */
export function readDescriptions(comments: readonly IToken[], tokens: readonly IToken[]): ReadonlyMap<number, string> {
  const descriptions = new Map<number, string>();
  let at = 0;
  for (const comment of comments) {
    if (!comment.image.startsWith('/**') || comment.image === '/**/') continue;
    while (at < tokens.length && (tokens[at]?.startOffset ?? 0) < comment.startOffset) at++;
    const described = tokens[at];
    const text = readComment(comment.image);
    if (described && text !== '') descriptions.set(described.startOffset, text);
  }
  return descriptions;
}

/** The text of a comment without its stars and indentation. */
function readComment(image: string): string {
  const lines = image.replace(/^\/\*\*/, '').replace(/\*\/$/, '').split(/\r\n|\r|\n/);
  return lines.map((line) => line.replace(/^\s*\*?\s?/, '').trimEnd()).join('\n').trim();
}
