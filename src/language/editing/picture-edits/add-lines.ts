import { GrammarUtils } from 'langium';
import type { Line } from '../../generated/ast.js';
import type { Change } from '../../rule.js';
import { endOfBlankLines, linesOf, opensBlock, spansLines, startOfBlankLines } from './element-lines.js';
import { deeper, endOfLine, indentAt, isBlank, lineBreakOf, startOfLine, type FileText } from './file-text.js';

/** Lines that are to stand somewhere, for the indentation of the place. */
export type WriteLines = (indent: string) => string;

/** Puts lines above an element and its comments. */
export function addBefore(sibling: Line, write: WriteLines, file: FileText): Change {
  const { text } = file;
  const { alone, from, own } = linesOf(sibling, file);
  const indent = indentAt(text, own.from);
  const lines = indent + write(indent);
  if (!alone) return { from: own.from, to: own.from, text: beside(lines, indent, ' ', file) };
  const gap = needsGap(lines, sibling) ? lineBreakOf(text) : '';
  const isClose = from > 0 && startOfBlankLines(text, from) === from && !opensBlock(text.slice(startOfLine(text, from - 1), from));
  return { from, to: from, text: (isClose && spansLines(lines) ? gap : '') + lines + lineBreakOf(text) + gap };
}

/** Puts lines below an element. */
export function addAfter(sibling: Line, write: WriteLines, file: FileText): Change {
  const { text } = file;
  const { alone, to, own } = linesOf(sibling, file);
  const indent = indentAt(text, own.from);
  const lines = indent + write(indent);
  if (!alone) return { from: own.to, to: own.to, text: ` ${beside(lines, indent, '', file)}` };
  const end = lineBreakOf(text);
  const gap = needsGap(lines, sibling) ? end : '';
  if (to === text.length && !/[\r\n]$/.test(text)) return { from: to, to, text: end + gap + lines };
  const next = text.slice(to, endOfLine(text, to));
  const isClose = endOfBlankLines(text, to) === to && next !== '' && !next.trimStart().startsWith('}');
  return { from: to, to, text: gap + lines + end + (isClose && spansLines(lines) ? end : '') };
}

/** Where something else stands on the line, one line goes beside it, and more lines make room for themselves. */
function beside(lines: string, indent: string, behind: string, { text }: FileText): string {
  const line = lines.trimStart();
  if (!/[\r\n]|\/\//.test(line)) return line.replace(/(?<=^[a-z]+) {2,}/, ' ') + behind;
  return lineBreakOf(text) + lines + lineBreakOf(text) + indent;
}

function needsGap(lines: string, { $cstNode: node }: Line): boolean {
  return spansLines(lines) || spansLines(node?.text ?? '');
}

/** Puts lines into the block of an element behind all that it holds, and makes the block where there is none. */
export function addInside(holder: Line, write: WriteLines, file: FileText): readonly Change[] {
  const { text } = file;
  const last = holder.lines.at(-1);
  const brace = GrammarUtils.findNodeForKeyword(holder.$cstNode, '{');
  const [from, to] = [holder.$cstNode?.offset ?? 0, holder.$cstNode?.end ?? 0];
  const indent = indentAt(text, from);
  const [inner, end] = [deeper(indent), lineBreakOf(text)];
  const lines = inner + write(inner);
  if (last) return [addAfter(last, write, file)];
  if (!brace) return openBlock(to, `${end}${lines}${end}${indent}}`, file);
  const inside = text.slice(brace.end, to - 1);
  if (isBlank(inside)) return [{ from: brace.end, to: to - 1, text: `${end}${lines}${end}${indent}` }];
  const at = brace.end + inside.trimEnd().length;
  return [{ from: at, to: to - 1, text: `${end}${lines}${end}${indent}` }];
}

/** Opens a block at the end of a heading. A comment behind the heading stays behind it. */
function openBlock(at: number, block: string, { text, comments }: FileText): readonly Change[] {
  const end = endOfLine(text, at);
  const comment = comments.find(({ from, to }) => from >= at && to === end);
  const isBehind = comment !== undefined && isBlank(text.slice(at, comment.from));
  return isBehind ? [{ from: at, to: at, text: ' {' }, { from: end, to: end, text: block }] : [{ from: at, to: at, text: ` {${block}` }];
}
