import fc from 'fast-check';
import type { ChangedType } from '../../src/diff/comparison.js';
import type { Declarations, Fact, JourneyDocument, JourneyMap, Persona, Stage, Step, TextFact } from '../../src/model/journey-document.js';

/** A number from 0 to 1 that chooses one of several things, however many there are. */
export const share = fc.nat(9999).map((figure) => figure / 10_000);

export function chooseBy<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[Math.floor(at * items.length)];
}

interface Shape {
  readonly named: boolean;
  readonly facts: readonly number[];
}
interface StageShape extends Shape {
  readonly steps: readonly Shape[];
  readonly path?: readonly Shape[] | undefined;
}

const shape = fc.record({ named: fc.boolean(), facts: fc.array(fc.nat(6), { maxLength: 4 }) });
const stageShape: fc.Arbitrary<StageShape> = fc.record({
  named: fc.boolean(), facts: fc.array(fc.nat(6), { maxLength: 2 }), steps: fc.array(shape, { maxLength: 5 }),
  path: fc.option(fc.array(shape, { minLength: 1, maxLength: 2 }), { nil: undefined }),
});

/** Documents in which no two elements are called the same, so that it is certain what an edit of one of them means. */
export const documents: fc.Arbitrary<JourneyDocument> = fc.array(fc.array(stageShape, { maxLength: 4 }), { minLength: 1, maxLength: 2 }).map((journeys) => {
  const call = createCaller();
  const theirs = buildPersona(call);
  return {
    imports: ['people.journey'], imported: { ...noDeclarations(), personas: [theirs], journeys: [] },
    declarations: { ...noDeclarations(), personas: [buildPersona(call), buildPersona(call)], teams: [{ name: call(), title: call() }], metrics: [{ name: call() }] },
    journeys: journeys.map((stages) => ({ ...buildJourney(stages, call), ...(theirs.name !== undefined && { personas: [theirs.name] }) })),
  };
});

type Caller = () => string;

/** Words that have little in common, so that likeness doesn’t find what isn’t there. */
function createCaller(): Caller {
  let count = 0;
  return () => {
    count += 1;
    return `w${(count * 2_654_435_761 % 4_294_967_296).toString(36)}`;
  };
}

function noDeclarations(): Declarations {
  return { personas: [], teams: [], systems: [], channels: [], evidence: [], metrics: [], lanes: [] };
}

function buildPersona(call: Caller): Persona {
  return { name: call(), title: call(), traits: [{ kind: 'need', text: call(), evidence: [] }, { kind: 'goal', text: call(), evidence: [] }] };
}

function buildJourney(stages: readonly StageShape[], call: Caller): JourneyMap {
  return {
    name: call(), title: call(), kind: 'current', status: 'draft', personas: [], scale: { worst: -2, best: 2 }, data: [], scenarios: [], goals: [call()], expectations: [],
    links: [], tags: [], stages: stages.map((each) => buildStage(each, call)),
  };
}

function buildStage({ steps, path, ...rest }: StageShape, call: Caller): Stage {
  return {
    ...buildSection(rest, call), goals: [], steps: steps.map((step) => buildStep(step, call)),
    paths: path === undefined ? [] : [{ ...buildSection(rest, call), leaves: [], rejoins: [], steps: path.map((step) => buildStep(step, call)) }],
  };
}

function buildStep(step: Shape, call: Caller): Step {
  return { ...buildSection(step, call), optional: false, details: [] };
}

function buildSection({ named, facts }: Shape, call: Caller): Omit<Stage, 'goals' | 'steps' | 'paths'> {
  return { ...(named && { name: call() }), title: call(), personas: [], evidence: [], tags: [], links: [], facts: facts.map((kind) => buildFact(kind, call)) };
}

function buildFact(kind: number, call: Caller): Fact {
  const base = { text: call(), personas: [], channels: [], actors: [], evidence: [], lanes: [] };
  if (kind === 0) return { ...base, kind: 'feels', value: 0 };
  if (kind === 1) return { ...base, kind: 'pain', name: call() };
  if (kind === 2) return { ...base, kind: 'pain', severity: 'low' };
  if (kind === 3) return { ...base, kind: 'opportunity', addresses: [], links: [], solutions: [] };
  return { ...base, kind: (['does', 'says', 'touchpoint'] as const)[kind - 4] ?? 'note' } satisfies TextFact;
}

/** What stands at a place of a document that may be changed. */
export interface EditablePlace {
  readonly type: ChangedType;
  readonly list: EditableElement[];
  readonly index: number;
  readonly element: EditableElement;
  readonly parent: EditableElement | undefined;
}

export type EditableElement = { kind?: string; name?: string; title?: string; text?: string } & Record<string, unknown>;

/** Every element of a copy of a document, with the list that it stands in. */
export function placesIn(document: Record<string, unknown>): readonly EditablePlace[] {
  const declarations = document['declarations'] as Record<string, unknown>;
  return [
    ...placesOf(declarations, 'personas', 'persona'), ...placesOf(declarations, 'teams', 'team'), ...placesOf(declarations, 'metrics', 'metric'),
    ...placesOf(document, 'journeys', 'journey'),
  ];
}

const inside: Readonly<Partial<Record<ChangedType, readonly (readonly [string, ChangedType])[]>>> = {
  persona: [['traits', 'trait']], journey: [['stages', 'stage']], stage: [['facts', 'note'], ['steps', 'step'], ['paths', 'path']], step: [['facts', 'note']],
  path: [['facts', 'note'], ['steps', 'step']],
};

function placesOf(holder: EditableElement, list: string, type: ChangedType, parent?: EditableElement): readonly EditablePlace[] {
  const elements = holder[list] as EditableElement[];
  return elements.flatMap((element, index) => [
    { type: list === 'facts' ? (element.kind as ChangedType) : type, list: elements, index, element, parent },
    ...(inside[type] ?? []).flatMap(([inner, innerType]) => placesOf(element, inner, innerType, element)),
  ]);
}
