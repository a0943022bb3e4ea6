import type { IToken } from 'chevrotain';
import type { Lexer, LexerResult, LexingReport } from 'langium';
import { isWord, words } from '../words.js';
import { balanceBraces, type Balanced } from './balance-braces.js';
import { readDescriptions } from './descriptions.js';
import { finding, type Finding } from './finding.js';
import { readIgnores, type IgnoreComment } from './ignore-comments.js';
import { findMergeConflict, type MergeConflict } from './merge-conflicts.js';
import { scanTokens } from './scan-tokens.js';
import { allTokenTypes } from './tokens.js';
import { readStatements, readUntil, type ReadingState } from './read-statements.js';

/** Larger texts are not read: parsing can't be interrupted, and the largest real map is a hundredth of it. */
export const largestText = 2 * 1024 * 1024;
/** Nobody reads more findings about one file, and thousands of them slow an editor down. */
const mostFindings = 200;

/** What the reader says about a text beside its tokens. */
export interface ReadingReport extends LexingReport {
  readonly diagnostics: Finding[];
  /** The texts of documentation comments, by the offset of the token that each of them stands before. */
  readonly descriptions: ReadonlyMap<number, string>;
  /** The comments that silence rules. */
  readonly ignores: readonly IgnoreComment[];
}

interface JourneyLexerResult extends LexerResult {
  report: ReadingReport;
}

/**
 * Text → tokens → balanced braces → statements. Never throws; what it has to say is in the report. Comments, and what no line
 * can hold, are not handed on: the parser would put each of them into the tree, in time that grows with its square.
 */
export class JourneyLexer implements Lexer {
  readonly definition = allTokenTypes;

  tokenize(text: string): JourneyLexerResult {
    const refusal = refuse(text);
    if (refusal) return result([], [refusal]);
    const conflict = findMergeConflict(text);
    const { tokens, comments } = this.lex(conflict?.oneSide ?? text);
    const balanced = this.balance(tokens);
    const statements = readStatements(balanced.tokens, this.definition);
    // What else is wrong with a text of two texts is a consequence.
    const findings = conflict ? [sayConflict(conflict)] : [...findUnreadable(text), ...comments.flatMap(openComment), ...balanced.findings, ...statements.findings];
    return result(statements.tokens, findings.sort((a, b) => a.offset - b.offset), readDescriptions(comments, statements.tokens), readIgnores(comments, statements.tokens));
  }

  /** The tokens as they stand in the text, words still being words. */
  lex(text: string): { readonly tokens: IToken[]; readonly comments: readonly IToken[] } {
    return scanTokens(text);
  }

  /** Reads the tokens of a text up to an offset, to tell what may stand there: which block it is in, and what its line has so far. */
  readUntil(text: string, tokens: readonly IToken[], offset: number): ReadingState {
    if (text.length > largestText) return { block: undefined, statement: undefined };
    const before = tokensBefore(this.balance(tokens).tokens, text, offset);
    // To read is to change: who asks may go on with the tokens as they stand in the text.
    const { block, statement } = readUntil(withoutClosedBlocks(before).map((token) => ({ ...token })), this.definition);
    const last = before.at(-1);
    const onItsLine = last !== undefined && !/[\r\n]/.test(text.slice(endOf(last), offset));
    return { block, statement: onItsLine ? statement : undefined };
  }

  private balance(tokens: readonly IToken[]): Balanced {
    const { '{': open, '}': close } = this.definition;
    if (open === undefined || close === undefined) throw new Error('The grammar has no braces.');
    return balanceBraces(tokens, { open, close }, (first) => isWord(first.image) && words[first.image].opens === true);
  }
}

/**
 * The tokens before an offset. A brace that was inserted for a missing one closes nothing that the cursor is indented into, and nothing that opens on
 * its own line: who writes a block on one line is still in it.
 */
function tokensBefore(tokens: readonly IToken[], text: string, offset: number): readonly IToken[] {
  const end = tokens.findLastIndex((token) => endOf(token) <= offset) + 1;
  const before = tokens.slice(0, end);
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start, offset);
  const column = line.length - line.trimStart().length + 1;
  while (isInsertedFor(before.at(-1), column)) before.pop();
  for (let open = countOpen(before, start); open > 0 && isInserted(before.at(-1)); open--) before.pop();
  return before;
}

