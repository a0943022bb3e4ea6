import type { ElementKey } from '../model/element-key.js';
import type { Patched } from './patch.js';

/** What the Tab key stops at: journeys, stages, steps and the declarations of a file, each at the first node that shows it. */
const stop = /^(?:journeys\/\d+(?:\/stages\/\d+)?(?:\/paths\/\d+)?(?:\/steps\/\d+)?|declarations\/\w+\/\d+)$/;

/** Lets the keyboard reach what a click reaches: Tab goes from heading to heading, Enter leads to the line. */
export function makeReachable(picture: Patched): void {
  visit(picture, new Set());
}

function visit({ mark, node, children }: Patched, seen: Set<ElementKey>): void {
  const isStop = mark.element !== undefined && stop.test(mark.element) && !seen.has(mark.element);
  if (isStop) seen.add(mark.element);
  if (isStop !== node.hasAttribute('tabindex')) setStop(node, isStop, mark.attributes?.role);
  for (const child of children) visit(child, seen);
}

/** What is no stop any more has its own role again. */
function setStop(node: Element, isStop: boolean, ownRole: string | undefined): void {
  const attributes = isStop ? { tabindex: '0', role: 'link' } : { tabindex: undefined, role: ownRole };
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) node.removeAttribute(name);
    else node.setAttribute(name, value);
  }
}
