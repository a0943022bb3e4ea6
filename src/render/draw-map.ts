import type { JourneyDocument } from '../model/journey-document.js';
import { headingOf } from './content/phrases.js';
import type { Reading } from './content/reading.js';
import { readJourney } from './content/reading.js';
import { summarise } from './content/summary.js';
import { surroundingsOf } from './content/surroundings.js';
import type { DrawOptions, Picture } from './drawing.js';
import { toPicture } from './drawing.js';
import { lanesFor } from './lanes/lane-table.js';
import type { Lane } from './lanes/lane.js';
import { layOutMap } from './layout/lay-out-map.js';
import { layOutStacked, stackedWidth } from './layout/lay-out-stacked.js';

/** Draws one journey of a document with everything that is written about it; an empty picture where there is no such journey. */
export function drawMap(document: JourneyDocument, options: DrawOptions): Picture {
  return drawLanes(document, options, { kind: 'Journey map', lanesFor, keepsEmpty: false });
}

/** A kind of picture that shows the stages and steps of a journey over lanes. */
export interface LanesView {
  readonly kind: 'Journey map' | 'Service blueprint';
  readonly lanesFor: (reading: Reading) => readonly Lane[];
  /** Whether lanes without facts are shown. */
  readonly keepsEmpty: boolean;
}

const noImages: Readonly<Record<string, string>> = {};

export function drawLanes(document: JourneyDocument, options: DrawOptions, { kind, lanesFor: makeLanes, keepsEmpty }: LanesView): Picture {
  const { journey, images = noImages, persona, hiddenLanes = [], foldedStages = [], width = Infinity, compared } = options;
  const read = readJourney(document, journey, images, persona);
  const reading = read && compared ? { ...read, compared } : read;
  if (reading === undefined) return toPicture({ width: 0, height: 0, figures: [] }, '', '');
  const all = makeLanes(reading);
  const lanes = all.filter(({ id }) => !hiddenLanes.includes(id));
  const hidden = all.filter((lane) => !lanes.includes(lane)).map(({ title }) => title);
  const felt = lanes.some((lane) => lane.kind === 'feels') ? reading : { ...reading, lines: [] };
  const drawn = compared ? felt : { ...felt, surroundings: surroundingsOf(felt, kind) };
  const view = { kind, lanes, hidden, foldedStages, keepsEmpty };
  const layout = width < stackedWidth ? layOutStacked(drawn, view, width) : layOutMap(drawn, view);
  return toPicture(layout, headingOf(reading.journey, 'Untitled journey'), summarise(reading, kind));
}
