import type { ElementKey } from './element-key.js';
import type { FeltPoint } from './felt-points.js';
import { feltPoints } from './felt-points.js';
import type { Pain } from './journey-document.js';
import type { PlacedFact } from './placed-facts.js';
import { groupFacts, placedOfKind } from './placed-facts.js';

/** What is felt, suffered and gained where a channel or a touchpoint is used. */
export interface PlaceValue {
  /** The name of the channel, or the words of the touchpoint. */
  readonly name: string;
  /** The first touchpoint that it stands for. */
  readonly key: ElementKey;
  readonly points: readonly FeltPoint[];
  readonly pains: readonly PlacedFact<Pain>[];
  readonly gains: readonly PlacedFact[];
}

/**
 * By channel, in the order in which the journey comes to them. What a section says counts for the channels of its touchpoints,
 * unless it names channels itself (`via`).
 */
export function valueByChannel(facts: readonly PlacedFact[]): readonly PlaceValue[] {
  const touchpoints = placedOfKind(facts, 'touchpoint');
  return valueBy(facts, touchpoints, ({ fact }) => fact.channels, ({ fact: { channels } }, name) => channels.length === 0 || channels.includes(name));
}

/** By touchpoint: those of the same words are one. What a section says counts for all of its touchpoints. */
export function valueByTouchpoint(facts: readonly PlacedFact[]): readonly PlaceValue[] {
  return valueBy(facts, placedOfKind(facts, 'touchpoint'), ({ fact: { text, name } }) => [text ?? name ?? ''].filter((words) => words !== ''), () => true);
}

function valueBy(
  facts: readonly PlacedFact[], touchpoints: readonly PlacedFact[],
  namesOf: (touchpoint: PlacedFact) => readonly string[], counts: (fact: PlacedFact, name: string) => boolean,
): readonly PlaceValue[] {
  const byPlace = groupFacts(facts, ({ place }) => [place.key]);
  return [...groupFacts(touchpoints, namesOf)].map(([name, own]) => {
    const places = new Set(own.map(({ place }) => place.key));
    const there = [...places].flatMap((key) => byPlace.get(key) ?? []).filter((placed) => counts(placed, name));
    return { name, key: own[0]?.key ?? '', points: feltPoints(there), pains: placedOfKind(there, 'pain'), gains: placedOfKind(there, 'gain') };
  });
}
