import type { JourneyDocument } from './journey-document.js';

/** What a document shows first: the maps of its journeys, else the cards of its personas, else nothing yet. */
type FirstView = 'map' | 'personas' | 'nothing';

export function firstView({ journeys, declarations }: JourneyDocument): FirstView {
  if (journeys.length > 0) return 'map';
  return declarations.personas.length > 0 ? 'personas' : 'nothing';
}
