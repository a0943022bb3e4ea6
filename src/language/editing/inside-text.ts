import type { CstNode } from 'langium';
import { isClosedText } from '../reading/scan-text.js';

/** Where in the document the content of a text stands: from behind its opening quotes to before its closing ones. */
export function insideText({ text, offset, end }: CstNode): { readonly start: number; readonly end: number } {
  const width = text.startsWith('"""') ? 3 : 1;
  return { start: offset + width, end: isClosedText(text) ? end - width : end };
}
