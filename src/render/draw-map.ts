import type { JourneyDocument } from '../model/journey-document.js';
import { headingOf } from './content/phrases.js';
import { readJourney } from './content/reading.js';
import { summarise } from './content/summary.js';
import { drawFigures } from './draw-figure.js';
import { fontFamilies } from './fonts.js';
import { layOutMap } from './layout/lay-out-map.js';
import type { MapLayout } from './layout/lay-out-map.js';
import type { Mark } from './mark.js';

/** A finished picture; its size in pixels. */
export interface Picture {
  readonly mark: Mark;
  readonly width: number;
  readonly height: number;
}

export interface DrawOptions {
  /** The position of the journey in the document. */
  readonly journey: number;
  /** For each image path of the document what may be loaded in its place. Images without an entry are drawn as empty frames. */
  readonly images?: Readonly<Record<string, string>>;
}

/** Draws one journey of a document with everything that is written about it; an empty picture where there is no such journey. */
export function drawMap(document: JourneyDocument, { journey, images = {} }: DrawOptions): Picture {
  const reading = readJourney(document, journey, images);
  if (reading === undefined) return toPicture({ width: 0, height: 0, figures: [] }, '', '');
  return toPicture(layOutMap(reading), headingOf(reading.journey, 'Untitled journey'), summarise(reading));
}

/** Wraps a layout into the root of a picture, with a title and a summary for those who can't see it. */
export function toPicture({ width, height, figures }: MapLayout, title: string, summary: string): Picture {
  const mark: Mark = {
    tag: 'svg', id: 'picture',
    attributes: { width, height, 'viewBox': `0 0 ${width} ${height}`, 'role': 'img', 'font-family': fontFamilies, 'font-size': 14, 'aria-label': title },
    children: [
      { tag: 'title', id: 'title', text: title },
      { tag: 'desc', id: 'summary', text: summary },
      ...drawFigures(figures),
    ],
  };
  return { mark, width, height };
}
