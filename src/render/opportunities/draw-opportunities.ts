import type { JourneyDocument, Opportunity } from '../../model/journey-document.js';
import { estimated, isQuickWin } from '../../model/opportunities.js';
import type { PlacedFact } from '../../model/placed-facts.js';
import { placedFacts, placedOfKind } from '../../model/placed-facts.js';
import type { Content } from '../content/content.js';
import { meta, stack, words } from '../content/content.js';
import { readJourney } from '../content/reading.js';
import type { DrawOptions, Picture } from '../drawing.js';
import { emptyPicture } from '../drawing.js';
import { grid } from '../sheet/columns.js';
import { drawSheet } from '../sheet/draw-sheet.js';
import { showFields } from './fields.js';
import { severitiesOf, showOpportunityCard } from './opportunity-card.js';

/** Draws the opportunities of one journey by what they win and what they take; an empty picture where there is no such journey. */
export function drawOpportunities(document: JourneyDocument, options: DrawOptions): Picture {
  const reading = readJourney(document, options.journey, options.images ?? {}, options.persona);
  if (reading === undefined) return emptyPicture;
  const facts = placedFacts(reading.journey, reading.journeyKey, reading.persona);
  const all = placedOfKind(facts, 'opportunity');
  const severities = severitiesOf(facts);
  const body = showBody(all, (one, saysLevels) => showOpportunityCard(one, saysLevels, severities, reading));
  return drawSheet({ kind: 'Opportunities', lead: describe(all), body, hasLegend: true }, reading, options);
}

function describe(all: readonly PlacedFact<Opportunity>[]): string {
  if (all.length === 0) return 'No opportunity is written yet.';
  const quick = estimated(all).filter(isQuickWin).length;
  const open = all.length - estimated(all).length;
  const wins = quick === 0 ? '' : `, ${all.length === 1 ? '' : `${quick} of them `}${quick === 1 ? 'a quick win' : 'quick wins'}: high impact, low effort`;
  const rest = open === 0 ? '' : ` ${open === all.length ? 'None is' : `${open} ${open === 1 ? 'is' : 'are'} not`} estimated yet.`;
  return `${all.length} ${all.length === 1 ? 'opportunity' : 'opportunities'}${wins}.${rest}`;
}

function showBody(all: readonly PlacedFact<Opportunity>[], showCard: (one: PlacedFact<Opportunity>, saysLevels: boolean) => Content): Content {
  if (all.length === 0) return meta('Write one where it would help, such as: opportunity "Show the size chart beside the size picker" { impact high effort low }');
  const withField = estimated(all);
  const keys = new Set(withField.map(({ key }) => key));
  const rest = all.filter(({ key }) => !keys.has(key));
  return stack(32, [
    ...(withField.length === 0 ? [] : [showFields(withField, (one) => showCard(one, false))]),
    ...(rest.length === 0 ? [] : [stack(12, [words('Not estimated yet', 'heading'), grid(rest.map((one) => showCard(one, true)), { gap: 12, least: 260, most: 3 })])]),
  ]);
}
