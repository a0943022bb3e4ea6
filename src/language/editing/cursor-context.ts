import type { IToken } from 'chevrotain';
import type { JourneyLexer } from '../reading/journey-lexer.js';
import type { ReadingState } from '../reading/read-statements.js';
import { isClosedText } from '../reading/scan-text.js';

/** What the language knows about a place in a text that is being written, also in broken text. */
export interface CursorContext extends ReadingState {
  /** The word that is being typed, up to the cursor; empty between words. */
  readonly prefix: string;
  /** The text that is being typed, from behind its quote up to the cursor; undefined outside of texts. */
  readonly text: string | undefined;
  readonly isInComment: boolean;
}

/** Reads a text up to the cursor. `offset` counts UTF-16 units from its beginning. */
export function readCursorContext(lexer: JourneyLexer, text: string, offset: number): CursorContext {
  const { tokens, comments } = lexer.lex(text);
  const touched = tokens.find((token) => token.startOffset < offset && endOf(token) >= offset);
  const isText = touched?.tokenType.name === 'TEXT' && (endOf(touched) > offset || !isClosedText(touched.image));
  const isWord = touched?.tokenType.name === 'ID';
  const start = touched && (isText || isWord) ? touched.startOffset : offset;
  const typed = text.slice(start, offset);
  return {
    ...lexer.readUntil(text, start),
    prefix: isWord ? typed : '',
    text: isText ? typed.slice(1) : undefined,
    isInComment: comments.some((comment) => comment.startOffset < offset && (endOf(comment) > offset || goesOn(comment, offset))),
  };
}

function endOf(token: IToken): number {
  return (token.endOffset ?? token.startOffset) + 1;
}

/** A comment to the end of the line, or one that nothing closes, goes on at its end. */
function goesOn(comment: IToken, offset: number): boolean {
  return endOf(comment) === offset && !comment.image.endsWith('*/');
}
