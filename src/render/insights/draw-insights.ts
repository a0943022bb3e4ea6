import { evidenceShare } from '../../model/evidence-share.js';
import { feltPoints, lowestPoints } from '../../model/felt-points.js';
import type { JourneyDocument } from '../../model/journey-document.js';
import { unaddressedPains } from '../../model/pains.js';
import type { PlacedFact } from '../../model/placed-facts.js';
import { placedFacts, placedOfKind } from '../../model/placed-facts.js';
import { stack } from '../content/content.js';
import { describeExtreme } from '../content/extremes.js';
import type { Reading } from '../content/reading.js';
import { readJourney } from '../content/reading.js';
import type { DrawOptions, Picture } from '../drawing.js';
import { emptyPicture } from '../drawing.js';
import { columns } from '../sheet/columns.js';
import { drawSheet } from '../sheet/draw-sheet.js';
import { showEmotions } from './emotion-insights.js';
import { showEvidence } from './evidence-insights.js';
import { showMetrics } from './metric-insights.js';
import { showStatuses } from './opportunity-insights.js';
import { showOpenPains } from './pain-insights.js';
import { showValue } from './value-insights.js';

/** Draws what one journey says when it is counted: answers to the questions of those who decide. An empty picture where there is no such journey. */
export function drawInsights(document: JourneyDocument, options: DrawOptions): Picture {
  const reading = readJourney(document, options.journey, options.images ?? {}, options.persona);
  if (reading === undefined) return emptyPicture;
  const facts = placedFacts(reading.journey, reading.journeyKey, reading.persona);
  const body = stack(16, [
    columns([
      stack(16, [showEmotions(facts, reading), showMetrics(facts, reading)]),
      stack(16, [showOpenPains(facts, reading), showEvidence(facts, reading), showStatuses(facts)]),
    ], { gap: 16, least: 420 }),
    showValue(facts, reading),
  ]);
  return drawSheet({ kind: 'Insights', lead: describe(facts, reading), body, hasLegend: false }, reading, options);
}

function describe(facts: readonly PlacedFact[], { journey }: Reading): string {
  const { scale } = journey;
  const pains = placedOfKind(facts, 'pain').length;
  const open = unaddressedPains(facts).length;
  const { known, all } = evidenceShare(facts);
  const sentences = [
    ...describeExtreme('lowest', lowestPoints(feltPoints(facts), scale), scale),
    ...(pains === 0 ? [] : [open === 0 ? 'Every pain has its opportunity.' : `Nothing addresses ${open} of ${pains} ${pains === 1 ? 'pain' : 'pains'}.`]),
    ...(all === 0 ? [] : [`${known} of ${all} facts are known from evidence.`]),
  ];
  return sentences.length === 0 ? 'There is nothing to count yet.' : sentences.join(' ');
}
