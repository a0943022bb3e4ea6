import { GrammarUtils, type AstNode, type CstNode } from 'langium';
import { reportOf } from '../description.js';
import { isLine, type Line } from '../generated/ast.js';
import { isLoss } from '../reading/finding.js';
import { scanTokens } from '../reading/scan-tokens.js';
import type { Change, CheckedFile, Target } from '../rule.js';

/** Changes to the text of a file, as fixes are made of. They keep the layout of the lines around. */

export function textOf({ document }: Pick<CheckedFile, 'document'>): string {
  return document.textDocument.getText();
}

/** Writes something else in the place of a part of a line. */
export function replacePart({ node, property, index }: Target, text: string): readonly Change[] {
  const part = property === undefined ? undefined : GrammarUtils.findNodeForProperty(node.$cstNode, property, index);
  return part ? [{ from: part.offset, to: part.end, text }] : [];
}

/** Removes an element with its block and its description, and the line that it leaves empty. Other comments stay. */
export function removeElement(node: AstNode, file: CheckedFile): readonly Change[] {
  const text = textOf(file);
  return node.$cstNode ? [removeRange(startWithComments(node.$cstNode.offset, text, descriptionAbove), endOf(node, text), text)] : [];
}

/** Removes an element with all comments that belong to it, to put it elsewhere. */
export function takeOut(node: AstNode, file: CheckedFile): readonly Change[] {
  const text = textOf(file);
  return node.$cstNode ? [removeRange(startWithComments(node.$cstNode.offset, text), endWithComment(node, text), text)] : [];
}

/** Removes a part of the text, with the line that it leaves empty, or else with the space before it. */
export function removeRange(from: number, to: number, text: string): Change {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to) < 0 ? text.length : text.indexOf('\n', to) + 1;
  const isAlone = text.slice(start, from).trim() === '' && text.slice(to, end).trim() === '';
  if (isAlone) return { from: start, to: end, text: '' };
  const before = text.slice(start, from);
  return { from: before.trim() === '' ? from : from - (before.length - before.trimEnd().length), to, text: '' };
}

/** Adds a part such as ` from Interviews` to a line, before its block; nothing behind words that the reader could not make sense of. */
export function addToHeading(node: AstNode, part: string, file: CheckedFile): readonly Change[] {
  const [from, at] = [node.$cstNode?.offset ?? 0, endOfHeading(node, textOf(file))];
  const isUnclear = reportOf(file.document.parseResult)?.diagnostics.some(({ code, offset }) => isLoss(code) && offset >= from && offset < (at ?? from));
  return at === undefined || isUnclear ? [] : [{ from: at, to: at, text: part }];
}

/** Behind the last word of a line, or of the heading of a block; words that the reader could not make sense of count too. */
export function endOfHeading(node: AstNode, text: string): number | undefined {
  if (node.$cstNode === undefined) return undefined;
  const brace = openingBrace(node.$cstNode);
  return brace ? endOfTokens(node.$cstNode.offset, brace.offset, text) : endOfLostWords(node, node.$cstNode.end, text);
}

function endOfTokens(from: number, to: number, text: string): number {
  return from + 1 + (scanTokens(text.slice(from, to)).tokens.at(-1)?.endOffset ?? -1);
}

/** What follows an element on its line, up to a brace or the next element, is what the reader left out. */
function endOfLostWords(node: AstNode, from: number, text: string): number {
  const siblings = isLine(node) ? node.$container.lines : [];
  const next = siblings[siblings.findIndex((each) => each === node) + 1]?.$cstNode?.offset;
  const { tokens } = scanTokens(text.slice(from, endOfLine(from, text)));
  const end = tokens.findIndex(({ image, startOffset }) => image === '{' || image === '}' || from + startOffset === next);
  return from + 1 + (tokens.slice(0, end < 0 ? undefined : end).at(-1)?.endOffset ?? -1);
}

/** Behind an element, with its block and what belongs to its line. */
function endOf(node: AstNode, text: string): number {
  const { $cstNode: own } = node;
  if (own === undefined) return 0;
  return openingBrace(own) ? own.end : endOfLostWords(node, own.end, text);
}

/** Behind an element and the comment that follows it on its line. */
export function endWithComment(node: AstNode, text: string): number {
  const end = endOf(node, text);
  const comment = /^[ \t]*(?:\/\/.*|\/\*(?:(?!\*\/).)*\*\/[ \t]*$)/.exec(text.slice(end, endOfLine(end, text)));
  return end + (comment?.[0].trimEnd().length ?? 0);
}

function endOfLine(from: number, text: string): number {
  const length = text.slice(from).search(/[\r\n]/);
  return length < 0 ? text.length : from + length;
}

function openingBrace(node: CstNode | undefined): CstNode | undefined {
  return GrammarUtils.findNodeForKeyword(node, '{');
}

