import type { ElementKey } from '../model/element-key.js';
import { createElement } from './create-element.js';
import type { Viewport } from './viewport.js';

/** The outline around the element that the cursor is in. */
export interface Highlight {
  readonly element: HTMLElement;
  /** Outlines another element, and brings it into sight where that is asked for. */
  move(key: ElementKey | undefined, reveal: boolean): void;
  /** Follows its element where the picture has changed. */
  update(): void;
}

export function createHighlight(viewport: Viewport): Highlight {
  const element = createElement('div', { 'class': 'highlight', 'aria-hidden': 'true' });
  let highlighted: ElementKey | undefined;

  function update(): DOMRect | undefined {
    const box = highlighted === undefined ? undefined : boxOf(viewport.canvas, highlighted);
    element.hidden = box === undefined;
    if (box) place(box);
    return box;
  }

  function place(box: DOMRect): void {
    const { left, top } = viewport.canvas.getBoundingClientRect();
    const { zoom } = viewport.view();
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
  const boxes = [...canvas.querySelectorAll(`[data-element="${CSS.escape(key)}"]`)].map((node) => node.getBoundingClientRect());
  if (boxes.length === 0) return undefined;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
