import type { LexingDiagnostic, LexingDiagnosticSeverity } from 'langium';
import type { IToken } from 'chevrotain';
import type { Word } from '../words.js';

/** Something the reader has to say about the text, with a stable code. */
export interface Finding extends LexingDiagnostic {
  readonly code: FindingCode;
  readonly severity: LexingDiagnosticSeverity;
  readonly remedy?: Remedy;
}

/** What would mend a finding, where its code and its place don't tell. */
export type Remedy =
  /** This word was meant by the first `length` characters. */
  | { readonly kind: 'replace'; readonly word: Word; readonly length: number }
  /** This word is missing before what was found. */
  | { readonly kind: 'insert'; readonly word: Word }
  /** A block has lost the brace that opens it, the one that closes it, or both. */
  | { readonly kind: 'brace'; readonly opens: boolean; readonly closes: boolean }
  /** A text stands without quotes or in others, a name in quotes, a member outside of its block. */
  | { readonly kind: 'quote' | 'unquote' | 'enclose' };

/** The codes of what costs a line or a part of it. With one of them, the picture of the text is incomplete. */
export const losses = [
  'unknown-word', 'not-understood', 'unclosed-text', 'unclosed-comment', 'missing-brace', 'stray-brace', 'too-deep', 'too-large',
  'not-utf-8', 'merge-conflict', 'unreadable',
] as const;
/** The codes of what is understood although it is written in another way, and of what is missing. */
export const slips = ['keyword-case', 'colon-after-keyword', 'curly-quotes', 'typographic-number', 'short-date', 'missing-value'] as const;
export type FindingCode = (typeof losses)[number] | (typeof slips)[number];

export function isLoss(code: unknown): boolean {
  return losses.some((loss) => loss === code);
}

/** A finding about the text from one token to another. */
export function finding(code: FindingCode, message: string, from: IToken, to: IToken = from): Finding {
  const end = (to.endOffset ?? to.startOffset) + 1;
  return {
    code,
    message,
    severity: isLoss(code) || code === 'missing-value' ? 'error' : 'warning',
    offset: from.startOffset,
    line: from.startLine,
    column: from.startColumn,
    length: Math.max(0, end - from.startOffset),
  };
}
