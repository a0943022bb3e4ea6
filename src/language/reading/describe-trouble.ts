import type { IToken } from 'chevrotain';
import { clauseTexts, isClause, isWord, words, type Block, type Slot, type Word } from '../words.js';
import { finding, type Finding, type FindingCode, type Remedy } from './finding.js';
import type { GuessedHeader } from './guess-header.js';
import { nearestWord } from './guess-word.js';
import { isClosedText } from './scan-text.js';
import { shorten } from './shorten.js';

/** What the reader says to a map maker about a line: what is wrong, and what to write. */

/** A token that is understood although the language writes it in another way. */
export function findSpelling(token: IToken): { readonly code: FindingCode; readonly message: string } | undefined {
  return spellings[token.tokenType.name]?.find(({ test }) => test(token.image));
}

interface Spelling {
  readonly test: (image: string) => boolean;
  readonly code: FindingCode;
  readonly message: string;
}

const spellings: Readonly<Partial<Record<string, readonly Spelling[]>>> = {
  TEXT: [
    { test: (image) => !isClosedText(image), code: 'unclosed-text', message: 'This text has no closing quote. Add a " at its end.' },
    { test: (image) => !image.startsWith('"'), code: 'curly-quotes', message: 'Texts stand in straight quotes: "…".' },
  ],
  NUMBER: [{ test: (image) => /[^0-9.+-]/.test(image), code: 'typographic-number', message: 'Numbers are written with a plain minus and a decimal point, such as -1.5.' }],
  COMPARISON: [{ test: (image) => image.length === 1, code: 'typographic-number', message: 'Targets are written with >= or <=.' }],
  DATE: [{ test: (image) => /-\d(?!\d)/.test(image), code: 'short-date', message: 'Months and days have two digits, such as 2026-01-02.' }],
};

/** A run of tokens that begins no statement, in a block. Undefined where there are none. */
export function describeLost(lost: readonly IToken[], block: Block | undefined): Finding | undefined {
  const first = lost[0];
  if (first === undefined) return undefined;
  const meant = meantBy(lost, first, block);
  const said = finding('unknown-word', describeUnknown(first, block, meant), first, lost.at(-1));
  return meant ? { ...said, remedy: { kind: 'replace', ...meant } } : said;
}

/** The word that was meant, and how many characters stand in its place. */
interface Meant {
  readonly word: Word;
  readonly length: number;
  /** What stands there, where it is one word in two parts. */
  readonly parts?: string;
}

function meantBy([, second]: readonly IToken[], first: IToken, block: Block | undefined): Meant | undefined {
  const joined = `${first.image}${second?.image ?? ''}`;
  if (second && isWord(joined)) return { word: joined, length: (second.endOffset ?? 0) + 1 - first.startOffset, parts: `${first.image} ${second.image}` };
  const word = first.tokenType.name === 'ID' && !isClause(first.image) ? nearestWord(first.image, block) : undefined;
  return word && { word, length: first.image.length };
}

function describeUnknown(first: IToken, block: Block | undefined, meant: Meant | undefined): string {
  if (meant?.parts !== undefined) return `“${meant.parts}” is one word: ${meant.word}.`;
  if (first.image === '#' || first.image === '<') return 'A comment begins with //.';
  if (/^[\p{Cc}\p{Cf}]/u.test(first.image)) return `A character that can’t be seen stands here (${shorten(first.image)}). Remove it.`;
  if (first.tokenType.name !== 'ID') return `A line begins with a keyword, such as ${usualLines(block)}.`;
  if (isClause(first.image)) return `${first.image} stands inside of a line, such as: ${clauseTexts[first.image].example}`;
  const hint = meant ? `Did you mean ${meant.word}?` : `A line here begins with a keyword, such as ${usualLines(block)}.`;
  return `“${shorten(first.image)}” is no word of the language. ${hint}`;
}

/** A line that opens a block with a misspelt keyword, or without one. */
export function describeGuess(first: IToken, { word, isMisspelt }: GuessedHeader): Finding {
  const message = isMisspelt
    ? `“${shorten(first.image)}” is no word of the language. Did you mean ${word}?`
    : `A block begins with a keyword. Write ${word} before this.`;
  const remedy: Remedy = isMisspelt ? { kind: 'replace', word, length: first.image.length } : { kind: 'insert', word };
  return { ...finding('unknown-word', message, first), remedy };
}

function usualLines(block: Block | undefined): string {
  return { file: 'persona or journey', journey: 'goal or stage', stage: 'step or goal', path: 'step', persona: 'role or goal', evidence: 'method or date', pain: 'severity', opportunity: 'addresses or impact', step: 'touchpoint, does or feels' }[block ?? 'step'];
}

export function describeMissingInClause(clause: IToken, word: Word): Finding {
  return finding('missing-value', `Something is missing behind ${clause.image}. Write it like this: ${words[word].example}`, clause);
}

/** What a line needs to mean something. */
export function describeNeed(word: Word): string {
  const needs = words[word].needs ?? [];
  const what = needs.includes('name') && needs.includes('text') ? 'a title in quotes' : needs.map((slot) => slotNames[slot]).join(' or ');
  return `${subject(word)} needs ${what}. Write it like this: ${words[word].example}`;
}

const slotNames: Readonly<Record<Slot, string>> = {
  name: 'a name',
  text: 'a text in quotes',
  word: 'a word behind it',
  number: 'a number',
  date: 'a date',
  comparison: '>= or <=',
  reference: 'a name behind it',
  references: 'a name behind it',
  labels: 'a name or a text behind it',
};

/** Nouns have an article; a line that begins with a verb is called by it. */
function subject(word: Word): string {
  const verbs: readonly Word[] = ['does', 'thinks', 'feels', 'says', 'measured', 'reviewed', 'addresses', 'details', 'tags', 'participants'];
  if (verbs.includes(word)) return word;
  return `${/^[aeio]/.test(word) ? 'An' : 'A'} ${word}`;
}
