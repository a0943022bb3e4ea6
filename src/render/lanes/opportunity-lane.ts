import type { Opportunity } from '../../model/journey-document.js';
import type { Content } from '../content/content.js';
import { beside, flow, frame, linkTo, meta, sign, stack, words } from '../content/content.js';
import { asFact, showPrepositions, textOf } from '../content/fact-content.js';
import { titleOf, titlesOf } from '../content/names.js';
import { capitalise } from '../content/phrases.js';
import type { HeldFact, Reading } from '../content/reading.js';
import { factsOfKind } from '../content/reading.js';
import { cellLane } from './cell-lane.js';
import type { LaneMaker } from './lane.js';

export const opportunityLane: LaneMaker = () => [
  cellLane({ id: 'opportunity', kind: 'opportunity', title: 'Opportunities', icon: 'lane-opportunity' }, (holder, reading) =>
    factsOfKind(holder, 'opportunity').map((held) => showOpportunity(held, reading)),
  ),
];

function showOpportunity(held: HeldFact<Opportunity>, reading: Reading): Content {
  const { fact, known } = held;
  const lines = stack(4, [
    ...(fact.status === undefined ? [] : [words(capitalise(fact.status), 'label', 'opportunity')]),
    ...textOf(fact),
    ...showLevels(fact),
    ...fact.solutions.map((solution) => meta(`Solution: ${solution}`, 'ink')),
    ...(fact.addresses.length === 0 ? [] : [meta(`Addresses ${quoted(titlesOf(reading.names.pains, fact.addresses))}`)]),
    ...(fact.owner === undefined ? [] : [meta(`Owner: ${titleOf(reading.names.actors, fact.owner)}`)]),
    ...fact.links.map((link) => linkTo(link)),
    ...showPrepositions(fact, reading),
  ]);
  return asFact(held, frame(known ? 'known-card' : 'assumed-card', 10, lines));
}

function showLevels({ impact, effort }: Opportunity): readonly Content[] {
  const levels = [
    ...(impact === undefined ? [] : [beside(sign(`level-${impact}`, 'opportunity', 12), meta(`Impact ${impact}`), { gap: 5, drop: 1 })]),
    ...(effort === undefined ? [] : [beside(sign(`level-${effort}`, 'muted', 12), meta(`Effort ${effort}`), { gap: 5, drop: 1 })]),
  ];
  return levels.length === 0 ? [] : [flow(12, 4, levels)];
}

function quoted(text: string): string {
  return `“${text}”`;
}
