import { positionIn } from '../model/element-key.js';
import type { Fact } from '../model/journey-document.js';
import type { ChangeTable, PositionedChange } from './change-table.js';
import type { Change } from './comparison.js';
import { journeyKey } from './journey-side.js';
import type { Slot } from './merge-lists.js';
import type { Move, OldValue, UnitedMark } from './unite-documents.js';

/** What became of an element itself; undefined where nothing did, or where it only came or went with what it stands in. */
export function markSlot(slot: Slot<object>, table: ChangeTable): UnitedMark | undefined {
  const side = slot.after === undefined ? 'before' : 'after';
  const own = table.changesOf(side, slot.after === undefined ? slot.before.key : slot.after.key);
  const sign = own.length === 0 && !slot.isMovedAway ? undefined : signOf(slot, own);
  if (sign === undefined) return undefined;
  return {
    sign,
    changes: own.map(({ position }) => position),
    was: sign === 'movedAway' ? [] : oldValues(slot, own),
    ...(sign === 'changed' || sign === 'moved' ? oldFact(slot, own) : {}),
    ...(sign === 'moved' || sign === 'movedAway' ? moveOf(slot, sign, table) : {}),
  };
}

function signOf({ isMovedAway }: Slot<object>, changes: readonly PositionedChange[]): UnitedMark['sign'] | undefined {
  const kinds = new Set(changes.map(({ change: { kind } }) => kind));
  if (isMovedAway) return 'movedAway';
  if (kinds.has('added')) return 'added';
  if (kinds.has('removed')) return 'removed';
  if (kinds.has('moved')) return 'moved';
  return kinds.size > 0 ? 'changed' : undefined;
}

/** A move may bring a new name along, which its change doesn't list. */
function oldValues({ before, after }: Slot<object>, changes: readonly PositionedChange[]): readonly OldValue[] {
  const listed = changes.flatMap(({ change }) => oldValueOf(change));
  const isMoved = changes.some(({ change: { kind } }) => kind === 'moved');
  if (!isMoved || before === undefined || after === undefined) return listed;
  const words = (element: object, property: string): unknown => (element as Readonly<Record<string, unknown>>)[property];
  const renamed = ['name', 'title', 'text']
    .filter((property) => !listed.some((one) => one.property === property) && words(before.element, property) !== words(after.element, property))
    .map((property): OldValue => ({ property, before: words(before.element, property), after: words(after.element, property) }));
  return [...renamed, ...listed];
}

/** What it refers to goes by the name that it has now, as in the sentence about it. */
function oldValueOf({ property, before, after, kind, context: { references } }: Change): readonly OldValue[] {
  if (property === undefined || kind === 'moved') return [];
  const names = references?.before.map(({ name }) => name) ?? [];
  const old = references === undefined || before === undefined ? before : Array.isArray(before) ? names : names[0];
  return [{ property, ...(old !== undefined && { before: old }), ...(after !== undefined && { after }) }];
}

/** Whom it was about is named as now, so that a feeling that changed is still on the line of its persona. */
function oldFact({ before, after }: Slot<object>, changes: readonly PositionedChange[]): { readonly old?: Fact } {
  if (!isFact(before?.element) || !isFact(after?.element)) return {};
  const others = changes.find(({ change: { property } }) => property === 'personas')?.change.context.references?.before;
  return { old: { ...before.element, personas: others?.map(({ name }) => name) ?? after.element.personas } };
}

function isFact(element: object | undefined): element is Fact {
  return element !== undefined && 'kind' in element && !('stages' in element);
}

function moveOf(slot: Slot<object>, sign: 'moved' | 'movedAway', table: ChangeTable): { readonly move: Move } {
  const before = slot.before?.key;
  const after = slot.after?.key ?? (before === undefined ? undefined : table.afterOf(before));
  if (before === undefined || after === undefined) return { move: {} };
  const [from, to] = [table.parentOf('before', before), table.parentOf('after', after)];
  if (!from || !to || table.afterOf(from.key) === to.key) return { move: { direction: positionIn(after) < positionIn(before) ? 'earlier' : 'later' } };
  const [other, side, key] = sign === 'moved' ? [from, 'before', before] as const : [to, 'after', after] as const;
  const isFar = table.afterOf(journeyKey(before)) !== journeyKey(after) && other.type !== 'journey';
  const journey = isFar ? wordsOf(table.elementAt(side, journeyKey(key))) : undefined;
  const words = wordsOf(other.element);
  return { move: { ...(words !== undefined && { other: words }), ...(journey !== undefined && { journey }) } };
}

/** By its title, else by its name. */
function wordsOf(element: object | undefined): string | undefined {
  const { title, name } = (element ?? {}) as { readonly title?: string; readonly name?: string };
  return title ?? name;
}

