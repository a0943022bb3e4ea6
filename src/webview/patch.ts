import { colourAttributeNames, markAttributeNames, markTags } from '../render/mark.js';
import type { Mark, MarkAttributes } from '../render/mark.js';

/** A mark and the node that shows it, so that the next picture finds its nodes again. */
export interface Patched {
  readonly mark: Mark;
  readonly node: SVGElement;
  readonly children: ReadonlyMap<string, Patched>;
}

type AttributeName = keyof MarkAttributes;
type IsAllowedImage = (address: string) => boolean;

const namespace = 'http://www.w3.org/2000/svg';
const tags = new Set<string>(markTags);
const colourAttributes = new Set<string>(colourAttributeNames);

/**
 * Makes the nodes of a picture, or changes those of the picture before: a mark of the same id and tag under the same parent keeps
 * its node, and only what differs is touched. Whatever a mark says, nothing comes into the page but elements and attributes of the
 * lists in `mark.ts`, text as text, and images that the extension has let in.
 */
export function patch(previous: Patched | undefined, mark: Mark, isAllowed: IsAllowedImage): Patched {
  if (!tags.has(mark.tag)) throw new Error(`A picture may not hold <${mark.tag}>.`);
  const kept = previous?.mark.tag === mark.tag ? previous : undefined;
  const node = kept?.node ?? document.createElementNS(namespace, mark.tag);
  for (const name of markAttributeNames) {
    setAttribute(node, name, attributeValue(kept?.mark, name, isAllowed), attributeValue(mark, name, isAllowed));
  }
  setAttribute(node, 'data-element', kept?.mark.element, mark.element);
  if (mark.text !== undefined && mark.text !== kept?.mark.text) node.textContent = mark.text;
  if (mark.text === undefined && kept?.mark.text !== undefined) node.textContent = '';
  return { mark, node, children: patchChildren(node, kept?.children, mark.children ?? [], isAllowed) };
}

function patchChildren(
  parent: SVGElement, previous: ReadonlyMap<string, Patched> | undefined, marks: readonly Mark[], isAllowed: IsAllowedImage,
): ReadonlyMap<string, Patched> {
  const children = new Map(marks.map((mark) => [mark.id, patch(previous?.get(mark.id), mark, isAllowed)]));
  for (const [id, { node }] of previous ?? []) {
    if (children.get(id)?.node !== node) node.remove();
  }
  // After the removals, nodes that stay follow each other as before, so one that comes in between moves no other.
  let next = children.size > 0 ? parent.firstChild : null;
  for (const { node } of children.values()) {
    if (node === next) next = node.nextSibling;
    else parent.insertBefore(node, next);
  }
  return children;
}

function setAttribute(node: SVGElement, name: string, before: string | undefined, after: string | undefined): void {
  if (before === after) return;
  if (after === undefined) node.removeAttribute(name);
  else node.setAttribute(name, after);
}

function attributeValue(mark: Mark | undefined, name: AttributeName, isAllowed: IsAllowedImage): string | undefined {
  const value = mark?.attributes?.[name];
  if (value === undefined) return undefined;
  const text = String(value);
  if (name === 'href') return isAllowed(text) ? text : undefined;
  return colourAttributes.has(name) && text !== 'none' ? `var(--journey-${text})` : text;
}
