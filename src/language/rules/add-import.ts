import type { LangiumDocument } from 'langium';
import { isImport, isJourneyFile } from '../generated/ast.js';
import { placeLines } from '../placement.js';
import type { Change } from '../rule.js';
import { endWithComment, quote } from './changes.js';

/**
 * Imports a file: behind the last import, else at the top, below a comment that is about the whole file. `path` is relative to the
 * document, with `/`.
 */
export function addImport(path: string, { parseResult: { value: file }, textDocument }: LangiumDocument): Change {
  const text = textDocument.getText();
  const statement = `import ${quote(path)}`;
  const last = isJourneyFile(file) ? placeLines(file).linesOf(file).findLast(isImport) : undefined;
  const at = last ? endWithComment(last, text) : endOfHeader(text);
  return { from: at, to: at, text: last ? `\n${statement}` : `${statement}\n\n` };
}

/** The end of the comments that begin the file, where a blank line parts them from what follows; otherwise they belong to that. */
function endOfHeader(text: string): number {
  const comments = /^\uFEFF?(?:[ \t]*(?:\/\/[^\r\n]*|\/\*(?!\*)[^*]*\*\/[ \t]*)(?:\r\n|\r|\n))+(?:[ \t]*(?:\r\n|\r|\n))+/.exec(text);
  return comments?.[0].length ?? (text.startsWith('\uFEFF') ? 1 : 0);
}
