import type { Element, ElementKey, PlacedElement } from '../model/element-key.js';
import { walkDocument } from '../model/element-key.js';
import type { Fact, JourneyDocument } from '../model/journey-document.js';
import { plainWords } from '../model/plain-words.js';
import type { Called, ChangedType } from './comparison.js';

/** An element in its place, with what a comparison asks of it again and again. */
export interface ElementNode {
  readonly key: ElementKey;
  readonly type: ChangedType;
  readonly element: Element;
  readonly name: string | undefined;
  /** The title, or the text of a fact. */
  readonly title: string | undefined;
  readonly labels: Labels;
  readonly parent: ElementNode | undefined;
  /** The list that it stands in, such as `steps`. */
  readonly list: string;
  /** The one before it in that list; of what stands in the file itself nobody asks. */
  readonly previous: ElementNode | undefined;
  readonly children: readonly ElementNode[];
}

/** What an element is looked for by, put together once. */
export interface Labels {
  /** The word that its line begins with: traits have kinds as facts do. */
  readonly word: string;
  /** That word and its name; undefined where it has none. */
  readonly byName: string | undefined;
  /** That word and its title as it is read, however it is spaced. */
  readonly byTitle: string | undefined;
}

/** All elements of a document, each before what stands in it. */
export type ElementTree = readonly ElementNode[];

interface GrowingNode extends ElementNode {
  readonly parent: GrowingNode | undefined;
  readonly children: ElementNode[];
}

export function buildTree(document: JourneyDocument): ElementTree {
  const nodes: GrowingNode[] = [];
  for (const placed of walkDocument(document)) {
    // Each comes right behind what it stands in, or behind something else that stands in there.
    let parent = placed.parent === undefined ? undefined : nodes.at(-1);
    while (parent && parent.key !== placed.parent) parent = parent.parent;
    const node = plant(placed, parent);
    nodes.push(node);
    parent?.children.push(node);
  }
  return nodes;
}

function plant({ key, type, element }: PlacedElement, parent: GrowingNode | undefined): GrowingNode {
  const list = listOf(key);
  const last = parent?.children.at(-1);
  const changedType = type === 'fact' ? (element as Fact).kind : type;
  const [name, title] = ['name' in element ? element.name : undefined, titleOf(element)];
  return {
    key, element, parent, list, name, title, children: [],
    previous: last?.list === list ? last : undefined,
    type: changedType,
    labels: labelElement(changedType, element, name, title),
  };
}

/** The list in `…/steps/1`. */
function listOf(key: ElementKey): string {
  const end = key.lastIndexOf('/');
  return key.slice(key.lastIndexOf('/', end - 1) + 1, end);
}

export function labelElement(type: ChangedType, element: Element, name: string | undefined, title: string | undefined): Labels {
  const word = type === 'trait' && 'kind' in element ? `trait ${element.kind}` : type;
  return { word, byName: name === undefined ? undefined : `${word} ${name}`, byTitle: title === undefined ? undefined : `${word} ${plainWords(title)}` };
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
