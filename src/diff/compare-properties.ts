import type { ChangedValue } from './comparison.js';
import type { ElementNode } from './element-tree.js';

/** One property that differs; absent where it was or is not written. */
export interface PropertyChange {
  readonly property: string;
  readonly before?: ChangedValue;
  readonly after?: ChangedValue;
}

/** What holds other elements, which are compared on their own, and what makes a line of that kind. */
const structural = new Set(['stages', 'steps', 'paths', 'facts', 'traits']);

/** A reference under the name that it has after: what was renamed is still what it refers to. */
export type Renamed = (property: string, name: string, from: ElementNode) => string;

/** The properties of a pair that differ, in the order of the model. Lists have no order, but what is written twice counts twice. */
export function compareProperties(before: ElementNode, after: ElementNode, renamed: Renamed): readonly PropertyChange[] {
  const [one, other] = [before.element as Properties, after.element as Properties];
  const added = Object.keys(other).filter((property) => !(property in one));
  return [...Object.keys(one), ...added].filter((property) => {
    if (structural.has(property) || (property === 'kind' && after.type !== 'journey')) return false;
    const [was, is] = [one[property], other[property]];
    return !isSame(was, is, (name) => name) && !isSame(was, is, (name) => renamed(property, name, before));
  }).map((property) => ({ property, ...written('before', one[property]), ...written('after', other[property]) }));
}

type Properties = Readonly<Record<string, ChangedValue | undefined>>;

/** An empty list is one that nobody wrote, and so is a word like `optional` that isn't there. */
function written<Side extends string>(side: Side, value: ChangedValue | undefined): Partial<Record<Side, ChangedValue>> {
  return isUnwritten(value) ? {} : ({ [side]: value } as Record<Side, ChangedValue>);
}

function isUnwritten(value: ChangedValue | undefined): value is undefined {
  return value === undefined || value === false || (isList(value) && value.length === 0);
}

function isSame(one: ChangedValue | undefined, other: ChangedValue | undefined, rename: (name: string) => string): boolean {
  if (isUnwritten(one) || isUnwritten(other)) return isUnwritten(one) && isUnwritten(other);
  if (typeof one === 'string') return rename(one) === other;
  if (isList(one) && isList(other)) return isSameList(one, other, rename);
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function isSameList(one: readonly ChangedValue[], other: readonly ChangedValue[], rename: (name: string) => string): boolean {
  if (one.length !== other.length) return false;
  const names = one.map((each) => (typeof each === 'string' ? rename(each) : each));
  return names.every((each, index) => each === other[index]) || JSON.stringify(names.toSorted()) === JSON.stringify(other.toSorted());
}

function isList(value: ChangedValue | undefined): value is readonly ChangedValue[] {
  return Array.isArray(value);
}
