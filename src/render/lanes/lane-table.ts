import type { FactKind, JourneyDocument } from '../../model/journey-document.js';
import { factKinds } from '../../model/journey-document.js';
import { sectionsOf } from '../../model/sections.js';
import type { Reading } from '../content/reading.js';
import { readJourney } from '../content/reading.js';
import { emotionLane } from './emotion-lane.js';
import { imageLane } from './image-lane.js';
import type { Lane, LaneMaker } from './lane.js';
import { measuredLane } from './measured-lane.js';
import { momentLane } from './moment-lane.js';
import { noteLanes } from './note-lane.js';
import { opportunityLane } from './opportunity-lane.js';
import { painLane } from './pain-lane.js';
import { plainLane } from './plain-lane.js';
import { saysLane } from './says-lane.js';
import { touchpointLane } from './touchpoint-lane.js';

/** How each kind of fact is shown. A new kind is one file and one line. */
const laneMakers: Readonly<Record<FactKind, LaneMaker>> = {
  touchpoint: touchpointLane,
  does: plainLane('does', 'Does'),
  thinks: plainLane('thinks', 'Thinks'),
  feels: emotionLane,
  says: saysLane,
  need: plainLane('need', 'Needs'),
  pain: painLane,
  gain: plainLane('gain', 'Gains'),
  opportunity: opportunityLane,
  moment: momentLane,
  artifact: plainLane('artifact', 'Artifacts'),
  frontstage: plainLane('frontstage', 'Frontstage'),
  backstage: plainLane('backstage', 'Backstage'),
  support: plainLane('support', 'Support'),
  measured: measuredLane,
  image: imageLane,
  note: noteLanes,
  factor: plainLane('factor', 'Factors'),
};

/** All lanes in the order of the language, also those that will turn out to be empty. */
export function lanesFor(reading: Reading): readonly Lane[] {
  return factKinds.flatMap((kind) => laneMakers[kind](reading));
}

/** The lanes that a journey of a document fills, from top to bottom; none where there is no such journey. */
export function lanesOf(document: JourneyDocument, journey: number): readonly Pick<Lane, 'id' | 'title'>[] {
  const reading = readJourney(document, journey, {});
  if (reading === undefined) return [];
  const facts = sectionsOf(reading.journey).flatMap((section) => section.facts);
  return lanesFor(reading).filter(({ holds }) => facts.some(holds)).map(({ id, title }) => ({ id, title }));
}
