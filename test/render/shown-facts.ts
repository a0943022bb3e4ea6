import { builtInChannels } from '../../src/model/built-in-channels.js';
import { walkDocument } from '../../src/model/element-key.js';
import type { Element, PlacedElement } from '../../src/model/element-key.js';
import type { Declarations, Duration, Evidence, JourneyDocument, JourneyMap, Named, Review, Scale, Target } from '../../src/model/journey-document.js';
import { sectionsOf } from '../../src/model/sections.js';
import type { Mark } from '../../src/render/mark.js';
import { isText, normalise, textsOf } from './picture-text.js';

/** What a reader has to find: words, and where; `element` is the key of the group that has to say them, absent for anywhere. */
export interface Fact {
  readonly what: string;
  readonly element?: string;
  readonly words: RegExp;
}

/** Every fact that the map of one journey has to show, in the words that people read. */
export function factsOfMap(document: JourneyDocument, position: number): readonly Fact[] {
  const journey = document.journeys[position];
  if (journey === undefined) return [];
  const inside = [...walkDocument(document)].filter(({ key }) => `${key}/`.startsWith(`journeys/${position}/`));
  return [...inside.flatMap((placed) => factsOf(placed, document, journey)), ...usedEvidence(journey, document)];
}

/** Every fact that the cards of personas have to show. */
export function factsOfCards(document: JourneyDocument): readonly Fact[] {
  const cards = [...walkDocument(document)].filter(({ key }) => key.startsWith('declarations/personas/'));
  return cards.flatMap((placed) => factsOf(placed, document));
}

/** The facts that a picture does not show. */
export function missingFrom(mark: Mark, facts: readonly Fact[]): readonly string[] {
  const all = textsOf(mark).join('\n');
  const groups = ownTexts(mark);
  return facts
    .filter(({ element, words }) => !words.test(element === undefined ? all : (groups.get(element) ?? []).join('\n')))
    .map(({ what, words }) => `${what}: ${words.source}`);
}

function factsOf({ key, type, element }: PlacedElement, document: JourneyDocument, journey?: JourneyMap): readonly Fact[] {
  const say = createSay(document, journey);
  return Object.entries(element).flatMap(([property, value]: [string, unknown]) => {
    const phrases = say[property]?.(value as never, element, type);
    if (phrases === undefined) throw new Error(`${key}: nothing says how the picture shows “${property}”.`);
    const inLane = property === 'lanes' && 'kind' in element && element.kind === 'note';
    return phrases.map((words) => ({ what: `${key} ${property}`, ...(!inLane && { element: key }), words }));
  });
}

/** How the picture says the value of a property; nothing where another property, or the place in the picture, says it. */
type Say = Readonly<Record<string, (value: never, element: Element, type: string) => readonly RegExp[]>>;

function createSay(document: JourneyDocument, journey: JourneyMap | undefined): Say {
  const elsewhere = (): readonly RegExp[] => [];
  const plain = (text: string): readonly RegExp[] => [exactly(text)];
  const plains = (texts: readonly string[]): readonly RegExp[] => texts.map((text) => exactly(text));
  const levels = (word: string) => (value: string): readonly RegExp[] => [exactly(`${word} ${value}`)];
  const titles = (before: string, ...lists: readonly (keyof Declarations)[]) => (names: readonly string[]): readonly RegExp[] =>
    names.map((name) => exactly(titleOf(name, declared(document, lists)), before));
  const people = (before: string) => (names: readonly string[], _: Element, type: string): readonly RegExp[] =>
    names.map((name) => {
      const title = titleOf(name, declared(document, ['personas', 'teams', 'systems']));
      const isPersona = declared(document, ['personas']).some((one) => one.name === name);
      // Small print calls a persona by its first words; the head of the map by all of them.
      return type === 'journey' ? exactly(title) : exactly(isPersona ? title.replace(/,.*/, '') : title, before);
    });
  const named = (before: string, all: readonly Named[]) => (names: readonly string[]): readonly RegExp[] => names.map((name) => exactly(titleOf(name, all), before));
  const steps = journey?.stages.flatMap((stage) => [...stage.steps, ...stage.paths.flatMap((path) => path.steps)]) ?? [];
  const pains = (journey ? sectionsOf(journey) : []).flatMap((section) => section.facts).map(({ name, text }) => ({ name, title: text }) as Named);
  const journeys = [...document.imported.journeys, ...document.journeys];
  return {
    title: plain, text: plain, description: plain,
    // A name is for references; where there is nothing else, people read it.
    name: (name: string, element) => ('title' in element || 'text' in element ? [] : plain(name)),
    kind: (kind: string, _, type) => (type === 'journey' ? [exactly(`${kind} journey`)] : []),
    facts: elsewhere, steps: elsewhere, stages: elsewhere, paths: elsewhere, traits: elsewhere,
    personas: people('for .*'), actors: people('by .*'),
    evidence: titles('from .*', 'evidence'), channels: titles('', 'channels'), lanes: titles('', 'lanes'),
    date: (date: string) => [exactly(date, 'on ')],
    status: (status: string) => plain(status),
    owner: (name: string) => [exactly(titleOf(name, declared(document, ['personas', 'teams', 'systems'])), 'Owner: ')],
    reviewed: ({ date, every }: Review) => [exactly(every ? `${date}, every ${wordsOfTime(every)}` : date, 'Reviewed: ')],
    baseline: (name: string) => [exactly(titleOf(name, journeys), 'Replaces: ')],
    scale: ({ worst, best }: Scale) => (worst === -2 && best === 2 ? [] : [exactly(`${worst} (worst) to ${best} (best)`, 'Scale: ')]),
    data: plains, scenarios: plains, goals: plains, expectations: plains, links: plains, solutions: plains,
    tags: (tags: readonly string[], _, type) => tags.map((tag) => exactly(type === 'journey' ? tag : `#${tag}`)),
    duration: (time: Duration) => [exactly(wordsOfTime(time), 'takes ')],
    wait: (time: Duration) => [exactly(wordsOfTime(time), 'waits ')],
    optional: (optional: boolean) => (optional ? [/(^|· )optional/m] : []),
    details: named('opens ', journeys),
    leaves: named('leaves .*', steps),
    rejoins: (names: readonly string[]) => (names.length === 0 ? [/the journey ends here/] : named('rejoins .*', steps)(names)),
    value: (value: number, element, type) => (type === 'fact' && 'metric' in element ? [] : [new RegExp(`(^|\\s)\\+?${escape(wordsOfNumber(value))}($|\\s)`, 'm')]),
    severity: (severity: string) => [new RegExp(`^${severity}$`, 'im')],
    addresses: named('Addresses .*', pains),
    impact: levels('Impact'), effort: levels('Effort'),
    metric: (name: string, element) => wordsOfMeasurement(name, element, document),
    path: plain, alt: plain,
  };
}

