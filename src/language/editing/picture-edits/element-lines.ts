import type { Line } from '../../generated/ast.js';
import type { Change } from '../../rule.js';
import { endOfLine, isBlank, startOfLine, startOfNextLine, type FileText, type Stretch } from './file-text.js';

/** The lines of an element. */
export interface ElementLines extends Stretch {
  /** Where the element itself begins and ends, without what is said about it. */
  readonly own: Stretch;
  /** False where something else stands on its first or last line. Then only the element itself counts. */
  readonly alone: boolean;
}

/** The lines that an element takes up, with the comments directly above and the one behind it, up to the beginning of the next line. */
export function linesOf({ $cstNode: node }: Line, file: FileText): ElementLines {
  const own = { from: node?.offset ?? 0, to: node?.end ?? 0 };
  const start = startOfLine(file.text, own.from);
  const alone = isBlank(file.text.slice(start, own.from)) && isBlank(withoutComments(own.to, endOfLine(file.text, own.to), file));
  return alone ? { own, alone, from: startOfComments(start, file), to: startOfNextLine(file.text, endOfComments(own.to, file)) } : { own, alone, ...own };
}

/** A comment over several lines may begin behind an element, and ends with its own last line. */
function endOfComments(at: number, { text, comments }: FileText): number {
  const end = endOfLine(text, at);
  return comments.reduce((last, { from, to }) => (from >= at && from < end ? Math.max(last, to) : last), at);
}

function withoutComments(from: number, to: number, { text, comments }: FileText): string {
  const inside = comments.filter((comment) => comment.from >= from && comment.from < to);
  return inside.reduceRight((rest, comment) => rest.slice(0, comment.from - from) + rest.slice(comment.to - from), text.slice(from, to));
}

/** A comment directly above a line belongs to it, where nothing else stands on its own lines. */
function startOfComments(line: number, { text, comments }: FileText): number {
  let start = line;
  for (const { from, to } of comments.filter((comment) => comment.to <= line).reverse()) {
    const isAbove = /^[ \t]*(?:\r\n|\r|\n)$/.test(text.slice(to, start));
    const first = startOfLine(text, from);
    if (!isAbove || !isBlank(text.slice(first, from))) break;
    start = first;
  }
  return start;
}

/** Takes an element out, with its comments, and with the blank lines that nothing needs any more. */
export function removeLines(line: Line, file: FileText): Change {
  const { alone, from, to } = linesOf(line, file);
  return { ...(alone ? withGap({ from, to }, file.text) : withSpace({ from, to }, file.text)), text: '' };
}

function withGap({ from, to }: Stretch, text: string): Stretch {
  const [above, below] = [startOfBlankLines(text, from), endOfBlankLines(text, to)];
  const isLast = below >= text.length || text.slice(below, endOfLine(text, below)).trimStart().startsWith('}');
  const isFirst = above === 0 || opensBlock(text.slice(startOfLine(text, above - 1), above));
  return { from: isLast ? above : from, to: isLast || isFirst || above < from ? below : to };
}

export function startOfBlankLines(text: string, at: number): number {
  const start = at === 0 ? 0 : startOfLine(text, text.startsWith('\r\n', at - 2) ? at - 2 : at - 1);
  return start < at && isBlank(text.slice(start, at)) ? startOfBlankLines(text, start) : at;
}

export function endOfBlankLines(text: string, at: number): number {
  const next = startOfNextLine(text, at);
  return next > at && isBlank(text.slice(at, next)) ? endOfBlankLines(text, next) : at;
}

/** Whether the block of a line begins at its end. */
export function opensBlock(line: string): boolean {
  return /\{\s*(?:\/\/.*)?\s*$/.test(line);
}

function withSpace({ from, to }: Stretch, text: string): Stretch {
  const before = /[ \t]*$/.exec(text.slice(0, from))?.[0].length ?? 0;
  const after = /^[ \t]*(?=\})/.exec(text.slice(to))?.[0].length ?? 0;
  const isOnly = text.charAt(from - before - 1) === '{';
  return { from: from - before, to: isOnly ? to + after : to };
}

/** Whether an element has a block over several lines: then blank lines stand around it. */
export function spansLines(source: string): boolean {
  return /\{[^]*[\r\n][^]*\}\s*$/.test(source.trimEnd().replace(/\/\/.*$/, ''));
}
