import type { LangiumDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import { isImport, isJourneyFile } from '../../generated/ast.js';
import { placeLines } from '../../placement.js';

/**
 * The edit that imports a file: behind the last import, else at the top, below a comment that is about the whole file. `path` is
 * relative to the document, with `/`.
 */
export function insertImport({ parseResult, textDocument }: LangiumDocument, path: string): TextEdit {
  const text = textDocument.getText();
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const line = `import "${path.replace(/["\\]/g, '\\$&')}"`;
  const file = parseResult.value;
  const last = isJourneyFile(file) ? placeLines(file).linesOf(file).findLast(isImport)?.$cstNode : undefined;
  const at = last ? endOfLine(text, last.end) : endOfHeader(text);
  const newText = last ? `${eol}${line}` : `${line}${eol}${eol}`;
  const position = textDocument.positionAt(at);
  return { range: { start: position, end: position }, newText };
}

function endOfLine(text: string, from: number): number {
  return from + (/[\r\n]/.exec(text.slice(from))?.index ?? text.length - from);
}

/** The end of the comments that begin the file, where a blank line parts them from what follows; otherwise they belong to that. */
function endOfHeader(text: string): number {
  const comments = /^\uFEFF?(?:[ \t]*(?:\/\/[^\r\n]*|\/\*(?!\*)[^*]*\*\/[ \t]*)(?:\r\n|\r|\n))+(?:[ \t]*(?:\r\n|\r|\n))+/.exec(text);
  return comments?.[0].length ?? (text.startsWith('\uFEFF') ? 1 : 0);
}
