import type { IToken } from 'chevrotain';
import { balanceBraces } from '../reading/balance-braces.js';
import { isLoss, type Finding } from '../reading/finding.js';
import type { JourneyLexer } from '../reading/journey-lexer.js';
import { readStatements } from '../reading/read-statements.js';
import { isWord, words, type Word } from '../words.js';
import { readMeanings, straighten } from './format-spelling.js';

/** A token or a comment of a text, with what the formatter wants to know about it. What stands between two pieces is layout. */
export interface Piece {
  readonly kind: 'statement' | 'part' | 'open' | 'close' | 'line-comment' | 'block-comment';
  /** Offsets in the text; `end` is behind the last character, and before the blanks at the end of a comment. */
  readonly start: number;
  readonly end: number;
  /** As the text has it. */
  readonly source: string;
  /** As the style writes it. */
  readonly written: string;
  readonly startLine: number;
  readonly endLine: number;
  /** How many blocks are around it. */
  readonly depth: number;
  /** The keyword of a statement. */
  readonly word: Word | undefined;
  /** True for what the reader could not understand: its line stays as it is. */
  readonly lost: boolean;
  /** The brace at the other end of the block. */
  partner?: Piece;
}

export interface ReadPieces {
  readonly pieces: readonly Piece[];
  /** What the text says, apart from its layout: two texts with the same meanings mean the same and are broken at the same places. */
  readonly meanings: readonly string[];
}

/** Reads a text as the pieces that a layout has to keep, in their order. */
export function readPieces(lexer: JourneyLexer, text: string): ReadPieces {
  const { tokens, comments } = lexer.lex(text);
  const starts = tokens.map(({ startOffset }) => startOffset);
  const balanced = balanceBraces([...tokens], bracesOf(lexer), (first) => isWord(first.image) && words[first.image].opens === true);
  const statements = readStatements(balanced.tokens, lexer.definition);
  const findings = [...balanced.findings, ...statements.findings];
  const losses = findings.filter(({ code }) => isLoss(code)).sort((a, b) => a.offset - b.offset);
  const colons = new Set(findings.filter(({ code }) => code === 'colon-after-keyword').map(({ offset }) => offset));
  const inserted = balanced.tokens.filter(({ isInsertedInRecovery }) => isInsertedInRecovery === true);
  const placed = tokens.map((token, index) => ({ token, start: starts[index] ?? token.startOffset }));
  const others = [...inserted, ...comments].map((token) => ({ token, start: token.startOffset }));
  const read = new Set(statements.tokens);
  const builder = new PieceBuilder(text, losses, read, new Set(balanced.tokens));
  for (const { token, start } of [...others, ...placed].sort((one, other) => one.start - other.start)) {
    if (!colons.has(start)) builder.add(token, start);
  }
  const lost = tokens.filter((token) => !read.has(token) && !colons.has(token.startOffset));
  return { pieces: builder.pieces, meanings: readMeanings(statements.tokens, lost, comments, losses) };
}

function bracesOf({ definition: { '{': open, '}': close } }: JourneyLexer): Parameters<typeof balanceBraces>[1] {
  if (open === undefined || close === undefined) throw new Error('The grammar has no braces.');
  return { open, close };
}

export function isComment({ kind }: Piece): boolean {
  return kind === 'line-comment' || kind === 'block-comment';
}

/** Makes pieces of tokens and comments, which have to come in order, and counts the blocks around them. */
class PieceBuilder {
  readonly pieces: Piece[] = [];
  /** The braces that are open; undefined for one that the reader inserted. */
  private readonly open: (Piece | undefined)[] = [];
  private nextLoss = 0;
  private endOfLosses = 0;

  constructor(
    private readonly text: string,
    private readonly losses: readonly Finding[],
    private readonly read: ReadonlySet<IToken>,
    private readonly balanced: ReadonlySet<IToken>,
  ) {}

  add(token: IToken, start: number): void {
    const kind = kindOf(token, this.read);
    const counts = this.balanced.has(token);
    const partner = kind === 'close' && counts ? this.open.pop() : undefined;
    if (token.isInsertedInRecovery === true) {
      if (kind === 'open') this.open.push(undefined);
      return;
    }
    const piece = this.build(token, kind, start);
    this.pieces.push(piece);
    if (partner) {
      piece.partner = partner;
      partner.partner = piece;
    }
    if (kind === 'open' && counts) this.open.push(piece);
  }

  private build(token: IToken, kind: Piece['kind'], start: number): Piece {
    const source = this.text.slice(start, (token.endOffset ?? start) + 1).trimEnd();
    const end = start + source.length;
    const lost = this.isLost(token, kind, source) || this.touchesLoss(start, end);
    return {
      kind, start, end, source, lost,
      written: lost || isCommentKind(kind) ? source : straighten(token, start),
      startLine: token.startLine ?? 1,
      endLine: token.endLine ?? 1,
      depth: this.open.length,
      word: kind === 'statement' && isWord(token.tokenType.name) ? token.tokenType.name : undefined,
    };
  }

  private isLost(token: IToken, kind: Piece['kind'], source: string): boolean {
    if (/[\uFFFD\0]/.test(source)) return true;
    if (isCommentKind(kind)) return source.startsWith('/*') && kind === 'line-comment';
    return kind === 'open' || kind === 'close' ? !this.balanced.has(token) : !this.read.has(token);
  }

  /** Pieces come in order, so each loss is looked at once. */
  private touchesLoss(start: number, end: number): boolean {
    for (let loss = this.losses[this.nextLoss]; loss && loss.offset < end; loss = this.losses[++this.nextLoss]) {
      this.endOfLosses = Math.max(this.endOfLosses, loss.offset + loss.length);
    }
    return this.endOfLosses > start;
  }
}

function isCommentKind(kind: Piece['kind']): boolean {
  return kind === 'line-comment' || kind === 'block-comment';
}

/** A block comment that nothing closes ends with its line, so nothing may follow it there. */
function kindOf(token: IToken, read: ReadonlySet<IToken>): Piece['kind'] {
  const { image, tokenType: { name } } = token;
  if (name === 'LINE_COMMENT') return 'line-comment';
  if (name === 'BLOCK_COMMENT') return image.length >= 4 && image.endsWith('*/') ? 'block-comment' : 'line-comment';
  if (name === '{') return 'open';
  if (name === '}') return 'close';
  return read.has(token) && isWord(name) ? 'statement' : 'part';
}
