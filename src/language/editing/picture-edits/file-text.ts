/** A text, and where its comments are: offsets of UTF-16 units, `to` behind the last. */
export interface FileText {
  readonly text: string;
  readonly comments: readonly Stretch[];
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export function startOfLine(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1), text.startsWith('\uFEFF') ? 0 : -1) + 1;
}

export function endOfLine(text: string, at: number): number {
  const length = text.slice(at).search(/[\r\n]/);
  return length < 0 ? text.length : at + length;
}

/** The first character of the next line; the end of the text behind the last. */
export function startOfNextLine(text: string, at: number): number {
  const end = endOfLine(text, at);
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}

export function indentAt(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(startOfLine(text, at), at))?.[0] ?? '';
}

/** How the lines of a text end. */
export function lineBreakOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/** One level deeper, as the text around does it. */
export function deeper(indent: string): string {
  return indent + (indent.includes('\t') ? '\t' : '  ');
}

/**
 * The text with its lines below the first, and the first too, on another level. What a text in quotes says are the distances
 * between its lines, so one with lines that are not on the old level (`texts` are offsets in `lines`) stays where it is.
 */
export function reindent(lines: string, from: string, to: string, texts: readonly Stretch[]): string {
  const fixed = texts.filter((text) => !isOnLevel(lines.slice(text.from, text.to), from));
  return lines.replace(/(?<=^|\r\n|\r(?!\n)|\n)[ \t]*(?=[^ \t\r\n])/g, (indent, at: number) =>
    (indent.startsWith(from) && !fixed.some((text) => text.from <= at && at < text.to) ? to + indent.slice(from.length) : indent));
}

function isOnLevel(text: string, indent: string): boolean {
  const [, ...lines] = text.replace(/"""$/, '').split(/\r\n|\r|\n/);
  return lines.every((line) => isBlank(line) || line.startsWith(indent));
}

export function isBlank(text: string): boolean {
  return text.trim() === '';
}
