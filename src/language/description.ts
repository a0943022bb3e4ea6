import { CstUtils } from 'langium';
import type { BlockNode } from './placement.js';

/** The text of the documentation comment above an element: without stars and indentation. */
export function readDescription(node: BlockNode): string | undefined {
  const comment = CstUtils.findCommentNode(node.$cstNode, ['BLOCK_COMMENT']);
  if (!comment?.text.startsWith('/**')) return undefined;
  const lines = comment.text.replace(/^\/\*\*/, '').replace(/\*\/$/, '').split(/\r\n|\r|\n/);
  const text = lines.map((line) => line.replace(/^\s*\*?\s?/, '').trimEnd()).join('\n').trim();
  return text === '' ? undefined : text;
}
