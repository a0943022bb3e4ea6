import type { Opportunity, Pain, Severity } from './journey-document.js';
import { severities } from './journey-document.js';
import type { PlacedFact } from './placed-facts.js';
import { groupFacts, placedOfKind } from './placed-facts.js';

/** The opportunities that address each pain, by the pain's name; without those that were dropped. A pain without a name can't be addressed. */
export function opportunitiesByPain(facts: readonly PlacedFact[]): ReadonlyMap<string, readonly PlacedFact<Opportunity>[]> {
  const alive = placedOfKind(facts, 'opportunity').filter(({ fact }) => fact.status !== 'dropped');
  return groupFacts(alive, ({ fact }) => fact.addresses);
}

/** The pains that no opportunity addresses: the worst first, those without a severity last, otherwise as in the file. */
export function unaddressedPains(facts: readonly PlacedFact[]): readonly PlacedFact<Pain>[] {
  const addressed = opportunitiesByPain(facts);
  const open = placedOfKind(facts, 'pain').filter(({ fact }) => fact.name === undefined || !addressed.has(fact.name));
  return open.toSorted((one, other) => weightOf(other.fact.severity) - weightOf(one.fact.severity));
}

function weightOf(severity: Severity | undefined): number {
  return severity === undefined ? -1 : severities.indexOf(severity);
}
