import type { IToken, TokenType } from 'chevrotain';
import { isClause } from '../words.js';
import { finding, type Finding } from './finding.js';
import { insertToken } from './tokens.js';

/**
 * Blocks whose braces don't balance are mended by indentation, before anything else looks at the tokens: a missing brace is
 * inserted with no width, a stray one is taken out. It is done only where braces don't balance and the indentation can be
 * trusted, since in a file without indentation it would do harm. Without trust, only the count is put right.
 */
export interface Balanced {
  readonly tokens: readonly IToken[];
  readonly findings: readonly Finding[];
}

export interface BraceTypes {
  readonly open: TokenType;
  readonly close: TokenType;
}

/** Whether a line that begins with this token, and doesn't end with a brace, may have lost one. */
export type OpensBlock = (first: IToken) => boolean;

export function balanceBraces(tokens: readonly IToken[], types: BraceTypes, opensBlock: OpensBlock): Balanced {
  if (isBalanced(tokens)) return { tokens, findings: [] };
  const lines = groupByLine(tokens);
  const mending = new Mending(types);
  if (isTrusted(lines)) mendByIndentation(lines, mending, opensBlock);
  else mendByCount(tokens, mending);
  return mending;
}

function isBalanced(tokens: readonly IToken[]): boolean {
  let depth = 0;
  for (const { image } of tokens) {
    if (image === '{') depth++;
    else if (image === '}' && --depth < 0) return false;
  }
  return depth === 0;
}

type Line = readonly [IToken, ...IToken[]];

function groupByLine(tokens: readonly IToken[]): Line[] {
  const lines: [IToken, ...IToken[]][] = [];
  for (const token of tokens) {
    const line = lines.at(-1);
    if (line !== undefined && line.at(-1)?.endLine === token.startLine) line.push(token);
    else lines.push([token]);
  }
  return lines;
}

/** Indentation can be trusted where most lines that end with an opening brace are followed by a deeper one. */
function isTrusted(lines: readonly Line[]): boolean {
  let deeper = 0;
  let openers = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1]?.[0];
    if (line.at(-1)?.image !== '{' || next === undefined || next.image === '}') return;
    openers++;
    if (columnOf(next) > columnOf(line[0])) deeper++;
  });
  return deeper * 2 > openers;
}

function columnOf(token: IToken): number {
  return token.startColumn ?? 1;
}

/** Collects the mended tokens and what there is to say about them. */
class Mending implements Balanced {
  readonly tokens: IToken[] = [];
  readonly findings: Finding[] = [];

  constructor(private readonly types: BraceTypes) {}

  keep(token: IToken): void {
    this.tokens.push(token);
  }

  dropStray(brace: IToken): void {
    const what = brace.image === '}' ? 'This } closes nothing.' : 'This { opens nothing.';
    this.findings.push(finding('stray-brace', `${what} Remove it.`, brace));
  }

  /** Closes the block that `opener` began, behind the last token so far. */
  insertClose(opener: IToken, inserted?: Finding): void {
    this.insert(this.types.close, columnOf(opener));
    if (inserted) this.findings.splice(this.findings.lastIndexOf(inserted), 1);
    const message = inserted
      ? 'The lines below are indented, but no block opens here. Put a { at the end of this line, and a } below them.'
      : 'The block that begins here is not closed. Put a } below it, on a line of its own.';
    this.findings.push({ ...finding('missing-brace', message, opener), remedy: { kind: 'brace', opens: inserted !== undefined, closes: true } });
  }

  insertOpen(header: IToken): Finding {
    this.insert(this.types.open);
    const message = 'The lines below are indented, but no block opens here. Put a { at the end of this line.';
    const said: Finding = { ...finding('missing-brace', message, header), remedy: { kind: 'brace', opens: true, closes: false } };
    this.findings.push(said);
    return said;
  }

  /** An inserted closing brace carries the column of the line that opens its block. */
  private insert(type: TokenType, column?: number): void {
    const last = this.tokens.at(-1);
    if (last === undefined) return;
    const place = { offset: (last.endOffset ?? last.startOffset) + 1, line: last.endLine ?? 1, column: last.endColumn ?? 1 };
    const token = insertToken(type, type === this.types.open ? '{' : '}', place);
    token.payload = column;
    this.tokens.push(token);
  }
}

interface OpenBlock {
  readonly column: number;
  readonly opener: IToken;
  /** What was said where the block opens without a brace; if it doesn't close either, that is one finding. */
  readonly inserted?: Finding;
}

