import type { ElementKey } from './element-key.js';
import type { Fact, JourneyMap, Section, Stage, TextFact } from './journey-document.js';
import { isKnown } from './known.js';

/** A stage, path or step in its place. */
export interface PlacedSection {
  readonly section: Section;
  readonly key: ElementKey;
  /** The position of its stage. */
  readonly stage: number;
  /** The section itself, then those around it, outwards. */
  readonly around: readonly Section[];
}

/** A fact in its place, so that questions about a journey can be answered with where in it. */
export interface PlacedFact<OneFact extends Fact = Fact> {
  readonly fact: OneFact;
  readonly key: ElementKey;
  /** Known rather than assumed: see `known.ts`. */
  readonly known: boolean;
  readonly place: PlacedSection;
}

/** Every section of a journey, in the order of the file. */
function placedSections({ stages }: JourneyMap, journeyKey: ElementKey): readonly PlacedSection[] {
  return stages.flatMap((stage, index) => sectionsOfPlacedStage(stage, `${journeyKey}/stages/${index}`, index));
}

function sectionsOfPlacedStage(stage: Stage, key: ElementKey, position: number): readonly PlacedSection[] {
  const place = (section: Section, sectionKey: ElementKey, outer: readonly Section[]): PlacedSection =>
    ({ section, key: sectionKey, stage: position, around: [section, ...outer] });
  return [
    place(stage, key, []),
    ...stage.steps.map((step, index) => place(step, `${key}/steps/${index}`, [stage])),
    ...stage.paths.flatMap((path, index) => [
      place(path, `${key}/paths/${index}`, [stage]),
      ...path.steps.map((step, position) => place(step, `${key}/paths/${index}/steps/${position}`, [path, stage])),
    ]),
  ];
}

/** Every fact of a journey, in the order of the file; with the name of a persona only those that concern it. */
export function placedFacts(journey: JourneyMap, journeyKey: ElementKey, persona?: string): readonly PlacedFact[] {
  const facts = placedSections(journey, journeyKey).flatMap((place) =>
    place.section.facts.map((fact, index) => ({ fact, key: `${place.key}/facts/${index}`, known: isKnown(fact, place.around), place })),
  );
  return persona === undefined ? facts : facts.filter((placed) => concerns(placed, persona));
}

/** Whom a fact is about is said by itself, else by its section, else it is about everybody. */
function concerns({ fact, place }: PlacedFact, persona: string): boolean {
  const said = [fact, place.section].find(({ personas }) => personas.length > 0);
  return said === undefined || said.personas.includes(persona);
}

type FactOf<Kind extends Fact['kind']> = Kind extends TextFact['kind'] ? TextFact : Extract<Fact, { kind: Kind }>;

export function placedOfKind<Kind extends Fact['kind']>(facts: readonly PlacedFact[], kind: Kind): readonly PlacedFact<FactOf<Kind>>[] {
  return facts.filter((placed): placed is PlacedFact<FactOf<Kind>> => placed.fact.kind === kind);
}

/** Facts by something that they have in common, such as their stage; each group in the order of the facts. */
export function groupFacts<Placed extends PlacedFact, Key>(facts: readonly Placed[], keysOf: (placed: Placed) => readonly Key[]): ReadonlyMap<Key, readonly Placed[]> {
  const groups = new Map<Key, Placed[]>();
  for (const placed of facts) {
    for (const key of new Set(keysOf(placed))) {
      const others = groups.get(key);
      if (others) others.push(placed);
      else groups.set(key, [placed]);
    }
  }
  return groups;
}
