import type { JourneyDocument, JourneyMap } from '../../src/model/journey-document.js';

const declarations = { personas: [], teams: [], systems: [], channels: [], evidence: [], metrics: [], lanes: [] };

/** What an empty file means. */
export const emptyDocument: JourneyDocument = { imports: [], declarations, imported: { ...declarations, journeys: [] }, journeys: [] };

export const emptyJourney: JourneyMap = {
  kind: 'current', status: 'draft', scale: { worst: -2, best: 2 },
  personas: [], data: [], scenarios: [], goals: [], expectations: [], links: [], tags: [], stages: [],
};
