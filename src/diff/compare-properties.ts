import type { ChangedValue } from './comparison.js';
import { plainWords } from '../model/plain-words.js';
import type { ElementNode } from './element-tree.js';

/** One property that differs; absent where it was or is not written. */
export interface PropertyChange {
  readonly property: string;
  readonly before?: ChangedValue;
  readonly after?: ChangedValue;
}

/** What holds other elements, which are compared on their own, and what makes a line of that kind. */
const structural = new Set(['stages', 'steps', 'paths', 'facts', 'traits']);

/** Of these each letter and space counts; all other texts are the same where they read the same. */
const verbatim = new Set(['name', 'path', 'links', 'data']);

function asItIs(text: string): string {
  return text;
}

/** A reference under the name that it has after: what was renamed is still what it refers to. */
export type Renamed = (property: string, name: string, from: ElementNode) => string;

/** The properties of a pair that differ, in the order of the model. Lists have no order, but what is written twice counts twice. */
export function compareProperties(before: ElementNode, after: ElementNode, renamed: Renamed): readonly PropertyChange[] {
  const [one, other] = [before.element as Properties, after.element as Properties];
  const differs = (property: string): boolean => !structural.has(property) && (property !== 'kind' || after.type === 'journey')
    && !isSame(one[property], other[property], verbatim.has(property) ? asItIs : plainWords, (name) => renamed(property, name, before));
  const differing = [...Object.keys(one).filter(differs), ...Object.keys(other).filter((property) => !(property in one) && differs(property))];
  return differing.map((property) => ({ property, ...written('before', one[property]), ...written('after', other[property]) }));
}

type Properties = Readonly<Record<string, ChangedValue | undefined>>;

/** An empty list is one that nobody wrote, and so is a word like `optional` that isn't there. */
function written<Side extends string>(side: Side, value: ChangedValue | undefined): Partial<Record<Side, ChangedValue>> {
  return isUnwritten(value) ? {} : ({ [side]: value } as Record<Side, ChangedValue>);
}

function isUnwritten(value: ChangedValue | undefined): value is undefined {
  return value === undefined || value === false || (isList(value) && value.length === 0);
}

function isSame(one: ChangedValue | undefined, other: ChangedValue | undefined, read: (text: string) => string, rename: (name: string) => string): boolean {
  if (one === other) return true;
  if (isUnwritten(one) || isUnwritten(other)) return isUnwritten(one) && isUnwritten(other);
  return isEqual(mapTexts(one, read), mapTexts(other, read)) || isEqual(mapTexts(one, rename), other);
}

function mapTexts(value: ChangedValue, read: (text: string) => string): ChangedValue {
  if (typeof value === 'string') return read(value);
  return isList(value) ? value.map((each) => (typeof each === 'string' ? read(each) : each)) : value;
}

function isEqual(one: ChangedValue, other: ChangedValue): boolean {
  if (!isList(one) || !isList(other)) return one === other || JSON.stringify(one) === JSON.stringify(other);
  if (one.length !== other.length) return false;
  return one.every((each, index) => each === other[index]) || JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted());
}

function isList(value: ChangedValue | undefined): value is readonly ChangedValue[] {
  return Array.isArray(value);
}