/** How many blocks a line opens, and leaves open. */
function countOpen(tokens: readonly IToken[], lineStart: number): number {
  const onLine = tokens.slice(tokens.findLastIndex(({ startOffset }) => startOffset < lineStart) + 1).filter((token) => !isInserted(token));
  return onLine.reduce((open, { image }) => (image === '{' ? open + 1 : image === '}' ? Math.max(0, open - 1) : open), 0);
}

/** What stands in a closed block, and before it on its level, says nothing about what may follow: mostly that is all but a few lines. */
function withoutClosedBlocks(tokens: readonly IToken[]): readonly IToken[] {
  const open: (readonly IToken[])[] = [];
  let from = 0;
  tokens.forEach(({ image }, index) => {
    if (image === '{') open.push(tokens.slice(from, index + 1));
    else if (image === '}') open.pop();
    if (image === '{' || image === '}') from = index + 1;
  });
  return [...open.flat(), ...tokens.slice(from)];
}

function isInsertedFor(token: IToken | undefined, column: number): boolean {
  return isInserted(token) && typeof token?.payload === 'number' && token.payload < column;
}

function isInserted(token: IToken | undefined): boolean {
  return token?.isInsertedInRecovery === true;
}

function endOf(token: IToken): number {
  return (token.endOffset ?? token.startOffset) + 1;
}

function result(
  tokens: IToken[], findings: readonly Finding[], descriptions: ReadonlyMap<number, string> = new Map(), ignores: readonly IgnoreComment[] = [],
): JourneyLexerResult {
  const report: ReadingReport = { diagnostics: limit(findings), descriptions, ignores };
  return { tokens, hidden: [], errors: [], report };
}

/** The first findings, each said once at its place, and how many more there are. */
function limit(all: readonly Finding[]): Finding[] {
  const findings = [...new Map(all.map((each) => [`${each.offset} ${each.code}`, each])).values()];
  const last = findings[mostFindings];
  if (last === undefined) return findings;
  const rest = `There are ${findings.length - mostFindings} more findings from here on. Mend the first ones, and look again.`;
  return [...findings.slice(0, mostFindings), { ...last, message: rest }];
}

/** A text that is too large, or in quite another encoding, is one finding, and nothing of it is read. */
function refuse(text: string): Finding | undefined {
  const refusal = { severity: 'error', offset: 0, line: 1, column: 1, length: 0 } as const;
  if (text.length > largestText) return { ...refusal, code: 'too-large', message: 'This file is larger than 2 MB, and was not read. Split it into several files.' };
  if (utf16.test(text)) return { ...refusal, code: 'not-utf-8', message: 'This file is UTF-16, and was not read. Save it as UTF-8.' };
  if (binary.test(text.slice(0, 1000))) return { ...refusal, code: 'not-utf-8', message: 'This file holds no text, and was not read. It may be an image, or another kind of file.' };
  return undefined;
}

/** A zero, and a byte that is no UTF-8, as pictures and programs begin. */
const binary = /^(?=[^]*\0)(?=[^]*\uFFFD)/;

/** Every other byte is zero, as for most letters of this language, behind a mark of two bytes that are no UTF-8. */
const utf16 = /^\uFFFD{0,2}(?:(?:[^\0]\0){2}|(?:\0[^\0]){2})/;

function sayConflict({ offset, line, length }: MergeConflict): Finding {
  const message = 'This file has an unresolved merge conflict. Between <<<<<<< and >>>>>>> stand both of two texts: keep one, or what is right of both, and take the marks out.';
  return { code: 'merge-conflict', severity: 'error', message, offset, line, column: 1, length };
}

/** Bytes that are no UTF-8 arrive as replacement characters. Only the first is reported, since all have one cause. */
function findUnreadable(text: string): readonly Finding[] {
  if (!text.includes('\uFFFD') && !text.includes('\0')) return [];
  const offset = text.search(/[\uFFFD\0]/);
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  const column = (before.at(-1)?.length ?? 0) + 1;
  const message = 'Here stands a character that can’t be read. Save the file as UTF-8.';
  return [{ code: 'not-utf-8', severity: 'error', message, offset, line: before.length, column, length: 1 }];
}

function openComment(comment: IToken): readonly Finding[] {
  const open = comment.image.startsWith('/*') && (comment.image.length < 4 || !comment.image.endsWith('*/'));
  return open ? [finding('unclosed-comment', 'This comment is not closed. Add */ at its end.', comment)] : [];
}
