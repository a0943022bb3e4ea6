import type { PhrasingContent, RootContent } from 'mdast';
import { calmText } from '../convert/markdown/calm-text.js';
import { writeNodes } from '../convert/markdown/write-nodes.js';
import { cutText } from './shorten-quotes.js';
import { visibleText } from './visible-text.js';

/** Text in which control characters are seen, and nothing is a mention, a link or an image. */
export function phrase(text: string): PhrasingContent[] {
  return [{ type: 'text', value: calmText(visibleText(cutText(text, longestText))) }];
}

/** A text of a thousand words says no more in a comment than its beginning. */
const longestText = 800;

export function strong(text: string): PhrasingContent {
  return { type: 'strong', children: phrase(text) };
}

export function writeItem(children: PhrasingContent[]): string {
  return writeNodes([{ type: 'list', spread: false, children: [{ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }] }]).trimEnd();
}

export function writeParagraph(children: PhrasingContent[]): string {
  const paragraph: RootContent = { type: 'paragraph', children };
  return writeNodes([paragraph]);
}

/** The rows of a table, the two of its head first. */
export function writeRows(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const children = [head, ...rows].map((cells) => ({ type: 'tableRow' as const, children: cells.map((cell) => ({ type: 'tableCell' as const, children: phrase(cell) })) }));
  return writeNodes([{ type: 'table', children }]).split('\n').filter((line) => line !== '');
}

/** For the one line that Markdown does not read, in which a site may look for addresses all the same. */
export function escapeHtml(text: string): string {
  const calm = calmText(visibleText(cutText(text, longestText))).replace(/:(?=\/)|\bwww(?=\.)/giu, (sign) => `${sign}\u200b`);
  return calm.replace(/[&<>"'\u200b]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}

/** How many lines fit into so many characters, with their line ends and a sentence about those that don’t. */
export function countFitting(lines: readonly string[], room: number): number {
  let left = room - restRoom;
  const index = lines.findIndex((line) => (left -= line.length + 1) < 0);
  return index < 0 ? lines.length : index;
}

/** For the sentence about what is left out. */
export const restRoom = 200;

/** The lines that fit, and how many are left out; nothing where none fits. Every line keeps its line end. */
export function fitLines(lines: readonly string[], room: number, what: string): string {
  const kept = lines.slice(0, countFitting(lines, room));
  const rest = lines.length - kept.length;
  if (kept.length === 0) return '';
  return `${kept.join('\n')}\n${rest > 0 ? `\n… and ${rest} more ${what}.\n` : ''}`;
}