/** Adds lines to the end of a block, and the block where there is none. Nothing is added to one whose brace the reader had to guess. */
export function addMembers(node: AstNode, members: readonly string[], file: CheckedFile): readonly Change[] {
  const text = textOf(file);
  const brace = openingBrace(node.$cstNode);
  const indent = indentOf(node, text);
  const lines = members.map((member) => `\n${indent}  ${member}`).join('');
  if (!node.$cstNode) return [];
  if (!brace) return 'lines' in node && Array.isArray(node.lines) && node.lines.length > 0 ? [] : openBlock(node, `${lines}\n${indent}}`, file);
  const inside = text.slice(brace.end, node.$cstNode.end).replace(/\}$/, '');
  const [at, end] = [brace.end + inside.trimEnd().length, brace.end + inside.length];
  if (inside.trim() === '') return [{ from: brace.end, to: end, text: `${lines}\n${indent}` }];
  if (inside.includes('\n') || members.some((member) => /\n|\/\//.test(member))) {
    const closesOnItsLine = isClosed(node) && !text.slice(at, end).includes('\n');
    return [{ from: at, to: closesOnItsLine ? end : at, text: `${lines}${closesOnItsLine ? `\n${indent}` : ''}` }];
  }
  return [{ from: at, to: at, text: members.map((member) => ` ${member.replace(/ +/g, ' ')}`).join('') }];
}

/** Opens a block behind a heading. A comment behind the heading stays there. */
function openBlock(node: AstNode, block: string, file: CheckedFile): readonly Change[] {
  const text = textOf(file);
  const at = endOfHeading(node, text);
  const end = endWithComment(node, text);
  if (at === undefined) return [];
  return end === at ? [{ from: at, to: at, text: ` {${block}` }] : [{ from: at, to: at, text: ' {' }, { from: end, to: end, text: block }];
}

/** Adds lines below an element and the comment on its line, on its level, behind an empty line. */
export function addBelow(node: AstNode, lines: readonly string[], file: CheckedFile): readonly Change[] {
  const text = textOf(file);
  const indent = indentOf(node, text);
  if (node.$cstNode === undefined) return [];
  const at = endWithComment(node, text);
  return [{ from: at, to: at, text: `\n\n${lines.map((line) => `${indent}${line}`).join('\n')}` }];
}

/** Whether the block of an element ends with a brace, and not where the reader guesses that it does. */
export function isClosed({ $cstNode: node }: AstNode): boolean {
  return GrammarUtils.findNodeForKeyword(node, '}') !== undefined;
}

export function indentOf({ $cstNode: node }: AstNode, text: string): string {
  const start = text.lastIndexOf('\n', (node?.offset ?? 0) - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
}

/** A member without a block, with its value in the column where values stand. */
export function writeMember(word: string, value: string): string {
  return `${word.padEnd(11)} ${value}`;
}

/** A text in straight quotes, on one line. */
export function quote(text: string): string {
  return `"${text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/(["\\])/g, '\\$1')}"`;
}

/** A name that the language takes, made of the words of a title: `Pays by card` → `PaysByCard`. */
export function nameFrom(title: string | undefined, taken: ReadonlySet<string>, otherwise: string): string {
  const parts = (title ?? '').normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu)?.slice(0, 4) ?? [];
  const joined = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
  return freeName(/^\p{L}/u.test(joined) ? joined : otherwise, taken);
}

/** The name itself, or with the first number behind it that makes it one of its own. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}${number}`;
  return free;
}

/** The names that lines have, one or the other of which may be left out in the text. */
export function namesAmong(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => ('name' in line && typeof line.name === 'string' ? [line.name] : [])));
}

/** Comments that stand directly above a line, each on lines of its own. */
const commentsAbove = /^[ \t]*(?:\/\*(?:(?!\*\/)[^])*\*\/[ \t]*\r?\n|(?:[ \t]*\/\/.*\r?\n)+)(?![^])/m;
const descriptionAbove = /^[ \t]*\/\*\*(?:(?!\*\/)[^])*\*\/[ \t]*\r?\n(?![^])/m;

/** The beginning of the comments that stand directly above an element. */
export function startWithComments(offset: number, text: string, comments = commentsAbove): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  if (text.slice(start, offset).trim() !== '') return offset;
  const above = comments.exec(text.slice(Math.max(0, start - 2000), start))?.[0];
  return above === undefined ? offset : start - above.length + (/^[ \t]*/.exec(above)?.[0].length ?? 0);
}

/** The text of an element with its comments, its lines below the first indented for another place. */
export function elementText(node: Line, indent: string, file: CheckedFile): string {
  const text = textOf(file);
  const own = indentOf(node, text);
  const [first = '', ...rest] = text.slice(startWithComments(node.$cstNode?.offset ?? 0, text), endWithComment(node, text)).split('\n');
  return [first, ...rest.map((line) => (line.startsWith(own) ? indent + line.slice(own.length) : line))].join('\n');
}
