import type { TextFact } from '../../model/journey-document.js';
import type { Content } from '../content/content.js';
import { beside, frame, sign, stack, words } from '../content/content.js';
import { asFact, showPrepositions, textOf } from '../content/fact-content.js';
import { shortTitlesOf } from '../content/names.js';
import type { HeldFact, Reading } from '../content/reading.js';
import { factsOfKind } from '../content/reading.js';
import type { IconName } from '../icons/icons.js';
import { cellLane } from './cell-lane.js';
import type { LaneMaker } from './lane.js';

/** A lane of what people and systems do, as cards with who does it on top, as blueprints have them. */
export function actorLane(kind: TextFact['kind'], title: string): LaneMaker {
  return () => [
    cellLane({ id: kind, kind, title, icon: `lane-${kind}` }, (holder, reading) =>
      factsOfKind(holder, kind).map((held) => showAction(held, reading)),
    ),
  ];
}

function showAction(held: HeldFact, reading: Reading): Content {
  const { fact, known } = held;
  const actors = fact.actors.map((name) =>
    beside(sign(actorIcon(name, reading), 'muted', 14), words(shortTitlesOf(reading.names, [name]), 'label', 'muted'), { gap: 6, drop: 1 }),
  );
  const lines = stack(4, [...actors, ...textOf(fact), ...showPrepositions(fact, reading, ['actors'])]);
  return asFact(held, frame(known ? 'known-card' : 'assumed-card', 10, lines));
}

/** Who nobody declared is taken for a team, which most are. */
function actorIcon(name: string, { names }: Reading): IconName {
  if (names.personas.has(name)) return 'person';
  return names.systems.has(name) ? 'system' : 'team';
}
