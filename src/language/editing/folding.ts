import type { IToken } from 'chevrotain';
import { GrammarUtils, type LangiumDocument } from 'langium';
import type { FoldingRangeProvider } from 'langium/lsp';
import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import { isImport, type Line } from '../generated/ast.js';
import { isJourneyDocument } from '../imports.js';
import { largestText, type JourneyLexer } from '../reading/journey-lexer.js';
import { listLines } from '../rule.js';
import type { EditorServices } from './editing-module.js';

/** Lets an editor fold blocks, texts of several lines, comments, and the imports of a file. */
export class JourneyFoldingRangeProvider implements FoldingRangeProvider {
  private readonly lexer: JourneyLexer;

  constructor(services: EditorServices) {
    this.lexer = services.parser.Lexer;
  }

  getFoldingRanges(document: LangiumDocument): FoldingRange[] {
    const text = document.textDocument.getText();
    if (!isJourneyDocument(document) || text.length > largestText) return [];
    const { tokens, comments } = this.lexer.lex(text);
    const lines = listLines(document.parseResult.value);
    return [
      ...lines.map(foldBlock),
      ...foldImports(document.parseResult.value.lines),
      ...tokens.filter(({ tokenType }) => tokenType.name === 'TEXT').map((token) => foldToken(token)),
      ...comments.map((token) => foldToken(token, FoldingRangeKind.Comment)),
      ...foldLineComments(comments, text),
    ].filter((fold) => fold !== undefined).filter(({ startLine, endLine }) => endLine > startLine);
  }
}

/** The line of the closing brace stays in sight. */
function foldBlock({ $cstNode }: Line): FoldingRange | undefined {
  if (GrammarUtils.findNodeForKeyword($cstNode, '{') === undefined || $cstNode === undefined) return undefined;
  const { start, end } = $cstNode.range;
  const closes = GrammarUtils.findNodeForKeyword($cstNode, '}')?.end === $cstNode.end;
  return { startLine: start.line, endLine: closes ? end.line - 1 : end.line };
}

function foldToken({ startLine = 1, endLine = 1 }: IToken, kind?: FoldingRangeKind): FoldingRange {
  return { startLine: startLine - 1, endLine: endLine - 1, ...(kind && { kind }) };
}

/** Imports that follow each other. */
function foldImports(lines: readonly Line[]): readonly FoldingRange[] {
  return runsOf(lines, (line, before) => isImport(line) && (before === undefined || isImport(before))).map((run) => ({
    startLine: run[0]?.$cstNode?.range.start.line ?? 0,
    endLine: run.at(-1)?.$cstNode?.range.end.line ?? 0,
    kind: FoldingRangeKind.Imports,
  }));
}

/** Comments to the end of the line that stand alone on lines below each other. */
function foldLineComments(comments: readonly IToken[], text: string): readonly FoldingRange[] {
  const alone = comments.filter(({ image, startOffset }) => image.startsWith('//') && isFirstOfLine(text, startOffset));
  return runsOf(alone, ({ startLine = 1 }, before) => before === undefined || before.startLine === startLine - 1).map((run) => ({
    startLine: (run[0]?.startLine ?? 1) - 1,
    endLine: (run.at(-1)?.startLine ?? 1) - 1,
    kind: FoldingRangeKind.Comment,
  }));
}

function isFirstOfLine(text: string, offset: number): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return text.slice(lineStart, offset).trim() === '';
}

/** Splits a list into runs: an item goes on with the run before it, or begins one, where `belongs` says so. */
function runsOf<T>(items: readonly T[], belongs: (item: T, before: T | undefined) => boolean): readonly (readonly T[])[] {
  const runs: T[][] = [];
  let run: T[] | undefined;
  for (const item of items) {
    if (run && belongs(item, run.at(-1))) run.push(item);
    else if (belongs(item, undefined)) runs.push(run = [item]);
    else run = undefined;
  }
  return runs;
}
