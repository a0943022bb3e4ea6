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

/** A step is outlined with the whole of its column, down to the last lane; `parts` says where that is. */
export function createHighlight(viewport: Viewport, parts: () => MapParts): Highlight {
  const element = createElement('div', { 'class': 'highlight', 'aria-hidden': 'true' });
  let highlighted: ElementKey | undefined;

  function update(): DOMRect | undefined {
    const nodes = highlighted === undefined ? undefined : boxOf(viewport.canvas, highlighted);
    const box = nodes && around(nodes, highlighted);
    element.hidden = box === undefined;
    if (box) place(box);
    return nodes;
  }

  function around(box: DOMRect, key: ElementKey | undefined): DOMRect {
    const { steps, bottom } = parts();
    const step = steps.find((one) => one.key === key);
    if (!step || bottom === undefined) return box;
    const { left, top } = viewport.canvas.getBoundingClientRect();
    const { zoom } = viewport.sight();
    return surround([box, new DOMRect(left + step.x * zoom, top + step.y * zoom, step.width * zoom, (bottom - step.y) * zoom)]);
  }

  function place(box: DOMRect): void {
    const { left, top } = viewport.canvas.getBoundingClientRect();
    const { zoom } = viewport.sight();
    const values = { x: (box.left - left) / zoom, y: (box.top - top) / zoom, width: box.width / zoom, height: box.height / zoom };
    for (const [name, value] of Object.entries(values)) element.style.setProperty(`--${name}`, String(value));
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

/** The box around all nodes that show an element, in pixels of the window; undefined where none does. */
function boxOf(canvas: HTMLElement, key: ElementKey): DOMRect | undefined {
  const boxes = nodesOf(canvas, key).map((node) => node.getBoundingClientRect());
  return boxes.length === 0 ? undefined : surround(boxes);
}

function surround(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
