import type { ElementKey } from '../../model/element-key.js';
import type { Fact, JourneyDocument, JourneyMap, TextFact } from '../../model/journey-document.js';
import { isKnown } from '../../model/known.js';
import type { Holder } from '../layout/plan.js';
import type { Names } from './names.js';
import { readNames } from './names.js';

/** What every part of the picture needs to put facts into words. */
export interface Reading {
  readonly document: JourneyDocument;
  readonly journey: JourneyMap;
  readonly journeyKey: ElementKey;
  readonly names: Names;
  /** What may be loaded for each image path of the document. */
  readonly images: Readonly<Record<string, string>>;
}

export function readJourney(
  document: JourneyDocument, position: number, images: Readonly<Record<string, string>>,
): Reading | undefined {
  const journey = document.journeys[position];
  return journey && { document, journey, journeyKey: `journeys/${position}`, names: readNames(document, journey), images };
}

/** A fact with its key and what its surroundings say about it. */
export interface HeldFact<OneFact extends Fact = Fact> {
  readonly fact: OneFact;
  readonly key: ElementKey;
  /** Its own part of the key: stable and unique among the facts of its holder. */
  readonly id: string;
  readonly known: boolean;
}

/** What is known about a fact whose kind is known. */
type FactOf<Kind extends Fact['kind']> = Kind extends TextFact['kind'] ? TextFact : Extract<Fact, { kind: Kind }>;

/** The facts of one kind that a section holds, in the order of the author. */
export function factsOfKind<Kind extends Fact['kind']>(holder: Holder, kind: Kind): readonly HeldFact<FactOf<Kind>>[] {
  const held: HeldFact<FactOf<Kind>>[] = [];
  holder.section.facts.forEach((fact, index) => {
    if (!isOfKind(fact, kind)) return;
    const id = `facts/${index}`;
    held.push({ fact, id, key: `${holder.key}/${id}`, known: isKnown(fact, holder.around) });
  });
  return held;
}

function isOfKind<Kind extends Fact['kind']>(fact: Fact, kind: Kind): fact is FactOf<Kind> {
  return fact.kind === kind;
}

/** An image that the door allowed to be loaded. */
export function imageFor(path: string, { images }: Pick<Reading, 'images'>): string | undefined {
  return Object.hasOwn(images, path) ? images[path] : undefined;
}
