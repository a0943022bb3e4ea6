/**
 * The part of a text that is written by a program, between two comments on lines of their own:
 *
 *     <!-- journey:begin maps/shop.journey -->
 *     <!-- journey:end -->
 *
 * Behind the path may stand the name of one journey, as in `maps/shop.journey#Checkout`.
 */
export interface Block {
  /** As it was written, relative to the text. */
  readonly path: string;
  readonly journey?: string;
  /** The line of its first comment, from 1. */
  readonly line: number;
}

export interface BlockText {
  /** The text around the blocks: before each of them, and after the last. The comments belong to it. */
  readonly around: readonly string[];
  readonly blocks: readonly Block[];
}

/** What is wrong with the comments, in a sentence without its end; the line counts from 1. */
export interface BlockTrouble {
  readonly line: number;
  readonly trouble: string;
}

const begin = /^ {0,3}<!-- journey:begin (\S[^#]*?)(?:#(.+?))? -->\s*$/;
const end = /^ {0,3}<!-- journey:end -->\s*$/;
/** A line that begins code; ticks behind it would make it code within a line. One that ends it has nothing behind its signs. */
const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const fenceEnd = /^ {0,3}(`{3,}|~{3,})\s*$/;

/** Finds the blocks of a text. Comments that are shown as code are none. */
export function readBlocks(text: string): BlockText | BlockTrouble {
  const around: string[] = [''];
  const blocks: Block[] = [];
  let open: Block | undefined;
  let code: string | undefined;
  const keep = (line: string): void => { around.push((around.pop() ?? '') + line); };
  for (const [index, line] of text.split(/(?<=\n)/).entries()) {
    const begun = open === undefined ? fence.exec(line)?.[1] : undefined;
    if (code !== undefined) {
      keep(line);
      if (fenceEnd.exec(line)?.[1]?.startsWith(code)) code = undefined;
    } else if (begun !== undefined) {
      keep(line);
      code = begun;
    } else if (end.test(line)) {
      if (open === undefined) return { line: index + 1, trouble: 'this end has no beginning' };
      around.push(line);
      open = undefined;
    } else if (begin.test(line)) {
      if (open !== undefined) return { line: open.line, trouble: 'this block has no end, which is <!-- journey:end -->' };
      open = blockOf(line, index + 1);
      blocks.push(open);
      keep(line);
    } else if (open === undefined) keep(line);
  }
  return open === undefined ? { around, blocks } : { line: open.line, trouble: 'this block has no end, which is <!-- journey:end -->' };
}

function blockOf(line: string, number: number): Block {
  const [, path = '', journey] = begin.exec(line) ?? [];
  return { path, line: number, ...(journey !== undefined && { journey }) };
}

/** The text with new contents of its blocks, with the line ends that it has. */
export function fillBlocks({ around }: BlockText, contents: readonly string[]): string {
  const [first = '', ...others] = around;
  const lineEnd = around.join('').includes('\r\n') ? '\r\n' : '\n';
  return others.reduce((text, next, index) => `${text}${lineEnd}${(contents[index] ?? '').replaceAll('\n', lineEnd)}${lineEnd}${next}`, first);
}
