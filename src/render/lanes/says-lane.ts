import type { Content } from '../content/content.js';
import { stack, words } from '../content/content.js';
import { asFact, showPrepositions, withDot } from '../content/fact-content.js';
import type { HeldFact, Reading } from '../content/reading.js';
import { factsOfKind } from '../content/reading.js';
import { cellLane } from './cell-lane.js';
import type { LaneMaker } from './lane.js';

export const saysLane: LaneMaker = () => [
  cellLane({ id: 'says', kind: 'says', title: 'Says', icon: 'lane-says' }, (holder, reading) =>
    factsOfKind(holder, 'says').map((held) => showQuote(held, reading)),
  ),
];

function showQuote(held: HeldFact, reading: Reading): Content {
  const quote = words(`“${held.fact.text ?? held.fact.name ?? ''}”`);
  return asFact(held, withDot(held, stack(2, [quote, ...showPrepositions(held.fact, reading)])));
}
