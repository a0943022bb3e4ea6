import type { ElementKey } from '../model/element-key.js';
import type { JourneyDocument, JourneyMap } from '../model/journey-document.js';
import type { PlacedFact } from '../model/placed-facts.js';
import { placedFacts } from '../model/placed-facts.js';

/** One version of a journey that is in both documents. */
export interface JourneySide {
  readonly key: ElementKey;
  readonly document: JourneyDocument;
  readonly journey: JourneyMap;
  readonly facts: readonly PlacedFact[];
}

/** Keys of the document after, by those before. */
export type Now = ReadonlyMap<ElementKey, ElementKey>;

/** Keys of the document before, by those after. */
export type Then = ReadonlyMap<ElementKey, ElementKey>;

/** Undefined where the key is not one of a journey. */
export function journeyAt(document: JourneyDocument, key: ElementKey): JourneyMap | undefined {
  const index = /^journeys\/(\d+)$/.exec(key)?.[1];
  return index === undefined ? undefined : document.journeys[Number(index)];
}

/** The key of the journey that an element stands in. */
export function journeyKey(key: ElementKey = ''): ElementKey {
  return key.split('/', 2).join('/');
}

/** Undefined where the key is not one of a journey. */
export function readSide(document: JourneyDocument, key: ElementKey): JourneySide | undefined {
  const journey = journeyAt(document, key);
  return journey && { key, document, journey, facts: placedFacts(journey, key) };
}
