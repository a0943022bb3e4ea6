import type { IToken } from 'chevrotain';
import { blockOf, isClause, isWord, synonyms, type Block, type Word } from '../words.js';
import { guessBlock, nearestWord } from './guess-word.js';
import { oddToken } from './tokens.js';

/** The keyword that was meant where a line opens a block without one. */
export interface GuessedHeader {
  readonly word: Word;
  /** True where the first token is the keyword misspelt, false where a keyword is missing before it. */
  readonly isMisspelt: boolean;
}

/** Guesses the keyword of the line at `at`, if it opens a block, so that the lines of the block keep their parent. */
export function guessHeader(tokens: readonly IToken[], at: number, around: Block | undefined): GuessedHeader | undefined {
  const [first, second] = headerAt(tokens, at);
  if (first === undefined || first.tokenType === oddToken) return undefined;
  const nearest = first.tokenType.name === 'ID' ? nearestWord(first.image, around) : undefined;
  if (nearest && blockOf(nearest)) return { word: nearest, isMisspelt: true };
  const word = guessBlock(around, wordsBelow(tokens, at));
  return word && { word, isMisspelt: isMeantAsKeyword(first, second) };
}

/** A word before a name, or one that others have for a keyword, stands where a keyword should. */
function isMeantAsKeyword(first: IToken, second: IToken | undefined): boolean {
  if (first.tokenType.name !== 'ID') return false;
  const beforeName = second?.tokenType.name === 'ID' && !isClause(second.image);
  return beforeName || Object.hasOwn(synonyms, first.image.toLowerCase());
}

/** The tokens of a line up to the brace that opens a block at its end; none where it opens none. */
function headerAt(tokens: readonly IToken[], at: number): readonly IToken[] {
  const line = tokens[at]?.startLine;
  let end = at;
  while (tokens[end]?.startLine === line && tokens[end]?.image !== '{' && tokens[end]?.image !== '}') end++;
  const brace = tokens[end];
  return brace?.image === '{' && brace.startLine === line ? tokens.slice(at, end) : [];
}

/** The words with which the first lines of the block that opens next begin. */
function wordsBelow(tokens: readonly IToken[], at: number): readonly Word[] {
  const found: Word[] = [];
  let depth = 0;
  for (let index = at; index < tokens.length && found.length < 8; index++) {
    const token = tokens[index];
    if (token?.image === '{') depth++;
    else if (token?.image === '}' && --depth <= 0) break;
    else if (token && depth === 1 && isWord(token.image) && tokens[index - 1]?.endLine !== token.startLine) found.push(token.image);
  }
  return found;
}
