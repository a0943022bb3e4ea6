import { Lexer, type CustomPatternMatcherFunc, type TokenType, type TokenVocabulary } from 'chevrotain';
import { DefaultTokenBuilder, type GrammarAST, type TokenBuilderOptions } from 'langium';
import { createTextScanner } from './scan-text.js';

/** Anything that no other token takes, so that the lexer never fails; the reader says what is wrong with it. */
export const oddToken: TokenType = { name: 'ODD', PATTERN: Lexer.NA };

const name = /[\p{L}_][\p{L}\p{M}\p{N}_-]*/uy;
const number = /[+\-\u2212\u2013\uff0b\uff0d]?[0-9]+(?:[.,][0-9]+)?/y;
const date = /[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?(?![0-9])/y;
const comparison = />=|<=|[≥≤]/y;
const odd = /\S/uy;

/** Whether a text can stand where a name stands. */
export function isName(text: string): boolean {
  name.lastIndex = 0;
  return name.exec(text)?.[0].length === text.length;
}

/**
 * Builds the tokens. Keywords are never lexed: which words are keywords depends on where they stand, so the reader tells.
 * The patterns are functions, since names of any script need the flag `u`, which the lexer can't look into. The hints about
 * first characters keep its quick choice by the next character.
 */
export class JourneyTokenBuilder extends DefaultTokenBuilder {
  override buildTokens(grammar: GrammarAST.Grammar, options?: TokenBuilderOptions): TokenVocabulary {
    const built = super.buildTokens(grammar, options) as TokenType[];
    const byName = new Map(built.map((type) => [type.name, type]));
    const pick = (...names: readonly string[]): TokenType[] => names.flatMap((each) => byName.get(each) ?? []);
    for (const type of built) adapt(type);
    const lexed = pick('WHITESPACE', 'BLOCK_COMMENT', 'LINE_COMMENT', 'TEXT', 'DATE', 'NUMBER', 'COMPARISON', 'ID', '{', '}', ',');
    const words = built.filter((type) => !lexed.includes(type));
    Object.assign(oddToken, custom(stickyPattern(odd), everything));
    return [...lexed, oddToken, ...words];
  }
}

function adapt(type: TokenType): void {
  const pattern = patterns[type.name];
  if (pattern) Object.assign(type, pattern());
  else if (/^[a-z]/.test(type.name)) Object.assign(type, { PATTERN: Lexer.NA, LONGER_ALT: undefined });
}

const patterns: Readonly<Record<string, () => Partial<TokenType>>> = {
  BLOCK_COMMENT: () => ({ ...custom(matchBlockComment(), ['/'.charCodeAt(0)]), LINE_BREAKS: true }),
  TEXT: () => ({ ...custom(matchText(), [34, 0xab, 0xbb, ...beyondLatin]), LINE_BREAKS: true }),
  DATE: () => custom(stickyPattern(date), digits),
  NUMBER: () => custom(stickyPattern(number), [43, 45, ...digits, ...beyondLatin]),
  COMPARISON: () => custom(stickyPattern(comparison), [60, 62, ...beyondLatin]),
  ID: () => custom(stickyPattern(name), [...letters, ...beyondLatin]),
};

function custom(pattern: CustomPatternMatcherFunc, firstCharacters: readonly number[]): Partial<TokenType> {
  return { PATTERN: pattern, START_CHARS_HINT: [...firstCharacters], LINE_BREAKS: false };
}

function stickyPattern(pattern: RegExp): CustomPatternMatcherFunc {
  return (text, offset) => {
    pattern.lastIndex = offset;
    return pattern.exec(text);
  };
}

function matchText(): CustomPatternMatcherFunc {
  const scanText = createTextScanner();
  return (text, offset) => {
    const end = scanText(text, offset);
    return end === undefined ? null : [text.slice(offset, end)];
  };
}

/** A comment that is never closed ends with its line. The end of the search is kept, since many open comments would make it quadratic. */
function matchBlockComment(): CustomPatternMatcherFunc {
  let source = '';
  let noneFrom = Infinity;
  return (text, offset) => {
    if (!text.startsWith('/*', offset)) return null;
    if (text !== source) noneFrom = Infinity;
    source = text;
    const close = offset >= noneFrom ? -1 : text.indexOf('*/', offset + 2);
    if (close >= 0) return [text.slice(offset, close + 2)];
    noneFrom = Math.min(noneFrom, offset);
    return [/^[^\r\n]*/.exec(text.slice(offset, offset + 10_000))?.[0] ?? '/*'];
  };
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const digits = range(48, 57);
const letters = [95, ...range(65, 90), ...range(97, 122), ...range(0x80, 0xff)];
/** The lexer puts characters from 256 on into buckets of 255, so one of each bucket stands for all. */
const beyondLatin = range(1, 257).map((bucket) => bucket * 255 + 1).filter((code) => code > 255 && code < 65_536);
const everything = [...range(0, 255), ...beyondLatin];
