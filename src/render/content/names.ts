import { builtInChannels } from '../../model/built-in-channels.js';
import type {
  Channel, Declarations, Evidence, JourneyDocument, JourneyHeading, JourneyMap, Metric, Named, Persona,
} from '../../model/journey-document.js';
import { sectionsOf } from '../../model/sections.js';

/** Everything that a journey can refer to, by name. What the file itself declares wins over imports, and those over what is built in. */
export interface Names {
  readonly personas: ReadonlyMap<string, Persona>;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly lanes: ReadonlyMap<string, Named>;
  /** Personas, teams and systems: who can act and own. */
  readonly actors: ReadonlyMap<string, Named>;
  readonly systems: ReadonlyMap<string, Named>;
  readonly journeys: ReadonlyMap<string, JourneyHeading>;
  readonly steps: ReadonlyMap<string, Named>;
  readonly pains: ReadonlyMap<string, Named>;
}

/** One drawing asks several times: for the bar, for the lanes and for the picture. */
export function readNames(document: JourneyDocument, journey: JourneyMap): Names {
  const known = namesOf.get(journey);
  if (known?.document === document) return known.names;
  const names = collectNames(document, journey);
  namesOf.set(journey, { document, names });
  return names;
}

const namesOf = new WeakMap<JourneyMap, { readonly document: JourneyDocument; readonly names: Names }>();

function collectNames(document: JourneyDocument, journey: JourneyMap): Names {
  const both = <List extends keyof Declarations>(list: List): Declarations[List][number][] =>
    [...document.imported[list], ...document.declarations[list]];
  return {
    personas: byName(both('personas')),
    channels: byName([...builtInChannels, ...both('channels')]),
    evidence: readEvidence(document),
    metrics: byName(both('metrics')),
    lanes: byName(both('lanes')),
    actors: byName<Named>([...both('systems'), ...both('teams'), ...both('personas')]),
    systems: byName(both('systems')),
    journeys: byName<JourneyHeading>([...document.imported.journeys, ...document.journeys]),
    steps: byName(journey.stages.flatMap(({ steps, paths }) => [...steps, ...paths.flatMap((path) => path.steps)])),
    pains: byName(sectionsOf(journey).flatMap(({ facts }) => facts.filter(({ kind }) => kind === 'pain').map(asNamed))),
  };
}

/** The evidence that a document can name. */
export function readEvidence({ imported, declarations }: JourneyDocument): ReadonlyMap<string, Evidence> {
  return byName([...imported.evidence, ...declarations.evidence]);
}

/** What people call it: its title, or its name where it has none or where nothing of that name is known. */
export function titleOf(names: ReadonlyMap<string, Named>, name: string): string {
  return names.get(name)?.title ?? name;
}

export function titlesOf(names: ReadonlyMap<string, Named>, list: readonly string[]): string {
  return list.map((name) => titleOf(names, name)).join(', ');
}

/** In small print a persona is called by its first words: *Sarah* where its card says *Sarah, the practical shopper*. */
export function shortTitlesOf(names: Names, list: readonly string[]): string {
  return list.map((name) => shortTitleOf(names, name)).join(', ');
}

function shortTitleOf({ personas, actors }: Names, name: string): string {
  const persona = personas.get(name);
  if (persona === undefined) return titleOf(actors, name);
  const title = titleOf(personas, name);
  const end = title.search(afterFirstWords);
  return (end < 0 ? title : title.slice(0, end)).trim();
}

const afterFirstWords = /[,(:;，、（：]| [-–—] /;

function asNamed({ name, text }: { readonly name?: string; readonly text?: string }): Named {
  return { ...(name !== undefined && { name }), ...(text !== undefined && { title: text }) };
}

function byName<Item extends Named>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.flatMap((item) => (item.name === undefined ? [] : [[item.name, item] as const])));
}
