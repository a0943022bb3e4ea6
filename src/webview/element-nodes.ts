import type { ElementKey } from '../model/element-key.js';

/** The nodes of a picture that show elements, or one of them, in the order of reading. Copies for the eye alone are left out. */
export function nodesOf(canvas: Element, key?: ElementKey): readonly (HTMLElement | SVGElement)[] {
  const selector = key === undefined ? '[data-element]' : `[data-element="${CSS.escape(key)}"]`;
  return [...canvas.querySelectorAll<HTMLElement | SVGElement>(selector)].filter((node) => !node.closest('[aria-hidden="true"]'));
}
