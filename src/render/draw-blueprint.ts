import type { JourneyDocument } from '../model/journey-document.js';
import { drawLanes } from './draw-map.js';
import type { DrawOptions, Picture } from './drawing.js';
import { blueprintLanes } from './lanes/blueprint-lanes.js';

/**
 * Draws the service behind one journey of a document: the lanes of a blueprint with its three lines. A lane without facts stays,
 * since what nobody has noted there is worth seeing. An empty picture where there is no such journey.
 */
export function drawBlueprint(document: JourneyDocument, options: DrawOptions): Picture {
  return drawLanes(document, options, { kind: 'Service blueprint', lanesFor: blueprintLanes, keepsEmpty: true });
}
