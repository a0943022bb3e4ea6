import type { IToken } from 'chevrotain';
import { plainWords } from '../model/plain-words.js';
import { convertToken } from './value-converter.js';
import { clauses, isWord } from './words.js';

/** One line of the language, or the end of a block, with all that can be said of it apart from what it means. */
export interface FormalRow {
  /** The keyword, or `}`. */
  readonly word: string;
  /** The headers around it; of several that are the same, each is another block. */
  readonly block: string;
  /** The nearest of them, by which a row is told from others that mean the same. */
  readonly header: string;
  /** The same for rows that mean the same, in whatever order their lists and prepositions stand. */
  readonly meaning: string;
  /** The same where those orders are the same too. */
  readonly listed: string;
  /** The blank lines and the indentation before it, its spaces and its quotes. Comments are left out. */
  readonly layout: string;
}

/** Reads a text as rows, in their order. Ends of blocks stand in the block that they end. */
export function readFormalRows(text: string, tokens: readonly IToken[], comments: readonly IToken[]): readonly FormalRow[] {
  const blanked = blankComments(text, comments);
  const around: { readonly header: string; readonly block: string }[] = [];
  const seen = new Map<string, number>();
  let end = 0;
  return splitRows(tokens).map((row) => {
    const first = row[0];
    const { block, header } = around.at(-1) ?? { block: '', header: '' };
    const parts = readParts(row);
    if (first?.image === '}') around.pop();
    if (row.at(-1)?.image === '{') around.push(openBlock(block, row.slice(0, 2).map(valueOf).join(' '), seen));
    const layout = layoutOfRow(row, blanked, end);
    end = row.reduce((last, token) => Math.max(last, endOf(token)), end);
    const said = { meaning: parts.map(inNoOrder).sort().join(' '), listed: parts.map((part) => part.join(', ')).join(' ') };
    return { word: first?.tokenType.name ?? '', block, header, ...said, layout };
  });
}

function openBlock(block: string, header: string, seen: Map<string, number>): { readonly header: string; readonly block: string } {
  const path = block === '' ? header : `${block} / ${header}`;
  const count = (seen.get(path) ?? 0) + 1;
  seen.set(path, count);
  return { header, block: count === 1 ? path : `${path} ${count}` };
}

function splitRows(tokens: readonly IToken[]): readonly (readonly IToken[])[] {
  const rows: IToken[][] = [];
  for (const token of tokens) {
    const last = rows.at(-1);
    if (last === undefined || isWord(token.tokenType.name) || token.image === '}') rows.push([token]);
    else last.push(token);
  }
  return rows;
}

/** A row as its beginning and its prepositions, each as the values between its commas. */
function readParts(row: readonly IToken[]): readonly (readonly string[])[] {
  const parts: string[][][] = [[[]]];
  for (const token of row) {
    if (token.tokenType.name in clauses) parts.push([[]]);
    if (token.image === ',') parts.at(-1)?.push([]);
    else if (token.image !== '{') parts.at(-1)?.at(-1)?.push(valueOf(token));
  }
  // The word itself comes first whatever follows it.
  return parts.map(([[word = '', ...first] = [], ...others]) => [word, [first, ...others].map((values) => values.join(' '))].flat());
}

function inNoOrder(part: readonly string[]): string {
  const [word = '', ...values] = part;
  return part.length < 3 ? part.join(' ') : `${word} ${values.sort().join(', ')}`;
}

function valueOf({ tokenType: { name }, image }: IToken): string {
  if (isWord(name) || name in clauses) return name;
  const value = convertToken(name)(image);
  return JSON.stringify(typeof value === 'string' ? plainWords(value) : value);
}

/** The same text with a mark in place of each character of a comment. */
function blankComments(text: string, comments: readonly IToken[]): string {
  let end = 0;
  const pieces = comments.flatMap((comment) => {
    const before = text.slice(end, comment.startOffset);
    end = endOf(comment);
    return [before, mark.repeat(comment.image.length)];
  });
  return [...pieces, text.slice(end)].join('');
}

const mark = '\0';

/** A row as it is written, from the end of the one before it. */
function layoutOfRow(row: readonly IToken[], blanked: string, start: number): string {
  const written = blanked.slice(start, Math.max(start, ...row.map(endOf)));
  // Most rows have no comment and no ends of lines of another system in them, and need not be put together anew.
  if (!written.includes(mark) && !written.includes('\r') && areInOrder(row, start)) return written;
  let end = start;
  return row.map((token) => {
    const gap = layoutOf(blanked.slice(end, Math.max(end, token.startOffset)), end === 0);
    end = Math.max(end, endOf(token));
    return gap + blanked.slice(token.startOffset, endOf(token));
  }).join('');
}

function areInOrder(row: readonly IToken[], start: number): boolean {
  let end = start;
  return row.every((token) => {
    const isBehind = token.startOffset >= end;
    end = endOf(token);
    return isBehind;
  });
}

/** White space without the comments in it, and without the lines that hold nothing else. */
function layoutOf(gap: string, isFirst: boolean): string {
  const lines = gap.split(/\r\n|\r|\n/);
  const kept = lines.filter((line, index) => !line.includes(mark) || (index === 0 && !isFirst) || index === lines.length - 1);
  return kept.map((line) => (line.includes(mark) ? line.replaceAll(mark, '').trimEnd() : line)).join('\n');
}

function endOf({ startOffset, endOffset }: IToken): number {
  return (endOffset ?? startOffset) + 1;
}
