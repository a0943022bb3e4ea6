import { createTokenInstance, type IToken, type TokenType } from 'chevrotain';
import type { Slot } from '../words.js';

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
  token.tokenTypeIdx = type.tokenTypeIdx ?? token.tokenTypeIdx;
}

/** A token without width, which the parser treats as one that it made up itself. */
export function insertedBefore(token: IToken, type: TokenType): IToken {
  const { startOffset, startLine = 1, startColumn = 1 } = token;
  const inserted = createTokenInstance(type, type.name, startOffset, startOffset - 1, startLine, startLine, startColumn, startColumn);
  inserted.isInsertedInRecovery = true;
  return inserted;
}
