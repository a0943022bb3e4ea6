/** The lines of a text as numbers in ascending order, each as often as it stands there: the same line is the same number in all texts of one reading. */
export interface NumberedLines {
  readonly numbers: Int32Array;
  /** The letters in them, and one for the end of each. */
  readonly size: number;
}

interface LineReader {
  readonly read: (text: string) => NumberedLines;
  /** How much of the larger text stands in the other one too, by whole lines: from 0 to 1. */
  readonly compare: (one: NumberedLines, other: NumberedLines) => number;
}

/** Reads lines without their indentation, which may change in the same commit as the place of a file. Empty lines say nothing. */
export function createLineReader(): LineReader {
  const known = new Map<string, number>();
  const sizes: number[] = [];
  const numberOf = (line: string): number => {
    const number = known.get(line) ?? sizes.length;
    if (number === sizes.length) {
      known.set(line, number);
      sizes.push(line.length + 1);
    }
    return number;
  };
  return {
    read(text) {
      const numbers = Int32Array.from(text.split('\n').map((line) => line.trim()).filter((line) => line !== ''), numberOf).sort();
      return { numbers, size: numbers.reduce((sum, number) => sum + (sizes[number] ?? 0), 0) };
    },
    compare(one, other) {
      const larger = Math.max(one.size, other.size);
      return larger === 0 || Math.min(one.size, other.size) < larger / 2 ? 0 : sizeOfCommon(one.numbers, other.numbers, sizes) / larger;
    },
  };
}

function sizeOfCommon(one: Int32Array, other: Int32Array, sizes: readonly number[]): number {
  let [size, at, beside] = [0, 0, 0];
  while (at < one.length && beside < other.length) {
    const [left, right] = [one[at] ?? 0, other[beside] ?? 0];
    if (left === right) size += sizes[left] ?? 0;
    if (left <= right) at += 1;
    if (right <= left) beside += 1;
  }
  return size;
}

/** Git may write other line ends into files than it keeps. */
export function withoutReturns(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