function mendByIndentation(lines: readonly Line[], mending: Mending, opensBlock: OpensBlock): void {
  const open: OpenBlock[] = [];
  lines.forEach((line, index) => {
    if (line.every(isBrace) && line.some(({ image }) => image === '}')) closeAt(line, open, mending);
    else keepLine(line, lines[index + 1]?.[0], open, mending, opensBlock);
  });
  closeDeeper(-1, open, mending);
}

function isBrace({ image }: IToken): boolean {
  return image === '{' || image === '}';
}

/** Closes all blocks whose opening line is indented more than `column`. */
function closeDeeper(column: number, open: OpenBlock[], mending: Mending): void {
  for (let last = open.at(-1); last && last.column > column; last = open.at(-1)) {
    mending.insertClose(last.opener, last.inserted);
    open.pop();
  }
}

/** A line of braces closes the block whose opening line has the same indentation, if there is one. */
function closeAt(line: Line, open: OpenBlock[], mending: Mending): void {
  const column = columnOf(line[0]);
  const closing = open.some((block) => block.column === column) ? line.find(({ image }) => image === '}') : undefined;
  if (closing) {
    closeDeeper(column, open, mending);
    open.pop();
    mending.keep(closing);
  }
  for (const brace of line) if (brace !== closing) mending.dropStray(brace);
}

/** Keeps the pairs of braces within a line, and an opening brace that its keyword or the next line bears out; other braces are strays. */
function keepLine(line: Line, next: IToken | undefined, open: OpenBlock[], mending: Mending, opensBlock: OpensBlock): void {
  const [first] = line;
  closeDeeper(columnOf(first) - 1, open, mending);
  const header = line.find((token) => !isBrace(token)) ?? first;
  const deeper = next !== undefined && columnOf(next) > columnOf(first);
  const pairs = pairsWithin(line, deeper);
  const opener = line.findLast((token) => token.image === '{' && !pairs.has(token));
  const within = opener !== undefined && opener !== first && isOpenWithinLine(line, opener, deeper) && opensBlock(header);
  const opens = opener !== undefined && opener === line.findLast(({ image }) => image === '{')
    && (opener !== first || line.length === 1) && (deeper || closesNext(next, first) || opensBlock(header));
  for (const token of line) {
    if (!isBrace(token) || pairs.has(token) || (token === opener && (opens || within))) mending.keep(token);
    else mending.dropStray(token);
  }
  if (opens) open.push({ column: columnOf(first), opener: header });
  else if (within) mending.insertClose(header);
  else if (deeper && !continuesLine(next) && opensBlock(header) && pairs.size === 0) {
    open.push({ column: columnOf(first), opener: header, inserted: mending.insertOpen(header) });
  }
}

function continuesLine({ image }: IToken): boolean {
  return image === '}' || image === '{' || image === ',' || isClause(image);
}

function closesNext(next: IToken | undefined, first: IToken): boolean {
  return next?.image === '}' && columnOf(next) === columnOf(first);
}

/** A block that was meant to close on the line on which it opens: something follows its brace there, and no deeper line does. */
function isOpenWithinLine(line: Line, opener: IToken, deeper: boolean): boolean {
  return !deeper && opener !== line.at(-1) && /^[a-z]/.test(line[line.indexOf(opener) + 1]?.image ?? '');
}

/** The braces of blocks that open and close on this line. An empty pair at the end is none where deeper lines follow. */
function pairsWithin(line: Line, deeper: boolean): ReadonlySet<IToken> {
  const pairs = new Set<IToken>();
  const open: IToken[] = [];
  line.forEach((token, index) => {
    if (token.image === '{' && index > 0) open.push(token);
    if (token.image !== '}') return;
    const opener = open.pop();
    if (opener === undefined || (deeper && opener === line[index - 1] && token === line.at(-1))) return;
    pairs.add(opener).add(token);
  });
  return pairs;
}

function mendByCount(tokens: readonly IToken[], mending: Mending): void {
  const open: IToken[] = [];
  let lineStart: IToken | undefined;
  for (const token of tokens) {
    if (lineStart?.startLine !== token.startLine) lineStart = token;
    if (token.image === '{') open.push(lineStart ?? token);
    if (token.image === '}' && open.pop() === undefined) mending.dropStray(token);
    else mending.keep(token);
  }
  for (let opener = open.pop(); opener; opener = open.pop()) mending.insertClose(opener);
}
