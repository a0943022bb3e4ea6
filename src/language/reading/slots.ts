import type { IToken, TokenType } from 'chevrotain';
import type { Slot } from '../words.js';
import { insertToken } from './tokens.js';

const tokenTypesOf: Readonly<Record<Slot, readonly string[]>> = {
  name: ['ID'],
  reference: ['ID'],
  references: ['ID'],
  word: ['ID'],
  labels: ['ID', 'TEXT'],
  text: ['TEXT'],
  number: ['NUMBER'],
  date: ['DATE'],
  comparison: ['COMPARISON'],
};

/** Whether a token can fill a slot. */
export function fits(slot: Slot, token: IToken): boolean {
  return tokenTypesOf[slot].includes(token.tokenType.name);
}

/** Makes a token one of another type: a word a name, or a name a keyword. */
export function retype(token: IToken, type: TokenType): void {
  token.tokenType = type;
}

/** A token without width, which the parser treats as one that it made up itself. */
export function insertedBefore({ startOffset, startLine = 1, startColumn = 1 }: IToken, type: TokenType): IToken {
  return insertToken(type, type.name, { offset: startOffset, line: startLine, column: startColumn });
}
