import type { JourneyDocument } from './journey-document.js';

/** What there is to see of a document: the maps of its journeys, else the cards of its personas, else nothing yet. */
export type View = 'map' | 'personas' | 'nothing';

export function chooseView({ journeys, declarations }: JourneyDocument): View {
  if (journeys.length > 0) return 'map';
  return declarations.personas.length > 0 ? 'personas' : 'nothing';
}
