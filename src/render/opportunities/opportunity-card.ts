import type { Opportunity, Severity } from '../../model/journey-document.js';
import type { PlacedFact } from '../../model/placed-facts.js';
import { placedOfKind } from '../../model/placed-facts.js';
import type { Content } from '../content/content.js';
import { beside, flow, frame, linkTo, meta, part, sign, stack, words } from '../content/content.js';
import { showPrepositions } from '../content/fact-content.js';
import { titleOf } from '../content/names.js';
import { capitalise } from '../content/phrases.js';
import type { Reading } from '../content/reading.js';
import { describePlace } from '../sheet/place-words.js';

/** All that is known of an opportunity, with the pains that it addresses. Its place in the picture may say its levels already. */
export function showOpportunityCard(opportunity: PlacedFact<Opportunity>, saysLevels: boolean, severities: Severities, reading: Reading): Content {
  const { fact, key, known, place } = opportunity;
  const { names } = reading;
  const title = fact.text ?? fact.name ?? 'Untitled opportunity';
  const lines = stack(8, [
    stack(2, [
      ...(fact.status === undefined ? [] : [words(capitalise(fact.status), 'label', 'opportunity')]),
      words(title, 'strong', isClosed(fact) ? 'muted' : 'ink'),
      meta(describePlace(place, reading)),
    ]),
    ...(saysLevels ? showLevels(fact) : []),
    ...(fact.addresses.length === 0 ? [] : [stack(3, [meta('Addresses'), ...fact.addresses.map((name) => showPain(name, severities.get(name), reading))])]),
    ...group([
      ...(fact.owner === undefined ? [] : [meta(`Owner: ${titleOf(names.actors, fact.owner)}`, 'ink')]),
      ...fact.solutions.map((solution) => meta(`Solution: ${solution}`, 'ink')),
      ...fact.links.map((link) => linkTo(link)),
      ...showPrepositions(fact, reading),
    ]),
  ]);
  return part(key, key, frame(known ? 'known-card' : 'assumed-card', 12, lines), `Opportunity: ${title}`);
}

/** What is done or dropped steps back behind what is still to be decided. */
function isClosed({ status }: Opportunity): boolean {
  return status === 'done' || status === 'dropped';
}

function group(lines: readonly Content[]): readonly Content[] {
  return lines.length === 0 ? [] : [stack(2, lines)];
}

function showLevels({ impact, effort }: Opportunity): readonly Content[] {
  const levels = [
    ...(impact === undefined ? [] : [beside(sign(`level-${impact}`, 'opportunity', 12), meta(`Impact ${impact}`), { gap: 5, drop: 1 })]),
    ...(effort === undefined ? [] : [beside(sign(`level-${effort}`, 'muted', 12), meta(`Effort ${effort}`), { gap: 5, drop: 1 })]),
  ];
  return levels.length === 0 ? [] : [flow(12, 4, levels)];
}

/** A pain by its words, after the sign of its severity. */
function showPain(name: string, severity: Severity | undefined, { names }: Reading): Content {
  const title = meta(severity === undefined ? titleOf(names.pains, name) : `${titleOf(names.pains, name)} (${severity})`, 'ink');
  return beside(severity === undefined ? sign('lane-pain', 'pain', 12) : sign(`severity-${severity}`, 'pain', 12), title, { gap: 6, drop: 2 });
}

/** How bad each pain is, by its name. */
export type Severities = ReadonlyMap<string, Severity>;

export function severitiesOf(facts: readonly PlacedFact[]): Severities {
  return new Map(placedOfKind(facts, 'pain').flatMap(({ fact: { name, severity } }) => (name === undefined || severity === undefined ? [] : [[name, severity] as const])));
}
