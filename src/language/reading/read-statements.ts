import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import { blockOf, clauses, isClause, isWord, words, type Block, type Clause, type Slot, type Word } from '../words.js';
import { describeGuess, describeLost, describeMissingInClause, describeNeed, findSpelling } from './describe-trouble.js';
import { finding, type Finding } from './finding.js';
import { guessHeader } from './guess-header.js';
import { fits, insertedBefore, retype } from './slots.js';
import { whyRejected, type Rejection } from './why-rejected.js';

/**
 * Reads balanced tokens as statements: a keyword at the beginning of a line (or of a block on one line) and what its entry in
 * the table of words takes. It tells keywords from names by where they stand, and takes out what no line can hold, so the
 * parser gets only what it understands. Each statement that isn't right has one finding.
 */
export interface Statements {
  readonly tokens: IToken[];
  readonly findings: readonly Finding[];
}

/** Deeper blocks are not read, since the parser needs a part of the stack for each. No map nests more than five. */
export const deepestBlock = 64;

export function readStatements(tokens: readonly IToken[], types: TokenTypeDictionary): Statements {
  const reader = new StatementReader(tokens, types);
  reader.read();
  return reader;
}

/** A statement as far as it has been read. What it doesn't have yet is undefined, and not absent: engines are slow where properties go. */
export interface Statement {
  readonly word: Word;
  readonly keyword: IToken;
  /** Where in the shape of the word the statement has come. */
  position: number;
  readonly filled: Set<Slot | Clause>;
  /** The slots that the clause just read still waits for. */
  pending: Slot[];
  clause: IToken | undefined;
  /** A list of names may go on behind a comma. */
  list: 'references' | 'labels' | undefined;
  /** The tokens that have no part in the statement, and why the first has none. */
  readonly rejected: IToken[];
  reason: Rejection | undefined;
  /** True once a text without its closing quote was read: what follows it on its line needs no finding of its own. */
  unclosed: boolean;
}

/** Where a reading that stops in the middle of a text has come. */
export interface ReadingState {
  /** The block around; undefined in a block that is none of the language. */
  readonly block: Block | undefined;
  /** The statement that the next token on the same line would go on with; undefined where one would begin. */
  readonly statement: Statement | undefined;
}

/** Reads balanced tokens up to a place in the text, to tell what may stand there. */
export function readUntil(tokens: readonly IToken[], types: TokenTypeDictionary): ReadingState {
  return new StatementReader(tokens, types).readOn();
}

interface OpenBlock {
  readonly block: Block | undefined;
  readonly kept: boolean;
}

class StatementReader implements Statements {
  readonly tokens: IToken[] = [];
  readonly findings: Finding[] = [];
  private readonly open: OpenBlock[] = [];
  private statement: Statement | undefined;
  /** A run of tokens that begins no statement. */
  private lost: IToken[] = [];
  private saidTooDeep = false;
  private at = 0;

  constructor(private readonly input: readonly IToken[], private readonly types: TokenTypeDictionary) {}

  read(): void {
    this.readOn();
    this.endStatement();
  }

  readOn(): ReadingState {
    for (; this.at < this.input.length; this.at++) {
      const token = this.input[this.at];
      if (token === undefined) break;
      if (token.image === '{') this.openBlock(token);
      else if (token.image === '}') this.closeBlock(token);
      else this.readToken(token);
    }
    return { block: this.block, statement: this.statement };
  }

  private get block(): Block | undefined {
    return this.open.length === 0 ? 'file' : this.open.at(-1)?.block;
  }

  private openBlock(brace: IToken): void {
    const word = this.statement?.word;
    const header = word !== undefined || this.lost.length > 0;
    this.endStatement();
    const tooDeep = this.open.length >= deepestBlock;
    if (tooDeep) this.sayTooDeep(brace);
    else if (!header) this.findings.push(finding('stray-brace', 'This { opens nothing. Remove it, and its }.', brace));
    const kept = word !== undefined && !tooDeep;
    this.open.push({ block: word && blockOf(word), kept });
    if (kept) this.tokens.push(brace);
  }

  private sayTooDeep(brace: IToken): void {
    if (this.saidTooDeep) return;
    this.saidTooDeep = true;
    this.findings.push(finding('too-deep', `Blocks are read to a depth of ${deepestBlock}. What stands deeper is left out.`, brace));
  }

  private closeBlock(brace: IToken): void {
    this.endStatement();
    if (this.open.pop()?.kept) this.tokens.push(brace);
  }

  private readToken(token: IToken): void {
    const previous = this.input[this.at - 1];
    const onNewLine = previous === undefined || previous.endLine !== token.startLine;
    if (this.open.length > deepestBlock) return;
    if (onNewLine || previous.image === '{' || previous.image === '}') this.readFirst(token);
    else if (this.statement === undefined) this.lose(token);
    else if (!this.take(this.statement, token) && !this.beginsBehind(this.statement, token)) this.reject(this.statement, token);
  }

