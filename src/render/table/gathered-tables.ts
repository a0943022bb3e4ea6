import { measuredValues } from '../../model/measurements.js';
import { opportunitiesByPain } from '../../model/pains.js';
import type { PlacedFact } from '../../model/placed-facts.js';
import { placedOfKind } from '../../model/placed-facts.js';
import { titleOf, titlesOf } from '../content/names.js';
import { formatTarget, headingOf, withUnit } from '../content/phrases.js';
import type { Reading } from '../content/reading.js';
import type { Mark } from '../mark.js';
import { describePlace } from '../sheet/place-words.js';
import { plainTable } from './plain-table.js';

/** What is spread over the steps, gathered to be sorted and counted: pains, opportunities and measured values. */
export function showGathered(facts: readonly PlacedFact[], reading: Reading): readonly Mark[] {
  return [...gatherPains(facts, reading), ...gatherOpportunities(facts, reading), ...gatherMeasurements(facts, reading)];
}

function gatherPains(facts: readonly PlacedFact[], reading: Reading): readonly Mark[] {
  const answers = opportunitiesByPain(facts);
  return plainTable('pains', 'Pains', ['Pain', 'Severity', 'Where', 'Addressed by', 'Assumed or known'], placedOfKind(facts, 'pain').map((pain) => ({
    id: pain.key, element: pain.key,
    cells: [
      wordsOf(pain), pain.fact.severity ?? '', describePlace(pain.place, reading), (answers.get(pain.fact.name ?? '') ?? []).map(wordsOf).join('; ') || 'nothing yet', knowledgeOf(pain),
    ],
  })));
}

function gatherOpportunities(facts: readonly PlacedFact[], reading: Reading): readonly Mark[] {
  const columns = ['Opportunity', 'Status', 'Impact', 'Effort', 'Addresses', 'Owner', 'Where'];
  return plainTable('opportunities', 'Opportunities', columns, placedOfKind(facts, 'opportunity').map((one) => {
    const { status = '', impact = '', effort = '', addresses, owner } = one.fact;
    const pains = addresses.map((name) => titleOf(reading.names.pains, name)).join('; ');
    const whose = owner === undefined ? '' : titleOf(reading.names.actors, owner);
    return { id: one.key, element: one.key, cells: [wordsOf(one), status, impact, effort, pains, whose, describePlace(one.place, reading)] };
  }));
}

function gatherMeasurements(facts: readonly PlacedFact[], reading: Reading): readonly Mark[] {
  const columns = ['Metric', 'Value', 'Target', 'Met or missed', 'On', 'From', 'Where'];
  return plainTable('metrics', 'Measured values', columns, measuredValues(facts, reading.document).map(({ metric, isMet, ...placed }) => {
    const { metric: name, value, date = '', evidence } = placed.fact;
    const target = metric?.target === undefined ? '' : formatTarget(metric.target, metric.unit);
    return {
      id: placed.key, element: placed.key,
      cells: [
        metric === undefined ? name : headingOf(metric, name), withUnit(value, metric?.unit), target,
        isMet === undefined ? '' : isMet ? 'met' : 'missed', date, titlesOf(reading.names.evidence, evidence), describePlace(placed.place, reading),
      ],
    };
  }));
}

function wordsOf({ fact }: PlacedFact): string {
  return fact.text ?? fact.name ?? '';
}

function knowledgeOf({ known }: PlacedFact): string {
  return known ? 'known' : 'assumed';
}

