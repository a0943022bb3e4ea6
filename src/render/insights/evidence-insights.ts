import { claimsOf, evidenceShare } from '../../model/evidence-share.js';
import { factKinds } from '../../model/journey-document.js';
import type { FactKind } from '../../model/journey-document.js';
import type { PlacedFact } from '../../model/placed-facts.js';
import { groupFacts } from '../../model/placed-facts.js';
import type { Content } from '../content/content.js';
import { meta, stack, words } from '../content/content.js';
import { headingOf } from '../content/phrases.js';
import type { Reading } from '../content/reading.js';
import { shareBar } from './bars.js';
import { barRow, nothingYet, section } from './section.js';

/** How much of each stage is known from evidence, and what is still assumed. */
export function showEvidence(facts: readonly PlacedFact[], reading: Reading): Content {
  const all = evidenceShare(facts);
  if (all.all === 0) return section('evidence', 'Known and assumed', [nothingYet('No facts are written yet.')]);
  const byStage = groupFacts(facts, ({ place }) => [place.stage]);
  return section('evidence', 'Known and assumed', [
    stack(8, reading.journey.stages.map((stage, index) => {
      const share = evidenceShare(byStage.get(index) ?? []);
      const said = share.all === 0 ? meta('nothing written yet') : words(`${share.known} of ${share.all} known`, 'strong');
      const title = words(`${index + 1} ${headingOf(stage, `Stage ${index + 1}`)}`);
      return barRow(`stage-${index}`, `${reading.journeyKey}/stages/${index}`, [title, shareBar(share), said]);
    })),
    stack(2, [words('Still assumed', 'label', 'muted'), words(describeAssumed(facts))]),
  ]);
}

/** What each kind of fact is called where it is counted. */
const kindWords: Readonly<Record<FactKind, readonly [one: string, several: string]>> = {
  touchpoint: ['touchpoint', 'touchpoints'], does: ['action', 'actions'], thinks: ['thought', 'thoughts'], feels: ['feeling', 'feelings'],
  says: ['quote', 'quotes'], need: ['need', 'needs'], pain: ['pain', 'pains'], gain: ['gain', 'gains'], opportunity: ['opportunity', 'opportunities'],
  moment: ['moment of truth', 'moments of truth'], artifact: ['artifact', 'artifacts'], frontstage: ['frontstage action', 'frontstage actions'],
  backstage: ['backstage action', 'backstage actions'], support: ['support action', 'support actions'], measured: ['measured value', 'measured values'],
  image: ['image', 'images'], note: ['note', 'notes'], factor: ['factor', 'factors'],
};

function describeAssumed(facts: readonly PlacedFact[]): string {
  const assumed = claimsOf(facts).filter(({ known }) => !known);
  const amounts = factKinds.flatMap((kind) => {
    const amount = assumed.filter(({ fact }) => fact.kind === kind).length;
    return amount === 0 ? [] : [`${amount} ${kindWords[kind][amount === 1 ? 0 : 1]}`];
  });
  return amounts.length === 0 ? 'Nothing: all of it is known from evidence.' : amounts.join(', ');
}
