import type { IToken } from 'chevrotain';
import { blockOf, isWord, words, type Clause, type Slot, type Word } from '../words.js';
import type { Remedy } from './finding.js';
import { shorten } from './shorten.js';

/** A token that has no part in its line, and what there is to know about it. */
export interface Rejected {
  readonly word: Word;
  /** What the line has before the token. */
  readonly filled: ReadonlySet<Slot | Clause>;
  readonly token: IToken;
  /** The token before it that has a part in the line, and the one behind it. */
  readonly before: IToken | undefined;
  readonly next: IToken | undefined;
}

/** Why a token has no part in its line, how the line is written, and what would mend it. */
export interface Rejection {
  readonly message: string;
  readonly remedy?: Remedy;
}

export function whyRejected(rejected: Rejected): Rejection {
  const reason = reasons.find(({ applies }) => applies(rejected));
  const example = `Write it like this: ${exampleFor(rejected)}`;
  const message = reason ? reason.say(rejected, example) : `“${shorten(rejected.token.image)}” is not understood here. ${example}`;
  return reason?.mends ? { message, remedy: { kind: reason.mends } } : { message };
}

interface Reason {
  readonly applies: (rejected: Rejected) => boolean;
  readonly say: (rejected: Rejected, example: string) => string;
  readonly mends?: 'quote' | 'unquote' | 'enclose';
}

/** The first that applies is said. */
const reasons: readonly Reason[] = [
  {
    applies: ({ token }) => /^[\p{Cc}\p{Cf}]+$/u.test(token.image),
    say: ({ token }) => `A character that can’t be seen stands here (${shorten(token.image)}). Remove it.`,
  },
  {
    applies: ({ word, token }) => belongsInto(word, token.image),
    say: ({ word, token }, example) => `${token.image} stands in a block of ${word}. ${example}`,
    mends: 'enclose',
  },
  {
    applies: ({ token, before }) => isText(before) && before?.endOffset === token.startOffset - 1,
    say: () => 'The text ends before this. A quote inside a text is written \\".',
  },
  {
    applies: ({ token, ...rejected }) => takesText(rejected) && ["'", '‘', '’', '`'].includes(token.image),
    say: (_, example) => `A text stands in double quotes. ${example}`,
    mends: 'quote',
  },
  {
    applies: ({ token, next }) => ['-', '−', '–', '+'].includes(token.image) && next?.tokenType.name === 'NUMBER',
    say: ({ token, next }) => `Write the sign next to its number: ${token.image === '+' ? '+' : '-'}${next?.image ?? ''}`,
  },
  {
    applies: ({ token, ...rejected }) => isName(token) && takesText(rejected) && !rejected.filled.has('name'),
    say: (_, example) => `A text stands in quotes. ${example}`,
    mends: 'quote',
  },
  {
    applies: ({ word, token, before }) => word === 'moment' && `${before?.image ?? ''} ${token.image}`.toLowerCase() === 'of truth',
    say: (_, example) => `A moment of truth begins with moment alone. ${example}`,
  },
  {
    applies: ({ token, before, next, filled }) => isName(token) && filled.has('name') && isName(before) && isText(next),
    say: ({ token, before }) => `A name is one word. Write ${shorten(`${before?.image ?? ''}${token.image}`)}, or ${shorten(`${before?.image ?? ''}-${token.image}`)}.`,
  },
  {
    applies: ({ token, ...rejected }) => isName(token) && takesText(rejected),
    say: (_, example) => `A text stands in quotes. ${example}`,
    mends: 'quote',
  },
  {
    applies: ({ token, before, filled }) => isName(token) && isName(before) && !filled.has('word'),
    say: ({ token, before }) => `A name is one word, and names in a list have a comma between them: ${shorten(`${before?.image ?? ''}-${token.image}`)}, or ${shorten(`${before?.image ?? ''}, ${token.image}`)}.`,
  },
  {
    applies: ({ word, token, filled }) => isName(token) && words[word].shape.includes('name') && !filled.has('name') && filled.has('text'),
    say: ({ word, token }) => `The name comes before the text: ${word} ${shorten(token.image)} "…"`,
  },
  {
    applies: ({ token, filled }) => isText(token) && filled.has('text'),
    say: ({ word }) => `A line has one text. Join the two, or put the second into another line${word === 'note' ? '' : ', such as a note'}.`,
  },
  {
    applies: ({ word, token }) => isText(token) && words[word].shape.some((part) => part === 'reference' || part === 'references'),
    say: (_, example) => `A name stands here, without quotes. ${example}`,
    mends: 'unquote',
  },
  {
    applies: ({ word, token }) => word === 'feels' && token.tokenType.name === 'NUMBER',
    say: (_, example) => `The number comes before the text. ${example}`,
  },
];

function isText(token: IToken | undefined): boolean {
  return token?.tokenType.name === 'TEXT';
}

function isName(token: IToken | undefined): boolean {
  return token?.tokenType.name === 'ID';
}

function takesText({ word, filled }: Pick<Rejected, 'word' | 'filled'>): boolean {
  return words[word].shape.includes('text') && !filled.has('text');
}

function belongsInto(word: Word, image: string): image is Word {
  const block = blockOf(word);
  return block !== undefined && isWord(image) && words[image].within.includes(block);
}

function exampleFor({ word, token: { image } }: Rejected): string {
  return belongsInto(word, image) ? `${words[word].example.replace(/ \{$/, '')} { ${words[image].example} }` : words[word].example;
}
