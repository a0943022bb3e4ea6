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

/** The properties of a pair that differ, in the order of the model. Lists have no order: of what is written twice, both count. */
export function compareProperties(before: ElementNode, after: ElementNode, renamed: Renamed): readonly PropertyChange[] {
  const one = propertiesOf(before);
  const other = propertiesOf(after);
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((property) => {
    const changed = { property, ...written('before', one[property]), ...written('after', other[property]) };
    return isSame(translate(property, one[property], before, renamed), other[property]) ? [] : [changed];
  });
}

function propertiesOf({ element, type }: ElementNode): Readonly<Record<string, ChangedValue | undefined>> {
  const isLine = type !== 'journey' && 'kind' in element;
  return Object.fromEntries(Object.entries(element).filter(([property]) => !structural.has(property) && !(isLine && property === 'kind')));
}

/** An empty list is one that nobody wrote. */
function written<Side extends string>(side: Side, value: ChangedValue | undefined): Partial<Record<Side, ChangedValue>> {
  return value === undefined || value === false || (Array.isArray(value) && value.length === 0) ? {} : ({ [side]: value } as Record<Side, ChangedValue>);
}

function translate(property: string, value: ChangedValue | undefined, from: ElementNode, renamed: Renamed): ChangedValue | undefined {
  if (typeof value === 'string') return renamed(property, value, from);
  return isList(value) ? value.map((each) => (typeof each === 'string' ? renamed(property, each, from) : each)) : value;
}

function isSame(one: ChangedValue | undefined, other: ChangedValue | undefined): boolean {
  if (one === other) return true;
  return JSON.stringify(inNoOrder(one)) === JSON.stringify(inNoOrder(other));
}

function inNoOrder(value: ChangedValue | undefined): ChangedValue | undefined {
  return isList(value) ? value.map((each) => JSON.stringify(each)).sort() : value;
}

function isList(value: ChangedValue | undefined): value is readonly ChangedValue[] {
  return Array.isArray(value);
}
