import { markForPage } from '../dom/mark-for-page.js';
import { firstView } from '../model/first-view.js';
import type { JourneyDocument } from '../model/journey-document.js';
import { drawMap } from '../render/draw-map.js';
import type { Picture } from '../render/drawing.js';
import type { Mark } from '../render/mark.js';
import { drawPersonas } from '../render/persona/draw-personas.js';

/** Draws the maps of all journeys of a text, else the cards of its personas; nothing where it has neither. `width` is what there is in the page, in pixels. */
export function drawDocument(document: JourneyDocument, width: number): readonly Mark[] {
  return picturesOf(document, width).map(({ mark }) => markForPage(mark));
}

function picturesOf(document: JourneyDocument, width: number): readonly Picture[] {
  const view = firstView(document);
  switch (view) {
    case 'map':
      return document.journeys.map((_, journey) => drawMap(document, { journey, width }));
    case 'personas':
      return [drawPersonas(document, { width })];
    case 'nothing':
      return [];
    default:
      return view satisfies never;
  }
}
