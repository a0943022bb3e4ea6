import { countByStatus } from '../../model/opportunities.js';
import type { PlacedFact } from '../../model/placed-facts.js';
import { placedOfKind } from '../../model/placed-facts.js';
import type { Content } from '../content/content.js';
import { flow, meta, stack, words } from '../content/content.js';
import { capitalise } from '../content/phrases.js';
import { nothingYet, section } from './section.js';

/** How far the opportunities have come. */
export function showStatuses(facts: readonly PlacedFact[]): Content {
  const counts = countByStatus(placedOfKind(facts, 'opportunity'));
  if (counts.length === 0) return section('opportunities', 'Opportunities by status', [nothingYet('No opportunities are written yet.')]);
  return section('opportunities', 'Opportunities by status', [flow(36, 12, counts.map(({ status, count }) =>
    stack(0, [words(String(count), 'title', status === undefined ? 'muted' : 'opportunity'), meta(status === undefined ? 'No status yet' : capitalise(status), 'ink')])))]);
}
