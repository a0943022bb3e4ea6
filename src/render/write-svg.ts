import type { Picture } from './drawing.js';
import type { FontFace } from './fonts.js';
import type { Mark, MarkAttributes } from './mark.js';
import { colourAttributeNames, svgAttributeNames, svgTags } from './mark.js';
import type { Theme } from './theme.js';

export interface WriteOptions {
  readonly theme: Theme;
  /** What is embedded; `fontsFor` says which fonts a picture needs. */
  readonly fontFaces?: readonly FontFace[];
}

/**
 * Writes a picture as an SVG file that stands alone. Same picture, same bytes.
 * Whatever the marks say, the file has only the tags and attributes of the allow-list, and images only from data.
 */
export function writeSvg({ mark }: Pick<Picture, 'mark'>, { theme, fontFaces = [] }: WriteOptions): string {
  return `${writeMark(mark, theme, ' xmlns="http://www.w3.org/2000/svg"', writeFonts(fontFaces))}\n`;
}

const tags: ReadonlySet<string> = new Set(svgTags);
const attributeNames: ReadonlySet<string> = new Set(svgAttributeNames);

function writeMark(mark: Mark, theme: Theme, more = '', first = ''): string {
  if (!tags.has(mark.tag)) return '';
  let content = first;
  if (mark.text !== undefined) content += escapeText(mark.text);
  for (const child of mark.children ?? []) content += writeMark(child, theme);
  const start = `<${mark.tag}${more}${writeAttributes(mark.attributes ?? {}, theme)}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${mark.tag}>`;
}

function writeAttributes(attributes: MarkAttributes, theme: Theme): string {
  let text = '';
  for (const name of Object.keys(attributes) as (keyof MarkAttributes)[]) {
    const value = attributes[name];
    if (value === undefined || !attributeNames.has(name)) continue;
    if (typeof value === 'number') text += ` ${name}="${Math.round(value * 100) / 100}"`;
    else if (name !== 'href' || isImageData(value)) text += ` ${name}="${escapeText(resolve(name, value, theme))}"`;
  }
  return text;
}

function resolve(name: keyof MarkAttributes, value: string, theme: Theme): string {
  return colourAttributeNames.includes(name) && Object.hasOwn(theme, value) ? theme[value as keyof Theme] : value;
}

/** Images that carry themselves; nothing is fetched when the picture is opened. */
export function isImageData(href: string): boolean {
  return /^data:image\/(?:png|jpeg|gif|webp|svg\+xml);base64,[A-Za-z0-9+/=]*$/.test(href);
}

/** Characters that XML 1.0 forbids are left out: a file with one of them can't be opened at all. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Nearly all texts hold nothing of this, and are done after one look. */
const suspicious = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

function escapeText(text: string): string {
  return suspicious.test(text) ? text.replace(forbidden, '').replace(/[&<>"]/g, (character) => entities[character] ?? '') : text;
}

function writeFonts(fontFaces: readonly FontFace[]): string {
  return fontFaces.length === 0 ? '' : `<style>${fontRules(fontFaces)}</style>`;
}

/** The rules of CSS that bring fonts along. */
export function fontRules(fontFaces: readonly FontFace[]): string {
  return fontFaces.map(({ family, weight, unicodeRange, base64 }) =>
    `@font-face{font-family:'${family}';font-weight:${weight};unicode-range:${unicodeRange};src:url(data:font/woff2;base64,${base64}) format('woff2')}`,
  ).join('');
}
