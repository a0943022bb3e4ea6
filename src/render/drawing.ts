import type { ElementKey } from '../model/element-key.js';
import type { Compared } from './comparison/element-mark.js';
import { drawFigures } from './draw-figure.js';
import { drawFiguresWithin } from './draw-within.js';
import { fontFamilies } from './fonts.js';
import type { Box, Figure } from './layout/figure.js';
import type { Mark } from './mark.js';

/** What a view is drawn from, besides the document. Everything but the journey may be absent. */
export interface DrawOptions {
  /** The position of the journey in the document. */
  readonly journey: number;
  /** For each image path of the document what may be loaded in its place. Images without an entry are drawn as empty frames. */
  readonly images?: Readonly<Record<string, string>>;
  /** The name of the persona singled out: the facts and lines of others are left out or quiet. */
  readonly persona?: string;
  /** The ids of lanes that are not shown. */
  readonly hiddenLanes?: readonly string[];
  /** These stages are drawn as one narrow column with their mean emotion. */
  readonly foldedStages?: readonly ElementKey[];
  /** The width in sight in pixels, at a zoom of 100 %: where it is narrow, things stand below each other. */
  readonly width?: number;
  /** Where the document is the union of two versions: what to tell of both. */
  readonly compared?: Compared;
}

/** A picture has its own size in pixels, a page flows with the window. */
export type Drawing = Picture | Page;

export interface Picture extends PictureLayout {
  readonly kind: 'picture';
  readonly title: string;
  /** The picture in a few sentences, for those who can't see it. */
  readonly summary: string;
  /** All of it, made when it is first asked for. The root is an `svg`. */
  readonly mark: Mark;
}

export interface Page {
  readonly kind: 'page';
  /** The root is an element of HTML. */
  readonly mark: Mark;
}

/** Figures that have found their places, and how much room they take. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly figures: readonly Figure[];
}

/** Makes a picture of a layout. Its marks wait until somebody wants them all, since a window shows but a part of a large one. */
export function toPicture(layout: PictureLayout, title: string, summary: string): Picture {
  const drawn = { ...layout, title, summary };
  let mark: Mark | undefined;
  return {
    ...drawn, kind: 'picture',
    get mark() {
      mark ??= drawParts(drawn);
      return mark;
    },
  };
}

/** Draws what stands in some parts of a picture, in its own pixels, and leaves out the rest; without parts, all of it. */
export function drawParts({ width, height, figures, title, summary }: Omit<Picture, 'kind' | 'mark'>, parts?: readonly Box[]): Mark {
  return {
    tag: 'svg', id: 'picture',
    attributes: { width, height, 'viewBox': `0 0 ${width} ${height}`, 'role': 'figure', 'font-family': fontFamilies, 'font-size': 14, 'aria-label': title },
    children: [
      { tag: 'title', id: 'title', text: title }, { tag: 'desc', id: 'summary', text: summary },
      ...(parts ? drawFiguresWithin(figures, parts) : drawFigures(figures)),
    ],
  };
}

/** For a journey that isn't there. */
export const emptyPicture: Picture = toPicture({ width: 0, height: 0, figures: [] }, '', '');
