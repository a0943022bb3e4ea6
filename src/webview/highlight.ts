import type { ElementKey } from '../model/element-key.js';
import { createElement } from './create-element.js';
import { nodesOf } from './element-nodes.js';
import type { MapParts } from './map-parts.js';
import type { Viewport } from './viewport.js';

/** The outline around the element that the cursor is in. */
export interface Highlight {
  readonly element: HTMLElement;
  /** Outlines another element, and brings it into sight where that is asked for. */
  move(key: ElementKey | undefined, reveal: boolean): void;
  /** Follows its element where the picture has changed. */
  update(): void;
}

/**
 * A step is outlined with the whole of its column, down to the last lane; `parts` says where that is. Where a picture has no lanes, what it says
 * of an element stands in several places, each with an outline of its own.
 */
export function createHighlight(viewport: Viewport, parts: () => MapParts): Highlight {
  const element = createElement('div', { 'class': 'highlights', 'aria-hidden': 'true' });
  let highlighted: ElementKey | undefined;

  function update(): DOMRect | undefined {
    const boxes = highlighted === undefined ? [] : boxesOf(viewport.canvas, highlighted, parts().bottom === undefined);
    element.replaceChildren(...boxes.map((box) => outline(around(box, highlighted))));
    return boxes[0];
  }

  function around(box: DOMRect, key: ElementKey | undefined): DOMRect {
    const { steps, bottom } = parts();
    const step = steps.find((one) => one.key === key);
    if (!step || bottom === undefined) return box;
    const { left, top } = viewport.canvas.getBoundingClientRect();
    const { zoom } = viewport.sight();
    return surround([box, new DOMRect(left + step.x * zoom, top + step.y * zoom, step.width * zoom, (bottom - step.y) * zoom)]);
  }

  function outline(box: DOMRect): HTMLElement {
    const { left, top } = viewport.canvas.getBoundingClientRect();
    const { zoom } = viewport.sight();
    const values = { x: (box.left - left) / zoom, y: (box.top - top) / zoom, width: box.width / zoom, height: box.height / zoom };
    const outlined = createElement('div', { class: 'highlight' });
    for (const [name, value] of Object.entries(values)) outlined.style.setProperty(`--${name}`, String(value));
    return outlined;
  }

  return {
    element,
    move(key, reveal) {
      highlighted = key;
      const box = update();
      if (box && reveal) viewport.reveal(box);
    },
    update: () => void update(),
  };
}

/** The boxes of the nodes that show an element, in pixels of the window: one around all of them, unless each is on its own. */
function boxesOf(canvas: HTMLElement, key: ElementKey, isEachAlone: boolean): readonly DOMRect[] {
  const nodes = nodesOf(canvas, key);
  const boxOf = (node: Element): DOMRect => node.getBoundingClientRect();
  if (nodes.length === 0) return [];
  if (!isEachAlone) return [surround(nodes.map(boxOf))];
  return nodes.filter((node) => !nodes.some((other) => other !== node && other.contains(node))).map(boxOf);
}

function surround(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
