import { isWithin } from '../model/element-key.js';
import type { ElementKey } from '../model/element-key.js';
import { feltPoints } from '../model/felt-points.js';
import type { FeltPoint } from '../model/felt-points.js';
import type { JourneyMap, Scale, Section } from '../model/journey-document.js';
import type { JourneySide, Now } from './journey-side.js';

/** What became of the lowest or the highest point of a journey. */
export interface ChangedPoint {
  readonly before?: ExtremePoint;
  readonly after?: ExtremePoint;
  /** The places after that it was at before, too. */
  readonly stayed: readonly Section[];
  /** Those where it was not before. */
  readonly came: readonly Section[];
  /** Those where it is no longer, called as they are now, if they are still there. */
  readonly left: readonly LeftPlace[];
}

/** The lowest or the highest number that is felt, and where: several places where it is felt in several. */
export interface ExtremePoint {
  readonly value: number;
  readonly places: readonly Section[];
}

/** Where the point was, and what became of that place. */
export interface LeftPlace {
  readonly section: Section;
  readonly isGone: boolean;
  /** What is felt there now; absent where that is no number, or several. */
  readonly value?: number;
}

type Choose = (points: readonly FeltPoint[], scale: Scale) => readonly FeltPoint[];

/** Undefined where it is as low or as high as it was, in the same places. */
export function comparePoints(before: JourneySide, after: JourneySide, now: Now, choose: Choose): ChangedPoint | undefined {
  const felt = feltPoints(after.facts);
  const [was, is] = [oneEach(choose(feltPoints(before.facts), before.journey.scale)), oneEach(choose(felt, after.journey.scale))];
  const [places, moved] = [new Set(is.map(({ place }) => place.key)), new Set(was.map(({ place }) => now.get(place.key)))];
  const callNow = readSections(after, now);
  const [from, to] = [asExtreme(was, callNow), asExtreme(is, sectionOf)];
  const stayed = is.filter(({ place }) => moved.has(place.key)).map(sectionOf);
  const came = is.filter(({ place }) => !moved.has(place.key)).map(sectionOf);
  const values = valuesByPlace(felt);
  const left = was.filter(({ place }) => !places.has(now.get(place.key) ?? '')).map((point) => describeLeft(point, callNow(point), values, now));
  if (from?.value === to?.value && came.length === 0 && left.length === 0) return undefined;
  return { ...(from && { before: from }), ...(to && { after: to }), stayed, came, left };
}

/** Several may feel the same in one place. */
function oneEach(points: readonly FeltPoint[]): readonly FeltPoint[] {
  return [...new Map(points.map((point) => [point.place.key, point])).values()];
}

/** Places that are still there are called as they are now, unless they stand in another journey. */
function readSections({ key: journeyKey, journey }: JourneySide, now: Now): (before: FeltPoint) => Section {
  return ({ place }) => {
    const key = now.get(place.key);
    return key !== undefined && isWithin(key, journeyKey) ? sectionAt(journey, key.slice(journeyKey.length + 1)) : place.section;
  };
}

/** A key is a path of lists and positions. */
function sectionAt(journey: JourneyMap, path: ElementKey): Section {
  const found = path.split('/').reduce<unknown>((holder, part) => (holder as Readonly<Record<string, unknown>>)[part], journey);
  return found as Section;
}

function asExtreme(points: readonly FeltPoint[], call: (point: FeltPoint) => Section): ExtremePoint | undefined {
  const [first] = points;
  return first && { value: first.value, places: points.map(call) };
}

function sectionOf({ place }: FeltPoint): Section {
  return place.section;
}

function valuesByPlace(felt: readonly FeltPoint[]): ReadonlyMap<ElementKey, ReadonlySet<number>> {
  const values = new Map<ElementKey, Set<number>>();
  for (const { place, value } of felt) values.set(place.key, (values.get(place.key) ?? new Set()).add(value));
  return values;
}

function describeLeft({ place }: FeltPoint, section: Section, values: ReadonlyMap<ElementKey, ReadonlySet<number>>, now: Now): LeftPlace {
  const key = now.get(place.key);
  const [value, ...others] = values.get(key ?? '') ?? [];
  return { section, isGone: key === undefined, ...(value !== undefined && others.length === 0 && { value }) };
}
