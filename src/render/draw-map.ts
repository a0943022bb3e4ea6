import type { JourneyDocument } from '../model/journey-document.js';
import { headingOf } from './content/phrases.js';
import { readJourney } from './content/reading.js';
import { summarise } from './content/summary.js';
import type { DrawOptions, Picture } from './drawing.js';
import { toPicture } from './drawing.js';
import { lanesFor } from './lanes/lane-table.js';
import { layOutMap } from './layout/lay-out-map.js';

/** Draws one journey of a document with everything that is written about it; an empty picture where there is no such journey. */
export function drawMap(document: JourneyDocument, { journey, images = {}, persona, hiddenLanes = [], foldedStages = [] }: DrawOptions): Picture {
  const reading = readJourney(document, journey, images, persona);
  if (reading === undefined) return toPicture({ width: 0, height: 0, figures: [] }, '', '');
  const all = lanesFor(reading);
  const lanes = all.filter(({ id }) => !hiddenLanes.includes(id));
  const hidden = all.filter((lane) => !lanes.includes(lane)).map(({ title }) => title);
  return toPicture(layOutMap(reading, { lanes, hidden, foldedStages }), headingOf(reading.journey, 'Untitled journey'), summarise(reading));
}
