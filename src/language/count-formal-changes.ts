import type { IToken } from 'chevrotain';
import { plainWords } from '../model/plain-words.js';
import { readFormalRows, type FormalRow } from './formal-rows.js';
import { JourneyLexer } from './reading/journey-lexer.js';

/** How many changes of a text mean nothing, so that no comparison of meanings shows them. */
export interface FormalChanges {
  /** Comments that came, went or say something else. Those that describe an element are part of its meaning, and not counted. */
  readonly comments: number;
  /** Lines that are indented, broken, spaced or quoted differently. */
  readonly spacing: number;
  /** Lines, and names in a list, that stand elsewhere where the order says nothing. */
  readonly order: number;
  readonly imports: number;
}

const lexer = new JourneyLexer();

/**
 * Counts what a comparison of two texts does not show. Lines that only one of them has are shown, and don't count; nor does anything where one of them is
 * empty, as that of a file which is not there.
 */
export function countFormalChanges(before: string, after: string): FormalChanges {
  if (before === after || before === '' || after === '') return { comments: 0, spacing: 0, order: 0, imports: 0 };
  const [one, other] = [readSide(before), readSide(after)];
  const inBlock = ({ header, meaning }: FormalRow): string => `${header} ${meaning}`;
  const [rows, others] = [groupBy(one.rows, inBlock), groupBy(other.rows, inBlock)];
  const relisted = countDiffering(rows, others, ({ listed }) => listed);
  const counts = {
    comments: countReplaced(one.comments, other.comments),
    spacing: countDiffering(rows, others, ({ listed, layout }) => `${listed}\n${layout}`) - relisted + Number(lineEndOf(before) !== lineEndOf(after)),
    order: relisted + countReordered(one.rows, other.rows),
    imports: countReplaced(importsOf(one.rows), importsOf(other.rows)),
  };
  return isNothing(counts) && sayTheSame(one, other) ? { ...counts, spacing: 1 } : counts;
}

function isNothing(counts: FormalChanges): boolean {
  return Object.values(counts).every((count) => count === 0);
}

interface Side {
  readonly rows: readonly FormalRow[];
  readonly comments: readonly string[];
  readonly descriptions: readonly string[];
}

function readSide(text: string): Side {
  const { comments } = lexer.lex(text);
  const { tokens, report } = lexer.tokenize(text);
  const rows = readFormalRows(text, tokens, comments).filter((row) => !isUsual(row));
  const others = withoutDescriptions(comments, tokens).map(({ image }) => image.replace(/\s+/gu, ' '));
  return { rows, comments: others, descriptions: Array.from(report.descriptions.values(), plainWords) };
}

/** What holds without being written. */
function isUsual({ word, block, meaning }: FormalRow): boolean {
  const isOfJourney = block.startsWith('journey') && !block.includes(' / ');
  return isOfJourney && ((word === 'kind' && meaning.endsWith('"current"')) || (word === 'status' && meaning.endsWith('"draft"')) || meaning === 'scale -2 to 2');
}

/** The descriptions of elements are drawn and compared. Both lists are in the order of the text. */
function withoutDescriptions(comments: readonly IToken[], tokens: readonly IToken[]): readonly IToken[] {
  let at = 0;
  return comments.filter(({ image, startOffset }) => {
    while (at < tokens.length && (tokens[at]?.startOffset ?? 0) < startOffset) at++;
    const next = tokens[at]?.image;
    return !image.startsWith('/**') || next === undefined || next === '}' || next === 'import';
  });
}

function importsOf(rows: readonly FormalRow[]): readonly string[] {
  return rows.filter(({ word }) => word === 'import').map(({ meaning }) => meaning);
}

/** Something that is replaced by something else is one change, and not two. */
function countReplaced(before: readonly string[], after: readonly string[]): number {
  const same = countCommon(before, after);
  return Math.max(before.length, after.length) - same;
}

/** The rows that mean the same on both sides, and are written differently. */
function countDiffering(before: Groups, after: Groups, writtenAs: (row: FormalRow) => string): number {
  return [...before].reduce((sum, [meaning, rows]) => {
    const others = after.get(meaning) ?? [];
    return sum + Math.min(rows.length, others.length) - countCommon(rows.map(writtenAs), others.map(writtenAs));
  }, 0);
}

/** How many texts are in both lists, each as often as it is in both. */
function countCommon(before: readonly string[], after: readonly string[]): number {
  const left = groupBy(before, (each) => each);
  const right = groupBy(after, (each) => each);
  return [...left].reduce((sum, [text, { length }]) => sum + Math.min(length, right.get(text)?.length ?? 0), 0);
}

type Groups = ReadonlyMap<string, readonly FormalRow[]>;

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Texts that differ and yet say the same, line by line, differ where no line is, such as at their end, or in what needn’t be written. */
function sayTheSame(before: Side, after: Side): boolean {
  const isSame = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((each, index) => each === other[index]);
  return isSame(before.rows.map(({ meaning }) => meaning), after.rows.map(({ meaning }) => meaning)) && isSame(before.descriptions, after.descriptions);
}

function lineEndOf(text: string): string | undefined {
  return /\r\n|\r|\n/.exec(text)?.[0];
}

/** What moved in its block, without stages, steps and paths that moved among their like, since that is drawn. */
function countReordered(before: readonly FormalRow[], after: readonly FormalRow[]): number {
  const blocks = groupBlocks(after);
  return [...groupBlocks(before)].reduce((sum, [block, rows]) => {
    const others = blocks.get(block) ?? [];
    const drawn = ['stage', 'step', 'path'].map((word) => countMoves(rows.filter((row) => row.word === word), others.filter((row) => row.word === word)));
    return sum + countMoves(rows, others) - drawn.reduce((all, each) => all + each, 0);
  }, 0);
}

function groupBlocks(rows: readonly FormalRow[]): Groups {
  return groupBy(rows.filter(({ word }) => word !== '}'), ({ block }) => block);
}

/** The fewest rows that have to be moved to bring those of one list into the order of the other. */
function countMoves(before: readonly FormalRow[], after: readonly FormalRow[]): number {
  const positions = new Map(numbered(after).map((row, index) => [row, index]));
  const common = numbered(before).flatMap((row) => positions.get(row) ?? []);
  return common.length - lengthOfLongestRise(common);
}

/** Rows that mean the same are told apart by their number. */
function numbered(rows: readonly FormalRow[]): readonly string[] {
  const seen = new Map<string, number>();
  return rows.map(({ meaning }) => {
    const number = (seen.get(meaning) ?? 0) + 1;
    seen.set(meaning, number);
    return `${number} ${meaning}`;
  });
}

/** Patience sorting: how many of the numbers already stand in ascending order, at most. */
function lengthOfLongestRise(numbers: readonly number[]): number {
  const tops: number[] = [];
  for (const number of numbers) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tops[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    tops[low] = number;
  }
  return tops.length;
}
