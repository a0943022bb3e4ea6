import type { Pain } from '../../model/journey-document.js';
import type { Content } from '../content/content.js';
import { beside, frame, sign, stack, words } from '../content/content.js';
import { asFact, showPrepositions, textOf } from '../content/fact-content.js';
import type { HeldFact, Reading } from '../content/reading.js';
import { factsOfKind } from '../content/reading.js';
import { capitalise } from '../content/phrases.js';
import { cellLane } from './cell-lane.js';
import type { LaneMaker } from './lane.js';

export const painLane: LaneMaker = () => [
  cellLane({ id: 'pain', kind: 'pain', title: 'Pains', icon: 'lane-pain' }, (holder, reading) =>
    factsOfKind(holder, 'pain').map((held) => showPain(held, reading)),
  ),
];

function showPain(held: HeldFact<Pain>, reading: Reading): Content {
  const { fact, known } = held;
  const severity = fact.severity === undefined
    ? []
    : [beside(sign(`severity-${fact.severity}`, 'pain', 12), words(capitalise(fact.severity), 'label', 'pain'), { gap: 6, drop: 2 })];
  const weight = fact.severity === 'blocker' ? 'blocker' : 'pain';
  const lines = stack(4, [...severity, ...textOf(fact), ...showPrepositions(fact, reading)]);
  return asFact(held, frame(`${known ? 'known' : 'assumed'}-${weight}`, 10, lines));
}
