import { colourAttributeNames, htmlAttributeNames, htmlTags, svgAttributeNames, svgTags } from '../render/mark.js';
import type { Mark, MarkAttributes } from '../render/mark.js';

/** A mark and the node that shows it, so that the next picture finds its nodes again. */
export interface Patched {
  readonly mark: Mark;
  readonly node: SVGElement | HTMLElement;
  readonly children: readonly Patched[];
}

type IsAllowedImage = (address: string) => boolean;

const svg = { namespace: 'http://www.w3.org/2000/svg', attributes: new Set<string>(svgAttributeNames) } as const;
const html = { namespace: 'http://www.w3.org/1999/xhtml', attributes: new Set<string>(htmlAttributeNames) } as const;
const languages = new Map<string, typeof svg | typeof html>([...svgTags.map((tag) => [tag, svg] as const), ...htmlTags.map((tag) => [tag, html] as const)]);
const colourNames = new Set<string>(colourAttributeNames);
const none: readonly never[] = [];

/**
 * Makes the nodes of a picture, or changes those of the picture before: a mark of the same id and tag under the same parent keeps
 * its node, and only what differs is touched. Whatever a mark says, nothing comes into the page but elements and attributes of the
 * lists in `mark.ts`, text as text, and images that the extension has let in.
 */
export function patch(previous: Patched | undefined, mark: Mark, isAllowed: IsAllowedImage): Patched {
  const language = languages.get(mark.tag);
  if (language === undefined) throw new Error(`A picture may not hold <${mark.tag}>.`);
  if (previous?.mark === mark) return previous;
  const kept = previous?.mark.tag === mark.tag ? previous : undefined;
  const node = kept?.node ?? (document.createElementNS(language.namespace, mark.tag) as SVGElement | HTMLElement);
  patchAttributes(node, language.attributes, kept?.mark.attributes, mark.attributes, isAllowed);
  if (kept?.mark.element !== mark.element) setAttribute(node, 'data-element', mark.element);
  if (kept?.mark.link !== mark.link) setAttribute(node, 'data-link', mark.link);
  if (kept?.mark.text !== mark.text) node.textContent = mark.text ?? '';
  return { mark, node, children: patchChildren(node, kept?.children ?? none, mark.children ?? none, isAllowed) };
}

/** A picture has tens of thousands of marks, of which a keystroke changes a few: so values are compared before anything is made of them. */
function patchAttributes(
  node: Element, names: ReadonlySet<string>, before: MarkAttributes = {}, after: MarkAttributes = {}, isAllowed: IsAllowedImage,
): void {
  for (const [name, value] of Object.entries(after)) {
    if (value === before[name as keyof MarkAttributes] || !names.has(name)) continue;
    setAttribute(node, name, attributeValue(name, String(value), isAllowed));
  }
  for (const name of Object.keys(before)) {
    if (!(name in after)) node.removeAttribute(name);
  }
}

function attributeValue(name: string, value: string, isAllowed: IsAllowedImage): string | undefined {
  if (name === 'href' || name === 'src') return isAllowed(value) ? value : undefined;
  return colourNames.has(name) && value !== 'none' ? `var(--journey-${value})` : value;
}

function setAttribute(node: Element, name: string, value: string | undefined): void {
  if (value === undefined) node.removeAttribute(name);
  else node.setAttribute(name, value);
}

function patchChildren(
  parent: Element, previous: readonly Patched[], marks: readonly Mark[], isAllowed: IsAllowedImage,
): readonly Patched[] {
  if (previous.length === 0 && marks.length === 0) return none;
  const find = finder(previous, marks);
  const children = marks.map((mark, index) => patch(find(mark.id, index), mark, isAllowed));
  arrange(parent, previous, children);
  return children;
}

/** Finds a child of before by its id. Mostly the children are the same ones in the same order; then no table is needed. */
function finder(previous: readonly Patched[], marks: readonly Mark[]): (id: string, index: number) => Patched | undefined {
  if (marks.every(({ id }, index) => previous[index]?.mark.id === id)) return (_id, index) => previous[index];
  const byId = new Map(previous.map((child) => [child.mark.id, child]));
  return (id) => byId.get(id);
}

/** After the removals, nodes that stay follow each other as before, so one that comes in between moves no other. */
function arrange(parent: Element, previous: readonly Patched[], children: readonly Patched[]): void {
  if (previous.length === children.length && children.every(({ node }, index) => node === previous[index]?.node)) return;
  const staying = new Set(children.map(({ node }) => node));
  for (const { node } of previous) if (!staying.has(node)) node.remove();
  let next = parent.firstChild;
  for (const { node } of children) {
    if (node === next) next = node.nextSibling;
    else parent.insertBefore(node, next);
  }
}
