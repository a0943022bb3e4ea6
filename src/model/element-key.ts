import type {
  AlternativePath, Declarations, Fact, JourneyDocument, JourneyMap, Named, PersonaTrait, Section, Stage, Step,
} from './journey-document.js';

/**
 * Where an element stands in its document: its path of property names and positions, such as `journeys/0/stages/2/steps/1`.
 * Most elements have no name, so this is what a picture and an editor say to each other. It is valid for one state of a document.
 */
export type ElementKey = string;

/** What an element is called in the language; a fact by its kind, a line of a persona by `trait`. */
export type ElementType = 'journey' | 'stage' | 'step' | 'path' | 'fact' | 'trait' | DeclarationType;

export const declarationTypes = {
  personas: 'persona', teams: 'team', systems: 'system', channels: 'channel', evidence: 'evidence', metrics: 'metric', lanes: 'lane',
} as const satisfies Record<keyof Declarations, string>;
export type DeclarationType = (typeof declarationTypes)[keyof Declarations];

export type Element = Named | JourneyMap | Stage | Step | AlternativePath | Fact | PersonaTrait;

export interface PlacedElement {
  readonly key: ElementKey;
  readonly type: ElementType;
  readonly element: Element;
  /** The key of the element that holds it; absent for what stands in the file itself. */
  readonly parent?: ElementKey;
}

/** The position of an element in its list. */
export function positionIn(key: ElementKey): number {
  return Number(key.slice(key.lastIndexOf('/') + 1));
}

/** Whether an element is another one, or stands in it. */
export function isWithin(key: ElementKey | undefined, outer: ElementKey): boolean {
  return key === outer || key?.startsWith(`${outer}/`) === true;
}

/** All elements of a document that its own file writes, from the top of the tree down. */
export function* walkDocument(document: JourneyDocument): Generator<PlacedElement> {
  for (const [list, type] of Object.entries(declarationTypes)) {
    yield* walkDeclarations(document.declarations[list as keyof Declarations], `declarations/${list}`, type);
  }
  for (const [index, journey] of document.journeys.entries()) yield* walkJourney(journey, `journeys/${index}`);
}

function* walkDeclarations(elements: readonly Named[], list: string, type: DeclarationType): Generator<PlacedElement> {
  for (const [index, element] of elements.entries()) {
    const key = `${list}/${index}`;
    yield { key, type, element };
    const traits = 'traits' in element ? (element.traits as readonly PersonaTrait[]) : [];
    for (const [position, trait] of traits.entries()) {
      yield { key: `${key}/traits/${position}`, type: 'trait', element: trait, parent: key };
    }
  }
}

/** All elements of one journey, the journey first. */
export function* walkJourney(journey: JourneyMap, key: ElementKey): Generator<PlacedElement> {
  yield { key, type: 'journey', element: journey };
  for (const [index, stage] of journey.stages.entries()) {
    const stageKey = `${key}/stages/${index}`;
    yield* walkSection(stage, stageKey, 'stage', key);
    yield* walkSteps(stage.steps, stageKey);
    for (const [position, path] of stage.paths.entries()) {
      const pathKey = `${stageKey}/paths/${position}`;
      yield* walkSection(path, pathKey, 'path', stageKey);
      yield* walkSteps(path.steps, pathKey);
    }
  }
}

function* walkSteps(steps: readonly Step[], parent: ElementKey): Generator<PlacedElement> {
  for (const [index, step] of steps.entries()) yield* walkSection(step, `${parent}/steps/${index}`, 'step', parent);
}

function* walkSection(section: Section, key: ElementKey, type: ElementType, parent: ElementKey): Generator<PlacedElement> {
  yield { key, type, element: section, parent };
  for (const [index, fact] of section.facts.entries()) {
    yield { key: `${key}/facts/${index}`, type: 'fact', element: fact, parent: key };
  }
}
