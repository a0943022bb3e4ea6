import { isWithin, positionIn } from '../model/element-key.js';
import type { ElementKey } from '../model/element-key.js';
import { feltPoints, meanOfPoints } from '../model/felt-points.js';
import type { FeltPoint } from '../model/felt-points.js';
import type { Section } from '../model/journey-document.js';
import type { JourneySide, Now, Then } from './journey-side.js';

/** The mean of what is felt in a stage; absent where nothing there has a number. */
export interface ChangedMean {
  readonly stage: Section;
  readonly before?: number;
  readonly after?: number;
  /**
   * Where nothing that stayed in the stage feels different: the places that came into it and those that went, which alone have changed its
   * mean. Empty where people feel different.
   */
  readonly came: readonly Section[];
  readonly went: readonly Section[];
}

/** The stages that are in both versions and whose mean differs, in the order of the map before. */
export function compareMeans(before: JourneySide, after: JourneySide, now: Now, then: Then): readonly ChangedMean[] {
  const [points, felt] = [groupByStage(before), groupByStage(after)];
  return before.journey.stages.flatMap((_, index) => {
    const old = `${before.key}/stages/${index}`;
    const key = now.get(old) ?? '';
    // It may stand in another journey now.
    const position = isWithin(key, after.key) ? positionIn(key) : -1;
    const stage = after.journey.stages[position];
    const [was, is] = [points.get(index) ?? [], felt.get(position) ?? []];
    const [from, to] = [meanOfPoints(was), meanOfPoints(is)];
    if (stage === undefined || from === to) return [];
    const [went, came] = [was.filter(({ place }) => !isWithin(now.get(place.key), key)), is.filter(({ place }) => !isWithin(then.get(place.key), old))];
    const isFeltTheSame = stateOf(was, went, (fact) => now.get(fact)) === stateOf(is, came, (fact) => fact);
    const [left, joined] = isFeltTheSame ? [sectionsOf(went), sectionsOf(came)] : [[], []];
    return [{ stage, ...(from !== undefined && { before: from }), ...(to !== undefined && { after: to }), came: joined, went: left }];
  });
}

function groupByStage({ facts }: JourneySide): ReadonlyMap<number, readonly FeltPoint[]> {
  const stages = new Map<number, FeltPoint[]>();
  for (const point of feltPoints(facts)) {
    const others = stages.get(point.place.stage);
    if (others) others.push(point);
    else stages.set(point.place.stage, [point]);
  }
  return stages;
}

/** What is felt in the places that stayed, in an order of its own. */
function stateOf(points: readonly FeltPoint[], passing: readonly FeltPoint[], keyOf: (fact: ElementKey) => ElementKey | undefined): string {
  const left = new Set(passing);
  return points.filter((point) => !left.has(point)).map(({ key, value }) => `${keyOf(key) ?? key} ${value}`).toSorted().join(', ');
}

function sectionsOf(points: readonly FeltPoint[]): readonly Section[] {
  return [...new Set(points.map(({ place }) => place.section))];
}
