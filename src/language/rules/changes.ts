import { GrammarUtils, type AstNode, type CstNode } from 'langium';
import type { Line } from '../generated/ast.js';
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

/** Removes an element with its block, and the line that it leaves empty. */
export function removeElement(node: AstNode, file: CheckedFile): readonly Change[] {
  return node.$cstNode ? [removeRange(node.$cstNode.offset, node.$cstNode.end, textOf(file))] : [];
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

/** Adds a part such as ` from Interviews` to a line, before its block. */
export function addToHeading(node: AstNode, part: string, file: CheckedFile): readonly Change[] {
  const at = endOfHeading(node, textOf(file));
  return at === undefined ? [] : [{ from: at, to: at, text: part }];
}

function endOfHeading({ $cstNode: node }: AstNode, text: string): number | undefined {
  const brace = openingBrace(node);
  return brace && node ? node.offset + text.slice(node.offset, brace.offset).trimEnd().length : node?.end;
}

function openingBrace(node: CstNode | undefined): CstNode | undefined {
  return GrammarUtils.findNodeForKeyword(node, '{');
}

/** Adds lines to the end of a block, and the block where there is none. */
export function addMembers(node: AstNode, members: readonly string[], file: CheckedFile): readonly Change[] {
  const text = textOf(file);
  const brace = openingBrace(node.$cstNode);
  const indent = indentOf(node, text);
  const lines = members.map((member) => `\n${indent}  ${member}`).join('');
  if (!brace || !node.$cstNode) return addToHeading(node, ` {${lines}\n${indent}}`, file);
  const inside = text.slice(brace.end, node.$cstNode.end).replace(/\}$/, '');
  const at = brace.end + inside.trimEnd().length;
  if (inside.trim() === '') return [{ from: brace.end, to: brace.end + inside.length, text: `${lines}\n${indent}` }];
  return [{ from: at, to: at, text: inside.includes('\n') ? lines : members.map((member) => ` ${member.replace(/ +/g, ' ')}`).join('') }];
}

/** Adds lines below an element, on its level, behind an empty line. */
export function addBelow(node: AstNode, lines: readonly string[], file: CheckedFile): readonly Change[] {
  const text = textOf(file);
  const indent = indentOf(node, text);
  const end = node.$cstNode?.end;
  if (end === undefined) return [];
  const rest = /^[^\r\n}]*/.exec(text.slice(end))?.[0].trimEnd() ?? '';
  const at = end + (rest.trimStart().startsWith('//') ? rest.length : 0);
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

/** A text in straight quotes. */
export function quote(text: string): string {
  return `"${text.replace(/(["\\])/g, '\\$1')}"`;
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

/** The beginning of the comment that stands directly above an element. */
export function startWithComment(offset: number, text: string): number {
  const above = /^(?:\/\*(?:(?!\*\/)[^])*\*\/[ \t]*\r?\n|(?:\/\/.*\r?\n)+)(?![^])/m.exec(text.slice(Math.max(0, offset - 2000), offset));
  return offset - (above?.[0].length ?? 0);
}

/** The text of an element, its lines below the first indented for another place. */
export function elementText(node: Line, indent: string, file: CheckedFile): string {
  const own = indentOf(node, textOf(file));
  const [first = '', ...rest] = (node.$cstNode?.text ?? '').split('\n');
  return [first, ...rest.map((line) => (line.startsWith(own) ? indent + line.slice(own.length) : line))].join('\n');
}
