import type { IToken } from 'chevrotain';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { isWord, words, wordsIn, type Block, type Clause, type Word } from '../../words.js';
import { describeClause, describeWord, synonymsOf } from '../hover-words.js';
import { fence } from '../hover-markdown.js';
import { writeToday } from './complete-values.js';
import type { CompletionPlace, Offer } from './completion-place.js';
import { painWithOpportunity, writeKeyword, writeSnippet } from './line-snippets.js';

/** Offers the words with which a line of the block may begin. */
export function offerLines({ block, inline }: { readonly block: Block; readonly inline: boolean }, place: CompletionPlace): readonly Offer[] {
  const present = wordsAround(place.context);
  const offered = wordsIn(block).filter((word) => !(words[word].onceIn?.includes(block) && present.has(word)));
  const isWhole = /^[\p{L}\p{M}\p{N}_-]*[ \t]*(?:\}[ \t]*)*$/u.test(restOfLine(place));
  const today = place.now && writeToday(place.now);
  return offered.flatMap((word) => {
    const offer: Offer = { label: word, kind: CompletionItemKind.Keyword, documentation: describeWord(word), ...filterBySynonyms(word) };
    if (!isWhole) return [offer];
    const whole: Offer = { ...offer, insert: writeKeyword(word, { inline }), snippet: writeSnippet(word, { block, inline, today }) };
    return word === 'pain' && !inline && place.snippets ? [whole, offerPainWithOpportunity()] : [whole];
  });
}

/** Offers a word that goes on with a line. */
export function offerClause(clause: Clause): Offer {
  return { label: clause, kind: CompletionItemKind.Operator, insert: `${clause} `, documentation: describeClause(clause) };
}

/** Typing what others call it finds the word. */
function filterBySynonyms(word: Word): { readonly filter?: string } {
  const others = synonymsOf(word);
  return others.length === 0 ? {} : { filter: [word, ...others].join(' ') };
}

function offerPainWithOpportunity(): Offer {
  const example = 'pain NoSizeHelp "The size chart is two clicks away" { … }\nopportunity "Show the size chart earlier" { … }';
  return {
    label: 'pain with opportunity',
    kind: CompletionItemKind.Snippet,
    snippet: painWithOpportunity,
    documentation: `What hurts the persona, and what could be done about it.\n\n${fence(example)}`,
  };
}

function restOfLine({ source, offset }: CompletionPlace): string {
  return /[^\r\n]*/.exec(source.slice(offset, offset + 1000))?.[0] ?? '';
}

/** The words with which the lines of the block around the cursor begin, without the one that is being typed. */
function wordsAround({ tokens, start }: CompletionPlace['context']): ReadonlySet<Word> {
  const first = tokens.findIndex(({ startOffset }) => startOffset >= start);
  const at = first < 0 ? tokens.length : first;
  const after = tokens.slice(tokens[at]?.startOffset === start ? at + 1 : at);
  return new Set([...wordsUntil(tokens.slice(0, at).reverse(), '}', '{'), ...wordsUntil(after, '{', '}')]);
}

/** The words up to the brace that ends the block in this direction, leaving out deeper blocks. A word that is used as a name counts, too. */
function wordsUntil(tokens: readonly IToken[], deeper: string, end: string): readonly Word[] {
  const found: Word[] = [];
  let depth = 0;
  for (const { image } of tokens) {
    if (image === deeper) depth++;
    else if (image === end && --depth < 0) break;
    else if (depth === 0 && isWord(image)) found.push(image);
  }
  return found;
}
