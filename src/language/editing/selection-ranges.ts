import { CstUtils, GrammarUtils, type CstNode, type LangiumDocument } from 'langium';
import type { SelectionRangeParams } from 'vscode-languageserver';
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { JourneyFile, Line } from '../generated/ast.js';
import { isJourneyDocument } from '../imports.js';
import { insideText } from './inside-text.js';

/**
 * What an editor selects when a selection is expanded at these positions: the word, the text in its quotes, the line, its
 * block, what is inside of the block around, that block, and so on up to the file.
 */
export function getSelectionRanges(document: LangiumDocument, { positions }: SelectionRangeParams): SelectionRange[] {
  return positions.map((position) => selectionAt(document, position));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function selectionAt(document: LangiumDocument, position: Position): SelectionRange {
  const { textDocument } = document;
  const offset = textDocument.offsetAt(position);
  const text = textDocument.getText();
  const blocks = isJourneyDocument(document) ? spansOfLines(document.parseResult.value, offset, text) : [];
  const spans = [{ start: 0, end: text.length }, ...blocks, ...spansOfWord(document, offset, text)];
  let selection: SelectionRange | undefined;
  let around: Span | undefined;
  for (const span of spans) {
    if (!isWithin(span, offset) || (around && !isSmaller(span, around))) continue;
    around = span;
    const range = { start: textDocument.positionAt(span.start), end: textDocument.positionAt(span.end) };
    selection = selection ? { range, parent: selection } : { range };
  }
  return selection ?? { range: { start: position, end: position } };
}

function isWithin({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function isSmaller(span: Span, around: Span): boolean {
  return span.start >= around.start && span.end <= around.end && span.end - span.start < around.end - around.start;
}

/** From the outermost line around the offset to the innermost: each whole, then up to its block, then the inside of its block. */
function spansOfLines(file: JourneyFile, offset: number, text: string): readonly Span[] {
  const spans: Span[] = [];
  let lines: readonly Line[] = file.lines;
  for (;;) {
    const line: Line | undefined = lines.find(({ $cstNode }) => $cstNode && isWithin({ start: $cstNode.offset, end: $cstNode.end }, offset));
    if (line?.$cstNode === undefined) return spans;
    const { $cstNode } = line;
    const open = GrammarUtils.findNodeForKeyword($cstNode, '{');
    spans.push({ start: $cstNode.offset, end: $cstNode.end });
    if (open) spans.push(trim({ start: $cstNode.offset, end: open.offset }, text), trim(insideBlock($cstNode, open), text));
    lines = line.lines;
  }
}

function insideBlock(line: CstNode, open: CstNode): Span {
  const close = GrammarUtils.findNodeForKeyword(line, '}');
  return { start: open.end, end: close?.offset ?? line.end };
}

function trim({ start, end }: Span, text: string): Span {
  const inside = text.slice(start, end);
  return { start: start + inside.length - inside.trimStart().length, end: end - inside.length + inside.trimEnd().length };
}

/** The text or the name at an offset, the inside of the quotes, and the word. */
function spansOfWord({ parseResult }: LangiumDocument, offset: number, text: string): readonly Span[] {
  const root = parseResult.value.$cstNode;
  const leaves = root ? [offset, offset - 1].flatMap((at) => CstUtils.findLeafNodeAtOffset(root, at) ?? []) : [];
  const leaf = leaves.find((each) => !/^[{},]$/.test(each.text));
  const word = wordAround(text, offset);
  if (leaf === undefined) return word;
  const whole = { start: leaf.offset, end: leaf.end };
  return leaf.tokenType.name === 'TEXT' ? [whole, insideText(leaf), ...word] : [whole];
}

/** The letters around an offset, also in comments and in what can't be read. Rare scripts have letters of two units, each of them \p{Cs}. */
function wordAround(text: string, offset: number): readonly Span[] {
  const letter = /[\p{L}\p{M}\p{N}\p{Cs}_’'-]/u;
  let [start, end] = [offset, offset];
  while (start > 0 && letter.test(text.charAt(start - 1))) start--;
  while (end < text.length && letter.test(text.charAt(end))) end++;
  return end > start ? [{ start, end }] : [];
}
