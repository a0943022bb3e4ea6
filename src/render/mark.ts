import type { ElementKey } from '../model/element-key.js';

/**
 * One element of a picture, as plain data: the writer makes text of it, the webview makes DOM nodes of it.
 * Both only ever set the tags and attributes listed here, and text as text, so that no journey can bring markup of its own.
 */
export interface Mark {
  readonly tag: MarkTag;
  /** Unique among its siblings and stable while the picture changes, so that a patch finds the node again. */
  readonly id: string;
  /** The element of the document that it shows; a click on it leads there. */
  readonly element?: ElementKey;
  readonly attributes?: MarkAttributes;
  readonly children?: readonly Mark[];
  /** Text content; a mark has either text or children. */
  readonly text?: string;
}

export type MarkTag =
  | 'svg' | 'g' | 'rect' | 'circle' | 'line' | 'path' | 'text' | 'tspan' | 'image' | 'title' | 'desc';

/** Names are those of SVG. `fill` and `stroke` are names of colours in the theme; whoever shows the mark looks them up. */
export interface MarkAttributes {
  readonly x?: number; readonly y?: number; readonly x1?: number; readonly y1?: number; readonly x2?: number; readonly y2?: number;
  readonly cx?: number; readonly cy?: number; readonly r?: number; readonly rx?: number;
  readonly width?: number; readonly height?: number; readonly viewBox?: string; readonly d?: string; readonly transform?: string;
  readonly fill?: Colour; readonly stroke?: Colour; readonly 'stroke-width'?: number; readonly 'stroke-dasharray'?: string;
  readonly 'stroke-linecap'?: 'round' | 'butt'; readonly 'stroke-linejoin'?: 'round'; readonly opacity?: number;
  readonly 'font-size'?: number; readonly 'font-weight'?: 400 | 600; readonly 'font-style'?: 'italic'; readonly 'text-anchor'?: 'start' | 'middle' | 'end';
  readonly href?: string; readonly preserveAspectRatio?: string;
  readonly role?: string; readonly 'aria-label'?: string; readonly 'aria-labelledby'?: string;
}

/** The name of a colour of the theme, or `none`. */
export type Colour = string;
