import type { FactKind } from './journey-document.js';
import type { PlacedFact } from './placed-facts.js';

/** How much of what is said is known from evidence. */
export interface EvidenceShare {
  readonly known: number;
  readonly all: number;
}

/** Ideas, remarks and pictures claim nothing that evidence could show. */
const claimless: readonly FactKind[] = ['opportunity', 'note', 'image'];

/** The facts that claim something about people or the service. */
export function claimsOf(facts: readonly PlacedFact[]): readonly PlacedFact[] {
  return facts.filter(({ fact }) => isClaim(fact.kind));
}

export function isClaim(kind: FactKind): boolean {
  return !claimless.includes(kind);
}

export function evidenceShare(facts: readonly PlacedFact[]): EvidenceShare {
  const claims = claimsOf(facts);
  return { known: claims.filter(({ known }) => known).length, all: claims.length };
}
