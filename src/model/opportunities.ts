import type { Level, Opportunity, OpportunityStatus } from './journey-document.js';
import { opportunityStatuses } from './journey-document.js';
import type { PlacedFact } from './placed-facts.js';

/** One whose impact and effort are both estimated, so that it has a field in the picture. */
export interface EstimatedOpportunity extends PlacedFact<Opportunity> {
  readonly impact: Level;
  readonly effort: Level;
}

export function estimated(opportunities: readonly PlacedFact<Opportunity>[]): readonly EstimatedOpportunity[] {
  return opportunities.flatMap((placed) => {
    const { impact, effort } = placed.fact;
    return impact === undefined || effort === undefined ? [] : [{ ...placed, impact, effort }];
  });
}

/** What is worth doing first: much is won with little. */
export function isQuickWin({ impact, effort }: { readonly impact: Level; readonly effort: Level }): boolean {
  return impact === 'high' && effort === 'low';
}

/** How many opportunities have each status, in the order of the language; those without one come last. */
export function countByStatus(opportunities: readonly PlacedFact<Opportunity>[]): readonly { readonly status?: OpportunityStatus; readonly count: number }[] {
  return [...opportunityStatuses, undefined].flatMap((status) => {
    const count = opportunities.filter(({ fact }) => fact.status === status).length;
    return count === 0 ? [] : [{ ...(status && { status }), count }];
  });
}
