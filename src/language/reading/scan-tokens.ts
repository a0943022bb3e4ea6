import type { TokenType } from 'chevrotain';
import { createTextScanner } from './scan-text.js';
import { oddToken, Token, tokenTypes } from './tokens.js';

/** The tokens of a text, and its comments; white space is neither. */
export interface Scanned {
  readonly tokens: Token[];
  readonly comments: readonly Token[];
}

const number = /[+\-\u2212\u2013\uff0b\uff0d]?[0-9]+(?:[.,][0-9]+)?/y;
const date = /[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?(?![0-9])/y;
const comparison = />=|<=|[≥≤]/y;
/** Pasted texts bring spaces along that have no width, and marks of direction: who sees none should not have to look for one. */
const odd = /[^\s\u200b\u200e\u200f\u2060]/uy;
const lineComment = /\/\/[^\n\r]*/y;

/** Whether a text can stand where a name stands. */
export function isName(text: string): boolean {
  return endOfMatch(anyName(), text, 0) === text.length;
}

/** Made when it is needed: the tables of all letters take a while to be read, and most texts have Latin ones alone. */
function anyName(): RegExp {
  return /[\p{L}_][\p{L}\p{M}\p{N}_-]*/uy;
}

/**
 * Takes a text apart, in one pass and without ever failing. Keywords are names here: which words are keywords depends on where they
 * stand, so the reader tells.
 */
export function scanTokens(text: string): Scanned {
  const tokens: Token[] = [];
  const comments: Token[] = [];
  const find = createFinder(text);
  let line = 1;
  let lineStart = 0;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || code === carriageReturn) {
      at += code === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 2 : 1;
      line += 1;
      lineStart = at;
      continue;
    }
    const { type, end } = find(at, code);
    if (type !== undefined) {
      const { lines, lastStart } = breaksWithin(text, at, end, type);
      const endLineStart = lastStart ?? lineStart;
      const token = new Token(type, text.slice(at, end), {
        startOffset: at, endOffset: end - 1, startLine: line, startColumn: at - lineStart + 1, endLine: line + lines, endColumn: end - endLineStart,
      });
      (type === tokenTypes.BLOCK_COMMENT || type === tokenTypes.LINE_COMMENT ? comments : tokens).push(token);
      line += lines;
      lineStart = endLineStart;
    }
    at = end;
  }
  return { tokens, comments };
}

/** What stands at an offset, and where it ends; white space has no type. */
interface Found {
  readonly type: TokenType | undefined;
  readonly end: number;
}

const [tab, lineFeed, carriageReturn, space, slash, minus, plus] = [9, 10, 13, 32, 47, 45, 43];

function createFinder(text: string): (at: number, code: number) => Found {
  const scanText = createTextScanner();
  const scanBlockComment = createBlockCommentScanner(text);

  function findNumber(at: number): Found | undefined {
    const endOfDate = endOfMatch(date, text, at);
    if (endOfDate !== undefined) return { type: tokenTypes.DATE, end: endOfDate };
    return foundBy(number, tokenTypes.NUMBER, text, at);
  }

  /** What doesn't begin with a character of the keyboard, or not with one that says what it begins. */
  function findOther(at: number): Found {
    const end = scanText(text, at);
    return end !== undefined ? { type: tokenTypes.TEXT, end } : findNumber(at)
      ?? foundBy(comparison, tokenTypes.COMPARISON, text, at) ?? foundBy(anyName(), tokenTypes.ID, text, at) ?? foundBy(odd, oddToken, text, at)
      ?? { type: undefined, end: at + 1 };
  }

  return (at, code) => {
    if (code === space || code === tab) return { type: undefined, end: endOfBlank(text, at) };
    if (isNameStart(code)) return { type: tokenTypes.ID, end: endOfName(text, at) };
    const single = singles.get(code);
    if (single !== undefined) return { type: single, end: at + 1 };
    if (isDigit(code) || code === plus || code === minus) return findNumber(at) ?? findOther(at);
    if (code === slash && text.charCodeAt(at + 1) === slash) return foundBy(lineComment, tokenTypes.LINE_COMMENT, text, at) ?? findOther(at);
    if (code === slash && text.startsWith('/*', at)) return { type: tokenTypes.BLOCK_COMMENT, end: scanBlockComment(at) };
    return findOther(at);
  };
}

const singles: ReadonlyMap<number, TokenType> = new Map((['{', '}', ','] as const).map((each) => [each.charCodeAt(0), tokenTypes[each]]));

function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Names of Latin letters without accents are read by hand, since nearly all are such; others by the pattern. */
function endOfName(text: string, start: number): number {
  let at = start + 1;
  for (let code = text.charCodeAt(at); isNameStart(code) || isDigit(code) || code === minus; code = text.charCodeAt(at)) at++;
  return text.charCodeAt(at) > 127 ? endOfMatch(anyName(), text, start) ?? at : at;
}

function endOfBlank(text: string, start: number): number {
  let at = start + 1;
  for (let code = text.charCodeAt(at); code === space || code === tab; code = text.charCodeAt(at)) at++;
  return at;
}

function foundBy(pattern: RegExp, type: TokenType, text: string, at: number): Found | undefined {
  const end = endOfMatch(pattern, text, at);
  return end === undefined ? undefined : { type, end };
}

function endOfMatch(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** A comment that is never closed ends with its line. The end of the search is kept, since many open comments would make it quadratic. */
function createBlockCommentScanner(text: string): (start: number) => number {
  let noneFrom = Infinity;
  return (start) => {
    const close = start >= noneFrom ? -1 : text.indexOf('*/', start + 2);
    if (close >= 0) return close + 2;
    noneFrom = Math.min(noneFrom, start);
    return start + (/^[^\r\n]*/.exec(text.slice(start, start + 10_000))?.[0].length ?? 2);
  };
}

/** How many lines end within a token, and where the last of them begins. Only texts and comments go over several lines. */
function breaksWithin(text: string, start: number, end: number, type: TokenType): { readonly lines: number; readonly lastStart?: number } {
  if (type === tokenTypes.TEXT ? !text.startsWith('"""', start) : type !== tokenTypes.BLOCK_COMMENT) return oneLine;
  let lines = 0;
  let lastStart: number | undefined;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) {
      lines += 1;
      lastStart = at + 1;
    }
  }
  return lastStart === undefined ? oneLine : { lines, lastStart };
}

const oneLine = { lines: 0 };
