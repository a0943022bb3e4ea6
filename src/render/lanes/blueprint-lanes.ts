import type { JourneyDocument } from '../../model/journey-document.js';
import { readJourney } from '../content/reading.js';
import type { Reading } from '../content/reading.js';
import { actorLane } from './actor-lane.js';
import type { Lane, LaneMaker } from './lane.js';
import { plainLane } from './plain-lane.js';
import { touchpointLane } from './touchpoint-lane.js';

/**
 * The lanes of a service blueprint from top to bottom, as Shostack and the Nielsen Norman Group order them: evidence, what the
 * customer does and where the two meet; then what is done in sight, out of sight, and for those who do it.
 */
const laneMakers: readonly LaneMaker[] = [
  plainLane('artifact', 'Physical evidence'),
  plainLane('does', 'Customer actions'),
  touchpointLane,
  actorLane('frontstage', 'Frontstage'),
  actorLane('backstage', 'Backstage'),
  actorLane('support', 'Support'),
];

export function blueprintLanes(reading: Reading): readonly Lane[] {
  return laneMakers.flatMap((lanes) => lanes(reading));
}

/** The lanes that a blueprint has, from top to bottom, also where they are empty; none where there is no such journey. */
export function blueprintLanesOf(document: JourneyDocument, journey: number): readonly Pick<Lane, 'id' | 'title'>[] {
  const reading = readJourney(document, journey, {});
  return reading ? blueprintLanes(reading).map(({ id, title }) => ({ id, title })) : [];
}
