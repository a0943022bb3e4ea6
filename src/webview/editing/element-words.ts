import type { ElementKey } from '../../model/element-key.js';
import type { JourneyDocument } from '../../model/journey-document.js';
import type { RewordedProperty } from '../../protocol.js';
import { nodesOf } from '../element-nodes.js';
import { collectTexts } from '../search/drawn-texts.js';
import { elementAt } from './model-edits.js';

/** Words of an element that can be changed. */
export interface ElementWords {
  readonly property: RewordedProperty;
  /** As the text has them; empty where it has none. */
  readonly text: string;
  /** As the picture shows them: the name where there is no title. */
  readonly shown: string;
}

const lists = { scenarios: 'scenario', goals: 'goal', expectations: 'expectation', solutions: 'solution' } as const;
const wordless: readonly unknown[] = ['image', 'measured'];

/** All words of an element that can be changed, its own first; none where it has none. */
export function wordsOf(document: JourneyDocument, key: ElementKey): readonly ElementWords[] {
  const element = elementAt(document, key) as Readonly<Record<string, unknown>> | undefined;
  if (element === undefined || wordless.includes(element['kind'])) return [];
  const [own = ''] = [element['title'], element['text']].filter((text) => typeof text === 'string');
  const { name = '' } = element as { readonly name?: string };
  const more = Object.entries(lists).flatMap(([list, word]) =>
    ((element[list] ?? []) as readonly string[]).map((text, index): ElementWords => ({ property: `${word}/${index}`, text, shown: text })));
  return [{ property: 'text', text: own, shown: own === '' ? name : own }, ...more];
}

/** Words, and the node that shows them. */
export interface ShownWords extends ElementWords {
  readonly node: Element;
}

/** Those of an element's words that a click was on; else its own words, wherever they are drawn. */
export function findWords(canvas: Element, document: JourneyDocument, key: ElementKey, clicked?: Element): ShownWords | undefined {
  const all = wordsOf(document, key);
  const [own] = all;
  const drawn = nodesOf(canvas, key).flatMap((node) => collectTexts(node)).filter(({ element }) => keyOf(element) === key)
    .map(({ element, nodes }) => ({ node: element, text: squeeze(nodes.map(({ data }) => data).join('')) }));
  const at = drawn.find(({ node }) => clicked !== undefined && node.contains(clicked));
  const exact = at && all.find(({ shown }) => squeeze(shown) === at.text);
  if (exact) return { ...exact, node: at.node };
  if (!own) return undefined;
  const said = squeeze(own.shown);
  const node = drawn.find(({ text }) => said !== '' && text === said) ?? drawn.find(({ text }) => said !== '' && text.includes(said)) ?? at ?? drawn[0];
  return node && { ...own, node: node.node };
}

export function keyOf(node: Element | EventTarget | null): ElementKey | undefined {
  return node instanceof Element ? node.closest('[data-element]')?.getAttribute('data-element') ?? undefined : undefined;
}

/** Lines are broken at blanks, which are then not drawn. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
