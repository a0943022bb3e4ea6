import type { ElementKey } from '../model/element-key.js';
import { declarationTypes } from '../model/element-key.js';
import type { AlternativePath, Declarations, Fact, JourneyDocument, JourneyMap, Named, Section, Stage, Step } from '../model/journey-document.js';
import type { Comparison } from './comparison.js';
import type { ChangeTable } from './change-table.js';
import { tabulateChanges } from './change-table.js';
import { markSlot } from './mark-slot.js';
import type { Placed, Slot } from './merge-lists.js';
import { mergeLists } from './merge-lists.js';
import { numberSections } from './number-sections.js';

/** Two versions of a document as one, so that one picture can show both: what is gone stands where it stood. */
export interface UnitedDocuments {
  readonly document: JourneyDocument;
  /** What became of an element, by its key in the union; only for what changed itself, and not for what came or went with something. */
  readonly marks: ReadonlyMap<ElementKey, UnitedMark>;
  /** For each element of a journey of the union, what it is in both documents. */
  readonly places: ReadonlyMap<ElementKey, UnitedPlace>;
  /** What stages, paths and steps are numbered by: what is there as it is counted now, and what is gone as it was. */
  readonly numbers: ReadonlyMap<ElementKey, number>;
}

/** What became of an element of the union. What was moved stands in it twice: `moved` at its new place, `movedAway` at its old one. */
export interface UnitedMark {
  readonly sign: 'added' | 'removed' | 'changed' | 'moved' | 'movedAway';
  /** The positions of its changes in the comparison. */
  readonly changes: readonly number[];
  /** Its properties that changed; `before` is absent where nothing was written. */
  readonly was: readonly OldValue[];
  /** A fact that changed, as it was. */
  readonly old?: Fact;
  /** Where it was moved from or to. */
  readonly move?: Move;
}

