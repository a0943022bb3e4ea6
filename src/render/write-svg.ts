import type { Picture } from './draw-map.js';
import type { FontFace } from './fonts.js';
import { fontsFor } from './fonts.js';
import type { Mark, MarkAttributes } from './mark.js';
import { colourAttributeNames, markAttributeNames, markTags } from './mark.js';
import type { Theme } from './theme.js';

export interface WriteOptions {
  readonly theme: Theme;
  /** What may be embedded; of these only the ones that hold a character of the picture are. */
  readonly fontFaces?: readonly FontFace[];
}

/**
 * Writes a picture as an SVG file that stands alone. Same picture, same bytes.
 * Whatever the marks say, the file has only the tags and attributes of the allow-list, and images only from data.
 */
export function writeSvg({ mark }: Picture, { theme, fontFaces = [] }: WriteOptions): string {
  const style = fontFaces.length === 0 ? '' : writeFonts(mark, fontFaces);
  return `${writeMark(mark, theme, ' xmlns="http://www.w3.org/2000/svg"', style)}\n`;
}

const tags: ReadonlySet<string> = new Set(markTags);
const attributeNames: ReadonlySet<string> = new Set(markAttributeNames);

function writeMark(mark: Mark, theme: Theme, more = '', first = ''): string {
  if (!tags.has(mark.tag)) return '';
  const attributes = Object.entries(mark.attributes ?? {}).map(([name, value]) => writeAttribute(name, value, theme)).join('');
  const content = first + escapeText(mark.text ?? '') + (mark.children ?? []).map((child) => writeMark(child, theme)).join('');
  return content === '' ? `<${mark.tag}${more}${attributes}/>` : `<${mark.tag}${more}${attributes}>${content}</${mark.tag}>`;
}

function writeAttribute(name: string, value: string | number, theme: Theme): string {
  if (!attributeNames.has(name)) return '';
  if (name === 'href' && !isImageData(String(value))) return '';
  return ` ${name}="${escapeText(resolve(name as keyof MarkAttributes, value, theme)).replaceAll('"', '&quot;')}"`;
}

function resolve(name: keyof MarkAttributes, value: string | number, theme: Theme): string {
  if (typeof value === 'number') return String(Math.round(value * 100) / 100);
  return colourAttributeNames.includes(name) && Object.hasOwn(theme, value) ? theme[value as keyof Theme] : value;
}

/** Images that carry themselves; nothing is fetched when the picture is opened. */
export function isImageData(href: string): boolean {
  return /^data:image\/(?:png|jpeg|gif|webp|svg\+xml);base64,[A-Za-z0-9+/=]*$/.test(href);
}

/** Characters that XML 1.0 forbids are left out: a file with one of them can't be opened at all. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escapeText(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>]/g, (character) => entities[character] ?? '');
}

function writeFonts(mark: Mark, fontFaces: readonly FontFace[]): string {
  const faces = fontsFor(textOf(mark), fontFaces).map(({ family, weight, unicodeRange, base64 }) =>
    `@font-face{font-family:'${family}';font-weight:${weight};unicode-range:${unicodeRange};src:url(data:font/woff2;base64,${base64}) format('woff2')}`,
  );
  return faces.length === 0 ? '' : `<style>${faces.join('')}</style>`;
}

function textOf({ text = '', children = [] }: Mark): string {
  return text + children.map(textOf).join('');
}
