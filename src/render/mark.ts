import type { ElementKey } from '../model/element-key.js';
import type { ColourName } from './theme.js';

/**
 * One element of a picture or a page, as plain data: the writer makes text of it, the webview makes DOM nodes of it.
 * Both only ever set the tags and attributes listed here, and text as text, so that no journey can bring markup of its own.
 */
export interface Mark {
  readonly tag: MarkTag;
  /** Unique among its siblings and stable while the picture changes, so that a patch finds the node again. */
  readonly id: string;
  /** The element of the document that it shows; a click on it leads there. */
  readonly element?: ElementKey | undefined;
  /** Where its text leads: an address or a path as it was written, or `#` and the name of a journey. Who shows it decides what may be opened. */
  readonly link?: string | undefined;
  readonly attributes?: MarkAttributes;
  readonly children?: readonly Mark[];
  /** Text content; a mark has either text or children. */
  readonly text?: string;
}

/** The elements of pictures. */
export const svgTags = [
  'svg', 'g', 'rect', 'circle', 'line', 'path', 'text', 'tspan', 'image', 'title', 'desc',
] as const;
/** The elements of pages; none is in both lists, so that a tag says what it belongs to. */
export const htmlTags = [
  'section', 'h1', 'h2', 'p', 'div', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'dl', 'dt', 'dd', 'span', 'strong', 'img',
] as const;
export type MarkTag = (typeof svgTags)[number] | HtmlTag;
export type HtmlTag = (typeof htmlTags)[number];

/** How parts of a page look; the style sheet of pages has a rule for each. */
export const htmlClasses = [
  'page', 'quiet', 'fact', 'notes', 'between', 'unseen', 'step', 'path', 'pain', 'good', 'bad', 'stage1', 'stage2', 'stage3', 'stage4', 'stage5', 'stage6',
] as const;
export type HtmlClass = (typeof htmlClasses)[number];

/** Names are those of SVG, the last ones those of HTML; lengths are in pixels of the picture. */
export interface MarkAttributes {
  readonly x?: number; readonly y?: number; readonly x1?: number; readonly y1?: number; readonly x2?: number; readonly y2?: number;
  readonly dy?: number; readonly cx?: number; readonly cy?: number; readonly r?: number; readonly rx?: number;
  readonly width?: number; readonly height?: number; readonly viewBox?: string; readonly d?: string; readonly transform?: string;
  readonly fill?: Colour; readonly stroke?: Colour; readonly 'stroke-width'?: number; readonly 'stroke-dasharray'?: string;
  readonly 'stroke-linecap'?: 'round' | 'butt'; readonly 'stroke-linejoin'?: 'round'; readonly 'paint-order'?: 'stroke';
  readonly opacity?: number;
  readonly 'font-family'?: string; readonly 'font-size'?: number; readonly 'font-weight'?: 400 | 600;
  readonly 'text-anchor'?: 'start' | 'middle' | 'end'; readonly direction?: 'rtl'; readonly 'text-decoration'?: 'line-through';
  readonly href?: string; readonly preserveAspectRatio?: string;
  readonly role?: string; readonly 'aria-label'?: string;
  readonly class?: HtmlClass; readonly scope?: 'row' | 'col' | 'rowgroup'; readonly rowspan?: number;
  readonly dir?: 'auto'; readonly src?: string; readonly alt?: string;
}

/** Every attribute that a mark of a picture may have, for those who check at run time. */
export const svgAttributeNames = [
  'x', 'y', 'x1', 'y1', 'x2', 'y2', 'dy', 'cx', 'cy', 'r', 'rx', 'width', 'height', 'viewBox', 'd', 'transform',
  'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'paint-order', 'opacity',
  'font-family', 'font-size', 'font-weight', 'text-anchor', 'direction', 'text-decoration', 'href', 'preserveAspectRatio', 'role', 'aria-label',
] as const satisfies readonly (keyof MarkAttributes)[];

/** Every attribute that a mark of a page may have. */
export const htmlAttributeNames = [
  'class', 'scope', 'rowspan', 'dir', 'src', 'alt', 'role', 'aria-label',
] as const satisfies readonly (keyof MarkAttributes)[];

/** The attributes whose value is the name of a colour of the theme; whoever shows the mark looks it up. */
export const colourAttributeNames: readonly (keyof MarkAttributes)[] = ['fill', 'stroke'];

/** The name of a colour of the theme, or `none`. */
export type Colour = ColourName | 'none';
