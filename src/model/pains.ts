import type { Opportunity, Pain, Severity } from './journey-document.js';
import { severities } from './journey-document.js';
import type { PlacedFact } from './placed-facts.js';
import { placedOfKind } from './placed-facts.js';

/** The opportunities that address a pain, and that nobody has dropped. A pain without a name can't be addressed. */
export function opportunitiesFor({ fact }: PlacedFact<Pain>, facts: readonly PlacedFact[]): readonly PlacedFact<Opportunity>[] {
  const { name } = fact;
  if (name === undefined) return [];
  return placedOfKind(facts, 'opportunity').filter(({ fact: { addresses, status } }) => addresses.includes(name) && status !== 'dropped');
}

/** The pains that no opportunity addresses: the worst first, those without a severity last, otherwise as in the file. */
export function unaddressedPains(facts: readonly PlacedFact[]): readonly PlacedFact<Pain>[] {
  const addressed = new Set(placedOfKind(facts, 'opportunity').flatMap(({ fact }) => (fact.status === 'dropped' ? [] : fact.addresses)));
  const open = placedOfKind(facts, 'pain').filter(({ fact }) => fact.name === undefined || !addressed.has(fact.name));
  return open.toSorted((one, other) => weightOf(other.fact.severity) - weightOf(one.fact.severity));
}

function weightOf(severity: Severity | undefined): number {
  return severity === undefined ? -1 : severities.indexOf(severity);
}
