import type { Page } from './drawing.js';
import { isOpenLink } from './is-open-link.js';
import type { Mark, MarkAttributes } from './mark.js';
import { htmlAttributeNames, htmlClasses, htmlTags } from './mark.js';
import { isImageData } from './write-svg.js';

/**
 * Writes a page as the element of HTML that it is, to be put into the body of a document. Same page, same bytes. Whatever the marks
 * say, there are only the tags, attributes and classes of the allow-list, images only from data, and links only to `https:` and `mailto:`.
 */
export function writeHtml({ mark }: Pick<Page, 'mark'>): string {
  return writeMark(mark);
}

const tags: ReadonlySet<string> = new Set(htmlTags);
const attributeNames: ReadonlySet<string> = new Set(htmlAttributeNames);
const classes: ReadonlySet<string> = new Set(htmlClasses);

function writeMark({ tag, attributes = {}, link, text = '', children = [] }: Mark): string {
  if (!tags.has(tag)) return '';
  const start = `<${tag}${writeAttributes(attributes)}>`;
  if (tag === 'img') return start;
  const content = escapeHtml(text) + children.map(writeMark).join('');
  return `${start}${link !== undefined && isOpenLink(link) ? `<a href="${escapeHtml(link)}" rel="noopener noreferrer">${content}</a>` : content}</${tag}>`;
}

function writeAttributes(attributes: MarkAttributes): string {
  return Object.entries(attributes)
    .filter(([name, value]) => attributeNames.has(name) && isHarmless(name, String(value)))
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('');
}

function isHarmless(name: string, value: string): boolean {
  if (name === 'src') return isImageData(value);
  return name !== 'class' || classes.has(value);
}

/** What HTML can't hold is left out, and what a parser would take for something else is written by number. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef]|[^\u0000-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|\p{Noncharacter_Code_Point}/gu;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** Text as text, for content and for attributes in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"\r]/g, (character) => entities[character] ?? '');
}