export interface OldValue {
  readonly property: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

export interface Move {
  /** What the element on the other side stands in, by its title or name; absent where it is the same element, or has neither. */
  readonly other?: string;
  /** The journey that the other side stands in, where that is another one. */
  readonly journey?: string;
  /** Whether it stands earlier now, where it stayed in its element. */
  readonly direction?: 'earlier' | 'later';
}

/** The key of one element in both documents; absent where it is not in that one. */
export interface UnitedPlace {
  readonly before?: ElementKey;
  readonly after?: ElementKey;
}

/** Unites two documents that were compared. Elements keep the order of the document after, and what is gone follows what it followed. */
export function uniteDocuments(before: JourneyDocument, after: JourneyDocument, comparison: Comparison): UnitedDocuments {
  const union: Union = { table: tabulateChanges(before, after, comparison), marks: new Map(), places: new Map() };
  const journeys = mergeLists(placeAll('journeys', before.journeys), placeAll('journeys', after.journeys), union.table);
  const document: JourneyDocument = {
    imports: after.imports,
    declarations: joinDeclarations(after.declarations, before.declarations),
    imported: { ...joinDeclarations(after.imported, before.imported), journeys: join(after.imported.journeys, before.imported.journeys) },
    journeys: journeys.map((slot, index) => uniteJourney(slot, `journeys/${index}`, union)),
  };
  return { document, marks: union.marks, places: union.places, numbers: numberUnion(union.places, before, after) };
}

function numberUnion(places: Union['places'], before: JourneyDocument, after: JourneyDocument): ReadonlyMap<ElementKey, number> {
  const [old, current] = [numberSections(before), numberSections(after)];
  return new Map([...places].flatMap(([key, place]) => {
    const number = place.after === undefined ? old.get(place.before ?? '') : current.get(place.after);
    return number === undefined ? [] : [[key, number] as const];
  }));
}

/** What is found out on the way. */
interface Union {
  readonly table: ChangeTable;
  readonly marks: Map<ElementKey, UnitedMark>;
  readonly places: Map<ElementKey, UnitedPlace>;
}

function placeAll<Item>(list: ElementKey, items: readonly Item[]): readonly Placed<Item>[] {
  return items.map((element, index) => ({ key: `${list}/${index}`, element }));
}

/** Names of both documents can be looked up; what is still there wins. */
function joinDeclarations(first: Declarations, second: Declarations): Declarations {
  const lists = (Object.keys(declarationTypes) as (keyof Declarations)[]).map((list) => [list, join<Named>(first[list], second[list])] as const);
  return Object.fromEntries(lists) as unknown as Declarations;
}

function join<Item extends Named>(first: readonly Item[], second: readonly Item[]): readonly Item[] {
  const known = new Set(first.map(({ name }) => name));
  return [...first, ...second.filter(({ name }) => name !== undefined && !known.has(name))];
}

function uniteJourney(slot: Slot<JourneyMap>, key: ElementKey, union: Union): JourneyMap {
  note(slot, key, union);
  return { ...shownOf(slot), stages: uniteList(slot, key, 'stages', union).map(([stage, own]) => uniteStage(stage, own, union)) };
}

function uniteStage(slot: Slot<Stage>, key: ElementKey, union: Union): Stage {
  note(slot, key, union);
  if (slot.isMovedAway) return { ...shownOf(slot), goals: [], facts: uniteFeelings(slot.before, key, union), steps: [], paths: [] };
  return {
    ...shownOf(slot),
    facts: uniteFacts(slot, key, union),
    steps: uniteSteps(slot, key, union),
    paths: uniteList(slot, key, 'paths', union).map(([path, own]) => unitePath(path, own, union)),
  };
}

function unitePath(slot: Slot<AlternativePath>, key: ElementKey, union: Union): AlternativePath {
  note(slot, key, union);
  if (slot.isMovedAway) return { ...shownOf(slot), facts: [], steps: [] };
  return { ...shownOf(slot), facts: uniteFacts(slot, key, union), steps: uniteSteps(slot, key, union) };
}

function uniteSteps(slot: Slot<Stage | AlternativePath>, key: ElementKey, union: Union): readonly Step[] {
  return uniteList<Stage | AlternativePath, 'steps'>(slot, key, 'steps', union).map(([step, own]) => uniteStep(step, own, union));
}

/** What was moved away shows its heading at its old place, and what was felt there, for the old line of feelings. */
function uniteStep(slot: Slot<Step>, key: ElementKey, union: Union): Step {
  note(slot, key, union);
  if (!slot.isMovedAway) return { ...shownOf(slot), facts: uniteFacts(slot, key, union) };
  return { ...slot.before.element, details: [], links: [], tags: [], facts: noteFacts(feelingsOf(slot.before), key, union) };
}

/** One column stands for a stage that was moved away, so it holds what its steps felt like. */
function uniteFeelings({ key, element }: Placed<Stage>, own: ElementKey, union: Union): readonly Fact[] {
  return noteFacts(placeAll(`${key}/steps`, element.steps).flatMap(feelingsOf), own, union);
}

function feelingsOf({ key, element }: Placed<Section>): readonly Placed<Fact>[] {
  return placeAll(`${key}/facts`, element.facts).filter(({ element: { kind } }) => kind === 'feels');
}

function noteFacts(facts: readonly Placed<Fact>[], key: ElementKey, { places }: Union): readonly Fact[] {
  facts.forEach(({ key: before }, index) => { places.set(`${key}/facts/${index}`, { before }); });
  return facts.map(({ element }) => ({ ...element }));
}

function uniteFacts(slot: Slot<Section>, key: ElementKey, union: Union): readonly Fact[] {
  return uniteList<Section, 'facts'>(slot, key, 'facts', union).map(([fact, own]) => {
    note(fact, own, union);
    return { ...shownOf(fact) };
  });
}

type ItemOf<Parent, List extends keyof Parent> = Parent[List] extends readonly (infer Item)[] ? Item : never;

/** What two versions of an element hold in one of their lists, each with its key in the union. */
function uniteList<Parent extends object, List extends keyof Parent & string>(
  slot: Slot<Parent>, key: ElementKey, list: List, { table }: Union,
): readonly (readonly [Slot<ItemOf<Parent, List>>, ElementKey])[] {
  const listOf = (side: Placed<Parent> | undefined): readonly Placed<ItemOf<Parent, List>>[] =>
    side === undefined ? [] : placeAll(`${side.key}/${list}`, side.element[list] as readonly ItemOf<Parent, List>[]);
  return mergeLists(listOf(slot.before), listOf(slot.after), table).map((merged, index) => [merged, `${key}/${list}/${index}`]);
}

/** The element as it is now; where it is gone, as it was. */
function shownOf<Item>({ before, after }: Slot<Item>): Item {
  return after === undefined ? before.element : after.element;
}

function note(slot: Slot<object>, key: ElementKey, { table, marks, places }: Union): void {
  places.set(key, { ...(slot.before && { before: slot.before.key }), ...(slot.after && { after: slot.after.key }) });
  const mark = markSlot(slot, table);
  if (mark) marks.set(key, mark);
}
