import type { JourneyDocument } from '../model/journey-document.js';

/** What there is to see of a document: a journey's map, else the cards of its personas, else nothing yet. */
export type View = 'map' | 'personas' | 'nothing';

export function chooseView({ journeys, declarations }: JourneyDocument): View {
  if (journeys.length > 0) return 'map';
  return declarations.personas.length > 0 ? 'personas' : 'nothing';
}

/** The picker's words for the journeys of a document, in their order. */
export function journeyTitles({ journeys }: JourneyDocument): readonly string[] {
  return journeys.map(({ title, name }, index) => title ?? name ?? `Journey ${index + 1}`);
}
