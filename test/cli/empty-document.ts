import type { Declarations, JourneyDocument } from '../../src/model/journey-document.js';

const declarations: Declarations = { personas: [], teams: [], systems: [], channels: [], evidence: [], metrics: [], lanes: [] };

/** What a file means in which nothing is written. */
export const emptyDocument: JourneyDocument = { imports: [], declarations, imported: { ...declarations, journeys: [] }, journeys: [] };
