/**
 * The forms of a text, each found in one pass: `"one line"`, `"""several lines"""`, either left open, and curly quotes.
 * Regular expressions for these are quadratic or run out of stack on large hostile files.
 */

const curlyQuotes = ['“', '”', '„', '‟', '«', '»'];
const cornerBrackets = ['「', '」', '『', '』'];
const closingQuotes = new Map([
  ['"', '"'],
  ...curlyQuotes.map((quote): [string, string] => [quote, '“”‟«»']),
  ...cornerBrackets.map((quote): [string, string] => [quote, cornerBrackets.join('')]),
]);

/** The end of the text that begins at `start`, or undefined where no quote stands there. Always beyond `start`. */
export type ScanText = (source: string, start: number) => number | undefined;

/**
 * Scans texts, and remembers up to where it has found no closing quote: a text that is left open ends before a brace, and each
 * escaped quote behind that begins another, which would search the rest of the line again.
 */
export function createTextScanner(): ScanText {
  let unclosed = { source: '', opening: '', start: 0, lineEnd: -1 };
  return (source, start) => {
    const opening = source.charAt(start);
    const closing = closingQuotes.get(opening);
    if (closing === undefined) return undefined;
    if (source.startsWith('"""', start)) return scanBlock(source, start);
    // The texts are compared last, since to compare two long ones takes as long as to read them.
    const known = start >= unclosed.start && start < unclosed.lineEnd && unclosed.opening === opening && unclosed.source === source;
    const end = known ? unclosed.lineEnd : findClosing(source, start + 1, opening, closing);
    if (!known && !isAtLineEnd(source, end)) return end + 1;
    const straight = curlyQuotes.includes(opening) ? source.slice(start, end).indexOf('"') : -1;
    if (straight > 0) return start + straight + 1;
    unclosed = { source, opening, start, lineEnd: end };
    return endOfOpenText(source, start, end);
  };
}

/** What most texts hold alone, and what is quicker to pass over at once than letter by letter. */
const plain = /[^"\\\r\n“”„‟«»「」『』]*/y;

/** Where the closing quote stands, or else where the line ends. */
function findClosing(source: string, from: number, opening: string, closing: string): number {
  plain.lastIndex = from;
  let at = plain.test(source) ? plain.lastIndex : from;
  for (; at < source.length && !isLineEnd(source, at); at++) {
    const character = source.charAt(at);
    if (character === '\\' && opening === '"' && !isLineEnd(source, at + 1)) at++;
    else if (closing.includes(character)) return at;
  }
  return Math.min(at, source.length);
}

function isAtLineEnd(source: string, at: number): boolean {
  return at >= source.length || isLineEnd(source, at);
}

function isLineEnd(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code === 10 || code === 13;
}

/** A text without its closing quote ends before a brace or at the end of its line. */
function endOfOpenText(source: string, start: number, lineEnd: number): number {
  const rest = source.slice(start, lineEnd);
  const brace = rest.indexOf('{');
  return start + Math.max(1, (brace < 0 ? rest : rest.slice(0, brace)).trimEnd().length);
}

/** A `"""` that nothing closes ends before a line that holds only a brace, so that its block stays whole. */
function scanBlock(source: string, start: number): number {
  const close = source.indexOf('"""', start + 3);
  const body = source.slice(start, close < 0 ? source.length : close);
  const brace = /[\r\n][ \t]*\}[ \t]*(?=[\r\n]|$)/.exec(body)?.index;
  if (close >= 0 && (brace === undefined || !opensText(source, close))) return close + 3;
  return start + Math.max(3, body.slice(0, brace).trimEnd().length);
}

/** Whether the quotes at `at` look like the beginning of a text: only a keyword, or a keyword and a name, stand before them. */
function opensText(source: string, at: number): boolean {
  const before = source.slice(Math.max(source.lastIndexOf('\n', at) + 1, at - 200), at);
  return /^\s*[a-z]+(?:\s+[\w-]+)?\s+$/.test(before);
}

/** What a text says: without its quotes, its escapes resolved, and a text of several lines without its common indentation. */
export function readText(image: string): string {
  if (isPlain(image)) return image.slice(1, -1);
  if (image.startsWith('"""')) return dedent(image.slice(3).replace(/"""$/, ''));
  const body = image.slice(1, isClosedText(image) ? -1 : undefined);
  return image.startsWith('"') ? body.replace(/\\(["\\])/g, '$1') : body;
}

/** Nearly every text is one line between straight quotes, without anything to be resolved. */
function isPlain(image: string): boolean {
  return image.length > 2 && image.startsWith('"') && image.indexOf('"', 1) === image.length - 1 && !image.includes('\\');
}

/** Whether a text ends with the quote that closes it. */
export function isClosedText(image: string): boolean {
  if (isPlain(image)) return true;
  if (image.startsWith('"""')) return image.length >= 6 && image.endsWith('"""');
  if (curlyQuotes.includes(image.charAt(0)) && image.length > 1 && image.endsWith('"')) return true;
  if (image.length < 2 || closingQuotes.get(image.charAt(0))?.includes(image.charAt(image.length - 1)) !== true) return false;
  return !image.startsWith('"') || countBackslashesBefore(image, image.length - 1) % 2 === 0;
}

function countBackslashesBefore(image: string, end: number): number {
  let at = end;
  while (image.charAt(at - 1) === '\\') at--;
  return end - at;
}

function dedent(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  const [first = '', ...rest] = lines;
  const indents = rest.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const common = indents.reduce((least, indent) => Math.min(least, indent), indents[0] ?? 0);
  return [first.trim(), ...rest.map((line) => line.slice(common).trimEnd())].join('\n').trim();
}
