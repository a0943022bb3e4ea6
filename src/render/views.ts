import type { JourneyDocument } from '../model/journey-document.js';
import { drawBlueprint } from './draw-blueprint.js';
import { drawMap } from './draw-map.js';
import { drawPersonas } from './persona/draw-personas.js';
import type { DrawOptions, Drawing, Picture } from './drawing.js';
import { drawInsights } from './insights/draw-insights.js';
import { drawOpportunities } from './opportunities/draw-opportunities.js';
import { drawTable } from './table/draw-table.js';

/** The ways to look at a journey, in the order in which they are offered. */
export const viewNames = ['map', 'blueprint', 'table', 'opportunities', 'insights', 'persona'] as const;
export type ViewName = (typeof viewNames)[number];

export const viewTitles: Readonly<Record<ViewName, string>> = { map: 'Map', blueprint: 'Blueprint', table: 'Table', opportunities: 'Opportunities', insights: 'Insights', persona: 'Persona' };

/** The views that are pictures, and so can be images and printed pages. */
export type PictureViewName = Exclude<ViewName, 'table'>;

const drawers: { readonly [View in ViewName]: (document: JourneyDocument, options: DrawOptions) => View extends PictureViewName ? Picture : Drawing } = {
  map: drawMap,
  blueprint: drawBlueprint,
  table: drawTable,
  opportunities: drawOpportunities,
  insights: drawInsights,
  persona: drawPersonas,
};

/** Draws a document in one of its views. */
export function drawView(view: PictureViewName, document: JourneyDocument, options: DrawOptions): Picture;
export function drawView(view: ViewName, document: JourneyDocument, options: DrawOptions): Drawing;
export function drawView(view: ViewName, document: JourneyDocument, options: DrawOptions): Drawing {
  return drawers[view](document, options);
}
