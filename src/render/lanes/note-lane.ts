import type { Fact, Named } from '../../model/journey-document.js';
import { sectionsOf } from '../../model/sections.js';
import { showPlainFact } from '../content/fact-content.js';
import { headingOf } from '../content/phrases.js';
import type { Reading } from '../content/reading.js';
import { cellLane } from './cell-lane.js';
import type { Lane, LaneMaker } from './lane.js';

/** Plain remarks first, then the lanes of the team's own in the order of their declaration, then those that nobody declared. */
export const noteLanes: LaneMaker = (reading) => [
  noteLane('note', 'Notes', (lanes) => lanes.length === 0),
  ...ownLanes(reading).map(([name, lane]) => noteLane(`note-in-${name}`, headingOf(lane, name), (lanes) => lanes.includes(name))),
];

function noteLane(id: string, title: string, belongs: (lanes: readonly string[]) => boolean): Lane {
  const holds = ({ kind, lanes }: Fact): boolean => kind === 'note' && belongs(lanes);
  return cellLane({ id, kind: 'note', title, icon: 'lane-note', holds }, (holder, reading) =>
    holder.facts
      .filter(({ fact }) => holds(fact))
      .map((held) => showPlainFact(held, reading, ['lanes'])),
  );
}

function ownLanes({ names, journey }: Reading): readonly (readonly [name: string, lane: Named])[] {
  const used = sectionsOf(journey).flatMap(({ facts }) => facts.flatMap(({ lanes }) => lanes));
  return [...new Map([...names.lanes, ...used.filter((name) => !names.lanes.has(name)).map((name) => [name, {}] as const)])];
}
