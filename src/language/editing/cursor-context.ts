import type { IToken } from 'chevrotain';
import type { JourneyLexer } from '../reading/journey-lexer.js';
import type { ReadingState } from '../reading/read-statements.js';
import { isClosedText } from '../reading/scan-text.js';

/** What the language knows about a place in a text that is being written, also in broken text. */
export interface CursorContext extends ReadingState {
  /** The word, number, date or comparison that is being typed, up to the cursor; empty between words. */
  readonly prefix: string;
  /** The text that is being typed, from behind its quote up to the cursor; undefined outside of texts. */
  readonly text: string | undefined;
  /** Where the cursor's word or text begins, in UTF-16 units; the cursor itself where none is being typed. */
  readonly start: number;
  readonly isInComment: boolean;
  /** All tokens of the text as they stand there, words still being words. */
  readonly tokens: readonly IToken[];
}

/** Reads a text up to the cursor. `offset` counts UTF-16 units from its beginning. */
export function readCursorContext(lexer: JourneyLexer, text: string, offset: number): CursorContext {
  const { tokens, comments } = lexer.lex(text);
  const touched = tokens.find((token) => token.startOffset < offset && endOf(token) >= offset);
  const isText = touched?.tokenType.name === 'TEXT' && (endOf(touched) > offset || !isClosedText(touched.image));
  const prefix = isText ? '' : readPrefix(text, offset);
  const start = isText ? touched.startOffset : offset - prefix.length;
  return {
    ...lexer.readUntil(text, tokens, start),
    prefix,
    text: isText ? text.slice(start + 1, offset) : undefined,
    start,
    isInComment: comments.some((comment) => comment.startOffset < offset && (endOf(comment) > offset || goesOn(comment, offset))),
    tokens,
  };
}

/** What is being typed is not always a token yet: `2026-` and a lone minus are none. */
function readPrefix(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /(?:[\p{L}\p{M}\p{N}_+\-\u2212]+|[<>≤≥]=?)$/u.exec(line)?.[0] ?? '';
}

function endOf(token: IToken): number {
  return (token.endOffset ?? token.startOffset) + 1;
}

/** A comment to the end of the line, or one that nothing closes, goes on at its end. */
function goesOn(comment: IToken, offset: number): boolean {
  return endOf(comment) === offset && !comment.image.endsWith('*/');
}
