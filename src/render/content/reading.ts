import type { ElementKey } from '../../model/element-key.js';
import { feelingPersonas, feelingsOf } from '../../model/emotion.js';
import type { Fact, Feeling, JourneyDocument, JourneyMap, Section, TextFact } from '../../model/journey-document.js';
import { isKnown } from '../../model/known.js';
import { sectionsOf } from '../../model/sections.js';
import type { Compared } from '../comparison/element-mark.js';
import type { ShownMark } from '../comparison/mark-content.js';
import { readMark } from '../comparison/mark-content.js';
import type { Holder } from '../layout/plan.js';
import type { Names } from './names.js';
import { readNames } from './names.js';
import type { Surroundings } from './surroundings.js';

/** What every part of the picture needs to put facts into words. */
export interface Reading {
  readonly document: JourneyDocument;
  readonly journey: JourneyMap;
  readonly journeyKey: ElementKey;
  readonly names: Names;
  /** What may be loaded for each image path of the document. */
  readonly images: Readonly<Record<string, string>>;
  /** The persona singled out: facts of others are left out. */
  readonly persona?: string;
  /** Who has a line of feelings of their own, in the order of the journey; one nameless line where nobody is named. */
  readonly lines: readonly string[];
  /** Where the document is the union of two versions: what to tell of both. */
  readonly compared?: Compared;
  /** Absent where nothing of the picture before may be used again. */
  readonly surroundings?: Surroundings;
}

/** Undefined where there is no such journey. A persona who has no part in the journey is not singled out. */
export function readJourney(
  document: JourneyDocument, position: number, images: Readonly<Record<string, string>>, persona?: string,
): Reading | undefined {
  const journey = document.journeys[position];
  if (journey === undefined) return undefined;
  const names = readNames(document, journey);
  const one: Pick<Reading, 'persona'> = persona !== undefined && personasOf({ journey, names }).includes(persona) ? { persona } : {};
  return { document, journey, journeyKey: `journeys/${position}`, names, images, lines: linesOf(journey, one.persona), ...one };
}

/** Reading all feelings takes a while, and one drawing asks several times: for the bar, for the lanes and for the picture. */
const linesOfJourneys = new WeakMap<JourneyMap, readonly string[]>();

function linesOf(journey: JourneyMap, persona: string | undefined): readonly string[] {
  const lines = linesOfJourneys.get(journey) ?? findLines(journey);
  linesOfJourneys.set(journey, lines);
  return persona === undefined ? lines : lines.filter((name) => name === persona);
}

function findLines(journey: JourneyMap): readonly string[] {
  const feelings = sectionsOf(journey).flatMap((section) => feelingsOf(section).map((feeling) => feelingPersonas(feeling, section, journey)));
  const felt = new Set(feelings.flatMap((whose) => (whose.length > 0 ? whose : [''])));
  return [...new Set([...journey.personas.filter((name) => felt.has(name)), ...felt])];
}

/** Whose feeling it is; of several, the one who is singled out. Empty where the journey names nobody. */
export function whoFeels(feeling: Feeling, section: Section, { journey, persona }: Pick<Reading, 'journey' | 'persona'>): readonly string[] {
  const whose = feelingPersonas(feeling, section, journey);
  return persona !== undefined && whose.includes(persona) ? [persona] : whose;
}

/** Whose journey it is, then everybody else whom a line of it names. */
export function personasOf({ journey, names }: Pick<Reading, 'journey' | 'names'>): readonly string[] {
  const named = new Set(journey.personas);
  for (const { personas, facts } of sectionsOf(journey)) {
    for (const name of personas) named.add(name);
    for (const fact of facts) {
      for (const name of fact.personas) named.add(name);
      for (const name of fact.actors) if (names.personas.has(name)) named.add(name);
    }
  }
  return [...named];
}

/** A fact with its key and what its surroundings say about it. */
export interface HeldFact<OneFact extends Fact = Fact> {
  readonly fact: OneFact;
  /** The section that it stands in. */
  readonly section: Section;
  readonly key: ElementKey;
  /** Its own part of the key: stable and unique among the facts of its holder. */
  readonly id: string;
  readonly known: boolean;
  /** What became of it, where two versions are compared. */
  readonly mark?: ShownMark | undefined;
}

/** What is known about a fact whose kind is known. */
type FactOf<Kind extends Fact['kind']> = Kind extends TextFact['kind'] ? TextFact : Extract<Fact, { kind: Kind }>;

/** The facts of a section that the picture shows, in the order of the author; `around` are the sections that hold it, itself last. */
export function holdFacts(section: Section, key: ElementKey, around: readonly Section[], reading: Reading): readonly HeldFact[] {
  const held: HeldFact[] = [];
  section.facts.forEach((fact, index) => {
    if (reading.persona !== undefined && !concerns(reading.persona, fact, section)) return;
    const id = `facts/${index}`;
    const own = `${key}/${id}`;
    held.push({ fact, section, id, key: own, known: isKnown(fact, around), mark: readMark(own, reading) });
  });
  return held;
}

/** What names nobody concerns everybody. */
function concerns(persona: string, fact: Fact, section: Section): boolean {
  const whose = fact.personas.length > 0 ? fact.personas : section.personas;
  return whose.length === 0 || whose.includes(persona);
}

/** The facts of one kind that a section holds, in the order of the author. */
export function factsOfKind<Kind extends Fact['kind']>({ facts }: Holder, kind: Kind): readonly HeldFact<FactOf<Kind>>[] {
  return facts.filter((held): held is HeldFact<FactOf<Kind>> => held.fact.kind === kind);
}

/** An image that the door allowed to be loaded. */
export function imageFor(path: string, { images }: Pick<Reading, 'images'>): string | undefined {
  return Object.hasOwn(images, path) ? images[path] : undefined;
}
