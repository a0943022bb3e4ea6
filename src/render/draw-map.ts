import type { JourneyDocument } from '../model/journey-document.js';
import { headingOf } from './content/phrases.js';
import { readJourney } from './content/reading.js';
import { summarise } from './content/summary.js';
import type { DrawOptions, Picture } from './drawing.js';
import { toPicture } from './drawing.js';
import { layOutMap } from './layout/lay-out-map.js';

/** Draws one journey of a document with everything that is written about it; an empty picture where there is no such journey. */
export function drawMap(document: JourneyDocument, { journey, images = {} }: DrawOptions): Picture {
  const reading = readJourney(document, journey, images);
  if (reading === undefined) return toPicture({ width: 0, height: 0, figures: [] }, '', '');
  return toPicture(layOutMap(reading), headingOf(reading.journey, 'Untitled journey'), summarise(reading));
}
