import type { Change, Fix } from '../../rule.js';
import type { Finding, FindingCode, Remedy } from '../../reading/finding.js';
import { isClosedText } from '../../reading/scan-text.js';
import { scanTokens } from '../../reading/scan-tokens.js';
import { removeRange } from '../../rules/changes.js';
import { readDate, readNumber } from '../../value-converter.js';
import { isWord, words } from '../../words.js';

/** A finding of the reader in the text that it is about. */
interface Found {
  readonly from: number;
  readonly to: number;
  /** What stands there. */
  readonly written: string;
  readonly text: string;
  readonly remedy: Remedy | undefined;
}

/** What could be done about something that the reader said. */
export function fixReading({ offset: from, length, code, remedy }: Finding, text: string): readonly Fix[] {
  return fixes[code]?.({ from, to: from + length, written: text.slice(from, from + length), text, remedy }) ?? [];
}

const fixes: Readonly<Partial<Record<FindingCode, (found: Found) => readonly Fix[]>>> = {
  'keyword-case': (found) => [preferred('Write it in small letters', write(found, found.written.toLowerCase()))],
  'colon-after-keyword': (found) => [preferred('Remove the colon', write(found, ''))],
  'curly-quotes': (found) => [preferred('Straighten the quotes', write(found, straighten(found.written)))],
  'typographic-number': fixNumber,
  'short-date': (found) => [preferred('Write two digits', write(found, readDate(found.written)))],
  'unclosed-text': closeText,
  'unclosed-comment': ({ to }) => [preferred('Close the comment', [{ from: to, to, text: ' */' }])],
  'stray-brace': ({ from, to, text }) => [preferred('Remove this brace', [removeRange(from, to, text)])],
  'missing-brace': addBrace,
  'unknown-word': correctWord,
  'not-understood': fixRejected,
};

function preferred(title: string, changes: readonly Change[]): Fix {
  return { title, changes, preferred: true };
}

function write({ from, to }: Found, text: string): readonly Change[] {
  return [{ from, to, text }];
}

