/** A text that git could not merge: wherever two texts differ, it holds both of them. */
export interface MergeConflict {
  /** Where the first mark stands. */
  readonly offset: number;
  /** Counted from 1. */
  readonly line: number;
  readonly length: number;
  /** The text with blanks for the marks and for the second of two texts, so that all else keeps its place. */
  readonly oneSide: string;
}

/** The lines that git writes: before the first text, before what both were made from, before the second, and behind it. */
const markLines = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/gmu;

/** Undefined where there are no marks, which costs no more than a look for them. Marks of which some are taken out already count too. */
export function findMergeConflict(text: string): MergeConflict | undefined {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return undefined;
  const marks = [...text.matchAll(markLines)].map(({ 0: image, index: start }) => ({ sign: image.charAt(0), start, end: start + image.length }));
  const [first] = marks;
  if (first === undefined || !marks.some(isOuter)) return undefined;
  return {
    offset: first.start, line: text.slice(0, first.start).split(/\r\n|\r|\n/).length, length: first.end - first.start,
    oneSide: blankOut(text, rangesToBlank(marks)),
  };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Mark extends Range {
  readonly sign: string;
}

function isOuter({ sign }: Mark): boolean {
  return sign === '<' || sign === '>';
}

function nextOuter(marks: readonly Mark[], from: number): number {
  let at = from;
  for (let mark = marks[at]; mark !== undefined && !isOuter(mark); mark = marks[at]) at += 1;
  return at;
}

/** Each mark; where all are there, also what stands from the end of the first text to the end of the second. */
function rangesToBlank(marks: readonly Mark[]): readonly Range[] {
  const ranges: Range[] = [];
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at];
    if (mark === undefined) break;
    const end = marks[at - 1]?.sign === '<' && !isOuter(mark) ? nextOuter(marks, at) : -1;
    const last = marks[end];
    if (last?.sign === '>') at = end;
    ranges.push(last?.sign === '>' ? { start: mark.start, end: last.end } : mark);
  }
  return ranges;
}

function blankOut(text: string, ranges: readonly Range[]): string {
  const parts = ranges.map(({ start, end }, index) => text.slice(ranges[index - 1]?.end ?? 0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' '));
  return parts.join('') + text.slice(ranges.at(-1)?.end ?? 0);
}