  private readFirst(token: IToken): void {
    if (this.statement && this.continuesOnNewLine(this.statement, token) && this.take(this.statement, token)) return;
    this.endStatement();
    if (!this.begin(token) && !this.beginInAnotherSpelling(token)) this.lose(token);
  }

  /** A line that was broken goes on with a text, a preposition or a comma, or with a name behind a comma. */
  private continuesOnNewLine(statement: Statement, token: IToken): boolean {
    if (token.tokenType.name === 'TEXT') return !statement.filled.has('text') || statement.pending.includes('text');
    if (token.image === ',') return statement.list !== undefined;
    return isClause(token.image) || (this.input[this.at - 1]?.image === ',' && !isWord(token.image));
  }

  private begin(token: IToken): boolean {
    if (token.tokenType.name !== 'ID' || !isWord(token.image)) return false;
    this.endStatement();
    this.startStatement(token.image, token);
    return true;
  }

  /** Another statement may follow on the same line, but not what belongs into a block of the one before, and nothing behind trouble. */
  private beginsBehind({ word, rejected }: Statement, token: IToken): boolean {
    const block = blockOf(word);
    const belongsInside = block !== undefined && isWord(token.image) && words[token.image].within.includes(block);
    return rejected.length === 0 && !belongsInside && this.begin(token);
  }

  private startStatement(word: Word, keyword: IToken): Statement {
    retype(keyword, this.type(word));
    this.tokens.push(keyword);
    this.statement = { word, keyword, position: 0, filled: new Set(), pending: [], clause: undefined, list: undefined, rejected: [], reason: undefined, unclosed: false };
    return this.statement;
  }

  /** Understands a keyword in capitals, and guesses the keyword of a block that has none or a misspelt one. */
  private beginInAnotherSpelling(token: IToken): boolean {
    const lower = token.image.toLowerCase();
    if (token.tokenType.name === 'ID' && isWord(lower)) {
      this.findings.push(finding('keyword-case', `Keywords are written in small letters: ${lower}.`, token));
      token.image = lower;
      return this.begin(token);
    }
    const guess = guessHeader(this.input, this.at, this.block);
    if (guess === undefined) return false;
    this.findings.push(describeGuess(token, guess));
    if (guess.isMisspelt) this.startStatement(guess.word, Object.assign(token, { image: guess.word }));
    else this.beginWithoutKeyword(token, guess.word);
    return true;
  }

  private beginWithoutKeyword(token: IToken, word: Word): void {
    const statement = this.startStatement(word, insertedBefore(token, this.type(word)));
    if (!this.take(statement, token)) this.reject(statement, token);
  }

  /** Gives the token its part in the statement; false where it has none. */
  private take(statement: Statement, token: IToken): boolean {
    if (token.image === ':' && this.input[this.at - 1] === statement.keyword) return this.takeColon(token);
    if (isUnquoted(statement) && token.tokenType.name !== 'TEXT') return false;
    if (token.image === ',') return this.takeComma(statement, token);
    if (this.isRange(statement, token)) return this.takeRange(statement, token);
    const slot = this.slotFor(statement, token);
    if (slot === undefined) return this.takeClause(statement, token);
    this.keep(statement, token);
    statement.filled.add(slot);
    statement.list = slot === 'references' || slot === 'labels' ? slot : undefined;
    return true;
  }

  private takeColon(token: IToken): boolean {
    this.findings.push(finding('colon-after-keyword', 'A keyword has no colon behind it.', token));
    return true;
  }

  /** `2-3 days`: a number with a minus right behind another one, where the line takes a range. */
  private isRange({ word, position }: Statement, token: IToken): boolean {
    const before = this.input[this.at - 1];
    return token.tokenType.name === 'NUMBER' && /^\D/.test(token.image) && before?.tokenType.name === 'NUMBER'
      && before.endOffset === token.startOffset - 1 && words[word].shape[position] === 'to';
  }

  private takeRange(statement: Statement, token: IToken): boolean {
    this.findings.push(finding('typographic-number', 'A range is written with “to”, such as 2 to 3.', token));
    const to = insertedBefore(token, this.type('to'));
    token.image = token.image.slice(1);
    token.startOffset += 1;
    token.startColumn = (token.startColumn ?? 0) + 1;
    this.tokens.push(to, token);
    statement.position += 1;
    return true;
  }

  private takeComma(statement: Statement, token: IToken): boolean {
    const next = this.input[this.at + 1];
    const sameLine = next?.startLine === token.endLine;
    const { list } = statement;
    if (next === undefined || list === undefined || !fits(list, next) || (!sameLine && isWord(next.image))) return false;
    this.tokens.push(token);
    statement.pending = [list];
    return true;
  }

  /** Finds the next open slot that the token fits, and moves behind it. */
  private slotFor(statement: Statement, token: IToken): Slot | undefined {
    const pending = statement.pending[0];
    if (pending !== undefined && fits(pending, token)) return statement.pending.shift();
    const { shape, needs } = words[statement.word];
    for (let position = statement.position; position < shape.length; position++) {
      const part = shape[position];
      if (part === undefined || isClause(part)) continue;
      if (!fits(part, token) || !this.isMeant(statement, part, token)) {
        // What a line can't do without is not skipped, so that the finding is about the token that stands in its place.
        if (part !== 'name' && needs?.includes(part) && needs.length === 1) return undefined;
        continue;
      }
      statement.position = position + 1;
      this.leaveClause(statement);
      return part;
    }
    return undefined;
  }

