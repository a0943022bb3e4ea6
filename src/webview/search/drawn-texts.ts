import type { SearchedText } from './find-text.js';
import { prepareText } from './find-text.js';

/** A text of the picture, and the nodes of its lines. */
export interface DrawnText extends SearchedText {
  readonly element: Element;
  readonly nodes: readonly Text[];
}

/** What holds one text: what is written in another one does not go on in it. */
const holders = 'text, td, th, caption, p, li, dt, dd, h1, h2, h3';
const unseen = 'title, desc, [aria-hidden="true"]';

/** All texts that are drawn in an element, in the order of reading. */
export function collectTexts(root: Element): readonly DrawnText[] {
  const nodes = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || parent.closest(unseen)) continue;
    const holder = parent.closest(holders) ?? parent;
    const lines = nodes.get(holder);
    if (lines) lines.push(node);
    else nodes.set(holder, [node]);
  }
  return [...nodes].map(([element, own]) => ({ element, nodes: own, ...prepareText(own.map(({ data }) => data)) }));
}
