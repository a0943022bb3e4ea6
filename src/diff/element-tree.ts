import type { Element, ElementKey, PlacedElement } from '../model/element-key.js';
import { walkDocument } from '../model/element-key.js';
import type { Fact, JourneyDocument } from '../model/journey-document.js';
import type { Called, ChangedType } from './comparison.js';

/** An element in its place, with what a comparison asks of it again and again. */
export interface ElementNode {
  readonly key: ElementKey;
  readonly type: ChangedType;
  readonly element: Element;
  readonly name: string | undefined;
  /** The title, or the text of a fact. */
  readonly title: string | undefined;
  readonly parent: ElementNode | undefined;
  /** The list that it stands in, such as `steps`. */
  readonly list: string;
  /** The one before it in that list; of what stands in the file itself nobody asks. */
  readonly previous: ElementNode | undefined;
  readonly children: readonly ElementNode[];
}

/** All elements of a document, each before what stands in it. */
export type ElementTree = readonly ElementNode[];

interface GrowingNode extends ElementNode {
  readonly children: ElementNode[];
}

export function buildTree(document: JourneyDocument): ElementTree {
  const byKey = new Map<ElementKey, GrowingNode>();
  for (const placed of walkDocument(document)) {
    const parent = placed.parent === undefined ? undefined : byKey.get(placed.parent);
    const node = plant(placed, parent);
    byKey.set(node.key, node);
    parent?.children.push(node);
  }
  return [...byKey.values()];
}

function plant({ key, type, element }: PlacedElement, parent: ElementNode | undefined): GrowingNode {
  const path = key.slice(0, key.lastIndexOf('/'));
  const list = path.slice(path.lastIndexOf('/') + 1);
  const last = parent?.children.at(-1);
  return {
    key, element, parent, list, children: [],
    previous: last?.list === list ? last : undefined,
    type: type === 'fact' ? (element as Fact).kind : type,
    name: 'name' in element ? element.name : undefined,
    title: titleOf(element),
  };
}

function titleOf(element: Element): string | undefined {
  if ('title' in element) return element.title;
  return 'text' in element ? element.text : undefined;
}

/** What people call an element. */
export function called({ type, name, title }: ElementNode): Called {
  return { type, ...(name !== undefined && { name }), ...(title !== undefined && { title }) };
}

/** What an element stands in, the outermost first. */
export function aroundOf({ parent }: ElementNode): readonly ElementNode[] {
  return parent === undefined ? [] : [...aroundOf(parent), parent];
}

/** The journey or the declaration that an element belongs to; itself, if it is one. */
export function rootOf(node: ElementNode): ElementNode {
  return node.parent === undefined ? node : rootOf(node.parent);
}
