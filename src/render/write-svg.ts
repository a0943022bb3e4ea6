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
  const writing: Writing = { theme, written: new Map(svgAttributeNames.map((name) => [name, new Map()])) };
  return `${writeMark(mark, writing, ' xmlns="http://www.w3.org/2000/svg"', writeFonts(fontFaces))}\n`;
}

interface Writing {
  readonly theme: Theme;
  /** How attributes are written, by their names and values: a picture has thousands of them, and few different ones. */
  readonly written: ReadonlyMap<string, Map<AttributeValue, string>>;
}

type AttributeValue = MarkAttributes[keyof MarkAttributes];

const tags: ReadonlySet<string> = new Set(svgTags);

/** Texts are put together with `+`: engines note the parts, and copy them once, when the whole is read. */
function writeMark({ tag, attributes, text, children }: Mark, writing: Writing, more = '', first = ''): string {
  if (!tags.has(tag)) return '';
  const start = attributes === undefined ? `<${tag}${more}` : `<${tag}${more}${writeAttributes(attributes, writing)}`;
  let content = text === undefined ? first : first + escapeText(text);
  children?.forEach((child) => { content += writeMark(child, writing); });
  return content === '' ? `${start}/>` : `${start}>${content}</${tag}>`;
}

function writeAttributes(attributes: MarkAttributes, { theme, written }: Writing): string {
  let all = '';
  let name: keyof MarkAttributes;
  for (name in attributes) {
    const value = attributes[name];
    const values = value === undefined ? undefined : written.get(name);
    if (values === undefined) continue;
    let attribute = values.get(value);
    if (attribute === undefined) {
      attribute = writeAttribute(name, value, theme);
      // Longer ones are paths, labels and images, which hardly come twice.
      if (attribute.length < 50) values.set(value, attribute);
    }
    all += attribute;
  }
  return all;
}

function writeAttribute(name: keyof MarkAttributes, value: AttributeValue, theme: Theme): string {
  if (typeof value === 'number') return ` ${name}="${Math.round(value * 100) / 100}"`;
  if (value === undefined || (name === 'href' && !isImageData(value))) return '';
  return ` ${name}="${escapeText(resolve(name, value, theme))}"`;
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
