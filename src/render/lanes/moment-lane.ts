import type { Content } from '../content/content.js';
import { beside, frame, meta, sign, stack } from '../content/content.js';
import { asFact, showPrepositions, textOf } from '../content/fact-content.js';
import type { HeldFact, Reading } from '../content/reading.js';
import { factsOfKind } from '../content/reading.js';
import { cellLane } from './cell-lane.js';
import type { LaneMaker } from './lane.js';

export const momentLane: LaneMaker = () => [
  cellLane({ id: 'moment', kind: 'moment', title: 'Moments of truth', icon: 'lane-moment' }, (holder, reading) =>
    factsOfKind(holder, 'moment').map((held) => showMoment(held, reading)),
  ),
];

function showMoment(held: HeldFact, reading: Reading): Content {
  // A star alone would look as if its words were lost.
  const said = held.fact.text === undefined ? [meta('Moment of truth')] : textOf(held.fact);
  const lines = stack(2, [...said, ...showPrepositions(held.fact, reading)]);
  return asFact(held, frame(held.known ? 'known-moment' : 'assumed-moment', 10, beside(sign('moment', 'moment', 14), lines, { gap: 8, drop: 3 })));
}