function wordsOfMeasurement(name: string, element: Element, document: JourneyDocument): readonly RegExp[] {
  const metric = [...document.imported.metrics, ...document.declarations.metrics].findLast((one) => one.name === name);
  const value = 'value' in element ? [exactly(withUnit(element.value ?? 0, metric?.unit))] : [];
  return [exactly(metric?.title ?? name), ...value, ...(metric?.target ? [exactly(wordsOfTarget(metric.target, metric.unit), 'target ')] : [])];
}

function wordsOfTarget({ comparison, value }: Target, unit: string | undefined): string {
  return `${comparison === '>=' ? 'at least' : 'at most'} ${withUnit(value, unit)}`;
}

function withUnit(value: number, unit: string | undefined): string {
  return unit === undefined ? wordsOfNumber(value) : `${wordsOfNumber(value)} ${unit}`;
}

function wordsOfTime({ amount, upTo, unit }: Duration): string {
  const range = upTo === undefined ? wordsOfNumber(amount) : `${wordsOfNumber(amount)} to ${wordsOfNumber(upTo)}`;
  return `${range} ${range === '1' ? unit.replace(/s$/, '') : unit}`;
}

function wordsOfNumber(value: number): string {
  return String(value).replace('-', '−');
}

/** What the map says below about each piece of evidence that a line of the journey names. */
function usedEvidence(journey: JourneyMap, document: JourneyDocument): readonly Fact[] {
  const used = new Set(sectionsOf(journey).flatMap((section) => [...section.evidence, ...section.facts.flatMap(({ evidence }) => evidence)]));
  const all: readonly Evidence[] = [...document.imported.evidence, ...document.declarations.evidence];
  return all.filter(({ name }) => name !== undefined && used.has(name)).flatMap((evidence) => {
    const { method, participants, date, links, themes, title, description } = evidence;
    const phrases = [title, description, date, method?.replace('-', ' '), participants && `${participants} participant`, ...links, ...themes];
    return phrases.flatMap((words) => (words ? [{ what: `evidence ${evidence.name ?? ''}`, element: '', words: exactly(words) }] : []));
  });
}

function declared({ declarations, imported }: JourneyDocument, lists: readonly (keyof Declarations)[]): readonly Named[] {
  return [...lists.flatMap((list) => [...imported[list], ...declarations[list]]), ...(lists.includes('channels') ? builtInChannels : [])];
}

function titleOf(name: string, all: readonly Named[]): string {
  return all.find((one) => one.name === name)?.title ?? name;
}

/** The words as a whole, after what comes before them: no `3` in `30`, no `high` in `higher`. */
function exactly(words: string, before = ''): RegExp {
  return new RegExp(`${before}(?<![\\p{L}\\p{N}])${escape(normalise(words))}(?!\\p{N})`, 'iu');
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** What each element says itself, without what the elements in it say; under `''` what belongs to none. */
function ownTexts(mark: Mark): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  const collect = (one: Mark, around: string): void => {
    const element = one.element ?? around;
    if (isText(one)) texts.set(element, [...texts.get(element) ?? [], ...textsOf(one)]);
    else for (const child of one.children ?? []) collect(child, element);
  };
  collect(mark, '');
  return texts;
}