/** `“I said "no"”` → `"I said \"no\""` */
function straighten(text: string): string {
  const inside = text.slice(1, /.["“”„‟«»「」『』]$/.test(text) ? -1 : undefined);
  return `"${inside.replace(/(["\\])/g, '\\$1')}"`;
}

function fixNumber(found: Found): readonly Fix[] {
  const { written, text, from } = found;
  if (/^[<>≤≥=]$/.test(written)) return [preferred(`Write ${written === '<' || written === '≤' ? '<=' : '>='}`, write(found, written === '<' || written === '≤' ? '<=' : '>='))];
  const isRange = /\d/.test(text.charAt(from - 1));
  if (isRange) return [preferred('Write the range with “to”', write(found, ` to ${written.replace(/^\D/, '')}`))];
  const plus = /^[+\uff0b]/.test(written) ? '+' : '';
  return [preferred('Write it with a plain sign and a point', write(found, `${plus}${readNumber(written)}`))];
}

function closeText(found: Found): readonly Fix[] {
  const { written, to } = found;
  if (written.startsWith('"""')) return [preferred('Close the text', [{ from: to, to, text: written.length > 3 && written.endsWith('"') ? ' """' : '"""' }])];
  if (!written.startsWith('"')) return [preferred('Close the text', write(found, straighten(written)))];
  return [preferred('Close the text', [{ from: to, to, text: /(?:^|[^\\])(?:\\\\)*\\$/.test(written) ? '\\"' : '"' }])];
}

/** A brace goes to the end of the heading, or below the lines that are indented more than it. */
function addBrace({ from, text, remedy }: Found): readonly Fix[] {
  if (remedy?.kind !== 'brace') return [];
  const changes = [...(remedy.opens ? [openAt(text, from)] : []), ...(remedy.closes ? [closeBelow(text, from)] : [])];
  return [{ title: changes.length > 1 ? 'Add the braces' : 'Add the brace', changes }];
}

function openAt(text: string, from: number): Change {
  const line = /^[^\r\n]*/.exec(text.slice(from))?.[0] ?? '';
  const at = from + line.replace(/\s*\/\/[^"]*$/, '').trimEnd().length;
  return { from: at, to: at, text: ' {' };
}

function closeBelow(text: string, from: number): Change {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
  let end = endOfLine(text, from);
  for (let next = end + 1; next < text.length; next = endOfLine(text, next) + 1) {
    const line = text.slice(next, endOfLine(text, next));
    if (line.trim() === '') continue;
    if (line.length - line.trimStart().length <= indent.length) break;
    end = next + line.trimEnd().length;
  }
  const at = text.slice(0, end).trimEnd().length;
  return { from: at, to: at, text: `\n${indent}}` };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function correctWord({ written, from, text, remedy }: Found): readonly Fix[] {
  if (written.startsWith('#')) return [preferred('Make it a comment', [{ from, to: from + 1, text: '//' }])];
  if (remedy?.kind === 'insert') return [{ title: `Write ${remedy.word} before this`, changes: [{ from, to: from, text: `${remedy.word} ` }] }];
  const corrected = remedy?.kind === 'replace' ? [preferred(`Write ${remedy.word}`, [{ from, to: from + remedy.length, text: remedy.word }])] : [];
  return standsAlone(text.slice(from, endOfLine(text, from))) ? [...corrected, { title: 'Make it a comment', changes: [{ from, to: from, text: '// ' }] }] : corrected;
}

/** Whether the rest of a line could be a comment: it neither opens nor closes anything. */
function standsAlone(rest: string): boolean {
  const { tokens, comments } = scanTokens(rest);
  const opens = tokens.some(({ image }) => image === '{' || image === '}' || (image.startsWith('"""') && !isClosedText(image)));
  return !opens && !comments.some(({ image }) => image.startsWith('/*') && !image.endsWith('*/'));
}

/** Words without quotes, or in single ones, become a text; a misplaced member of a block moves into one. */
function fixRejected(found: Found): readonly Fix[] {
  const { written, remedy } = found;
  switch (remedy?.kind) {
    case 'quote': return quoteWords(found);
    case 'unquote': return /^"[\p{L}_][\p{L}\p{M}\p{N}_-]*"$/u.test(written) ? [preferred('Remove the quotes', write(found, written.slice(1, -1)))] : [];
    case 'enclose': return [preferred('Put it into a block', write(found, `{ ${written} }`))];
    case 'replace':
    case 'insert':
    case 'brace':
    case undefined: return [];
  }
}

/**
 * The first of the words behind a keyword was read as a name. It is one where it looks like one and the line is one of those that are named at all;
 * otherwise a sentence begins with it.
 */
function quoteWords({ text, from, to }: Found): readonly Fix[] {
  const start = Math.max(...['\n', '{', '}'].map((sign) => text.lastIndexOf(sign, from - 1))) + 1;
  const { 0: before = '', groups: { keyword = '', name = '' } = {} } = /^\s*(?<keyword>\p{L}+):?\s+(?<name>(?!\p{Ll})[\p{L}_][\p{L}\p{M}\p{N}_-]*\s+)?/u.exec(text.slice(start, to)) ?? {};
  const isNamed = isWord(keyword) && words[keyword].opens === true;
  const first = before === '' ? from : Math.min(from, start + before.length - (isNamed ? 0 : name.length));
  if (!/^[\p{L}\p{M}\p{N}_\s-]*$/u.test(text.slice(first, from)) || /^\s*"/.test(text.slice(to))) return [];
  const plain = text.slice(first, to).replace(/^'(.*)'$/, '$1');
  return [preferred('Put it in quotes', [{ from: first, to, text: `"${plain.replace(/(["\\])/g, '\\$1')}"` }])];
}