  /** A name, or the first of a list of them, stands directly behind its keyword; a preposition with its value is no name. */
  private isMeant(statement: Statement, slot: Slot, token: IToken): boolean {
    if (token.tokenType.name !== 'ID') return true;
    if (slot === 'word') return !this.allowsClause(statement, token.image);
    const behindKeyword = this.tokens.at(-1) === statement.keyword;
    return behindKeyword && (slot !== 'name' || !this.beginsPreposition(statement));
  }

  /** Whether a preposition and a name begin here: in `stage for Sarah` they do, in `stage for for Sarah` a name comes first. */
  private beginsPreposition(statement: Statement): boolean {
    const [token, next, afterNext] = this.input.slice(this.at, this.at + 3);
    const takesName = (preposition: IToken | undefined, name: IToken | undefined): boolean => preposition !== undefined && name !== undefined
      && preposition.endLine === name.startLine && this.allowsClause(statement, preposition.image)
      && clauses[preposition.image][0] === 'references' && fits('references', name);
    return takesName(token, next) && !takesName(next, afterNext);
  }

  private allowsClause({ word, filled }: Statement, image: string): image is Clause {
    if (!isClause(image)) return false;
    const entry = words[word];
    const listed = entry.clauses?.includes(image) === true || entry.shape.includes(image);
    // A line that is nothing without its text has it first: until then, “for” is a word of a text without quotes.
    if (entry.needs?.length === 1 && entry.needs[0] === 'text' && !filled.has('text')) return false;
    const repeats = (clauses[image] as readonly Slot[])[0] === 'references';
    return listed && (repeats || !filled.has(image));
  }

  private takeClause(statement: Statement, token: IToken): boolean {
    const image = token.image;
    if (token.tokenType.name !== 'ID' || !this.allowsClause(statement, image)) return false;
    const place = words[statement.word].shape.indexOf(image);
    if (place >= 0 && place < statement.position) return false;
    statement.position = place >= 0 ? place + 1 : words[statement.word].shape.length;
    this.leaveClause(statement);
    retype(token, this.type(image));
    this.tokens.push(token);
    statement.filled.add(image);
    statement.pending = [...clauses[image]];
    statement.clause = token;
    statement.list = undefined;
    return true;
  }

  private keep(statement: Statement, token: IToken): void {
    if (token.tokenType.name === 'ID') retype(token, this.type('ID'));
    this.tokens.push(token);
    const spelling = findSpelling(token);
    if (spelling === undefined) return;
    this.findings.push(finding(spelling.code, spelling.message, token));
    if (spelling.code === 'unclosed-text') statement.unclosed = true;
  }

  /** The reason is found for the first token without a part; what follows it on its line has the same. */
  private reject(statement: Statement, token: IToken): void {
    const { word, filled, rejected } = statement;
    if (rejected.length === 0) {
      statement.reason = whyRejected({ word, filled, token, before: this.tokens.at(-1), next: this.input[this.at + 1] });
    }
    rejected.push(token);
  }

  private lose(token: IToken): void {
    this.lost.push(token);
  }

  /** Says what the statement, or the run of tokens that is none, leaves to be said: one finding at most. */
  private endStatement(): void {
    const lost = describeLost(this.lost, this.block);
    if (lost) this.findings.push(lost);
    if (this.statement) this.sayTrouble(this.statement);
    this.lost = [];
    this.statement = undefined;
  }

  private sayTrouble(statement: Statement): void {
    const { word, keyword, rejected, reason, filled, unclosed } = statement;
    const first = rejected[0];
    const needs = words[word].needs ?? [];
    if (first !== undefined && reason !== undefined) {
      const { message, ...mending } = reason;
      if (!unclosed) this.findings.push({ ...finding('not-understood', message, first, rejected.at(-1)), ...mending });
    } else if (needs.length > 0 && !needs.some((slot) => filled.has(slot))) {
      this.findings.push(finding('missing-value', describeNeed(word), keyword));
    } else this.leaveClause(statement);
  }

  /** Says once that a preposition has nothing behind it. */
  private leaveClause(statement: Statement): void {
    const { clause, pending, word } = statement;
    if (clause !== undefined && pending.length > 0) this.findings.push(describeMissingInClause(clause, word));
    statement.pending = [];
  }

  private type(name: string): TokenType {
    const type = this.types[name];
    if (type === undefined) throw new Error(`The grammar has no token ${name}.`);
    return type;
  }
}

/** Whether words stand where a text is expected: then even a preposition among them is a word of that text. */
function isUnquoted({ word, filled, rejected }: Statement): boolean {
  return rejected.length > 0 && words[word].shape.includes('text') && !filled.has('text');
}
