import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import { clauses, words } from '../words.js';

/** Anything that no other token takes, so that the lexer never fails; the reader says what is wrong with it. */
export const oddToken: TokenType = { name: 'ODD' };

/** What tokens are of, by name: the terminals of the grammar, and its keywords. */
export const tokenTypes = typesOf('WHITESPACE', 'BLOCK_COMMENT', 'LINE_COMMENT', 'TEXT', 'DATE', 'NUMBER', 'COMPARISON', 'ID', '{', '}', ',');
export const allTokenTypes: TokenTypeDictionary = { ...typesOf(...Object.keys(words), ...Object.keys(clauses)), ...tokenTypes };

function typesOf<Name extends string>(...names: readonly Name[]): Readonly<Record<Name, TokenType>> {
  return Object.fromEntries(names.map((name): [string, TokenType] => [name, { name }])) as Record<Name, TokenType>;
}

/** Where a token stands. Offsets count UTF-16 units from 0, lines and columns from 1; the ends are those of its last character. */
export interface TokenPlace {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One token of a text. Its shape is the one that Langium knows. */
export class Token implements IToken {
  readonly tokenTypeIdx = 0;
  startOffset: number;
  endOffset: number;
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
  isInsertedInRecovery = false;
  payload: unknown = undefined;

  constructor(public tokenType: TokenType, public image: string, place: TokenPlace) {
    this.startOffset = place.startOffset;
    this.endOffset = place.endOffset;
    this.startLine = place.startLine;
    this.startColumn = place.startColumn;
    this.endLine = place.endLine;
    this.endColumn = place.endColumn;
  }
}

/** A token without width, which is no part of the text. */
export function insertToken(type: TokenType, image: string, { offset, line, column }: { readonly offset: number; readonly line: number; readonly column: number }): Token {
  const token = new Token(type, image, { startOffset: offset, endOffset: offset - 1, startLine: line, startColumn: column, endLine: line, endColumn: column });
  token.isInsertedInRecovery = true;
  return token;
}
