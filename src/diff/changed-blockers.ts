import type { ElementKey } from '../model/element-key.js';
import type { JourneyMap, Pain } from '../model/journey-document.js';
import type { PlacedFact } from '../model/placed-facts.js';
import { placedOfKind } from '../model/placed-facts.js';
import type { JourneySide, Now, Then } from './journey-side.js';
import { journeyAt, journeyKey, readSide } from './journey-side.js';

/** What became of the blockers of a journey. */
export interface ChangedBlockers {
  readonly added: readonly PlacedFact<Pain>[];
  /** Those that are no pain any more, or a smaller one: these are called as they are now. */
  readonly resolved: readonly PlacedFact<Pain>[];
  /** Those whose step, stage or path is gone: nobody says that they were resolved. */
  readonly gone: readonly PlacedFact<Pain>[];
  /** Those that now stand in another journey, and those that stood in one: they are as little resolved, or new. */
  readonly movedAway: MovedBlockers;
  readonly movedHere: MovedBlockers;
}

export interface MovedBlockers {
  readonly blockers: readonly PlacedFact<Pain>[];
  /** Where they went or came from, each once, as it is called now. */
  readonly journeys: readonly JourneyMap[];
}

export function compareBlockers(before: JourneySide, after: JourneySide, now: Now, then: Then): ChangedBlockers {
  const [were, are] = [blockersOf(before), blockersOf(after)];
  const [still, already] = [new Set(are.map(({ key }) => key)), new Set(were.map(({ key }) => now.get(key)))];
  const over = were.filter(({ key }) => !still.has(now.get(key) ?? ''));
  const come = are.filter(({ key }) => !already.has(key));
  const left = over.filter(({ key }) => now.has(key) && journeyKey(now.get(key)) !== after.key);
  const sources = new Set(come.map(({ key }) => journeyKey(then.get(key))));
  const blockersThen = new Set([...sources].flatMap((journey) => blockersOf(readSide(before.document, journey))).map(({ key }) => key));
  const joined = come.filter(({ key }) => blockersThen.has(then.get(key) ?? ''));
  const gone = over.filter(({ key, place }) => !now.has(key) && !now.has(place.key));
  const painsNow = new Map(placedOfKind(after.facts, 'pain').map((placed) => [placed.key, placed]));
  const journeyAfter = (key: ElementKey): JourneyMap | undefined => journeyAt(after.document, journeyKey(now.get(key)));
  return {
    added: come.filter((blocker) => !joined.includes(blocker)),
    resolved: over.filter((blocker) => !gone.includes(blocker) && !left.includes(blocker)).map((blocker) => painsNow.get(now.get(blocker.key) ?? '') ?? blocker),
    gone,
    movedAway: { blockers: left, journeys: distinct(left.map(({ key }) => journeyAfter(key))) },
    movedHere: { blockers: joined, journeys: distinct(joined.map(({ key }) => journeyAfter(journeyKey(then.get(key))) ?? journeyAt(before.document, journeyKey(then.get(key))))) },
  };
}

function blockersOf(side: JourneySide | undefined): readonly PlacedFact<Pain>[] {
  return placedOfKind(side?.facts ?? [], 'pain').filter(({ fact }) => fact.severity === 'blocker');
}

function distinct(journeys: readonly (JourneyMap | undefined)[]): readonly JourneyMap[] {
  return [...new Set(journeys)].filter((journey) => journey !== undefined);
}
