import type { ElementKey } from '../model/element-key.js';
import { createElement } from './create-element.js';
import type { MapParts } from './map-parts.js';
import { patch } from '../dom/patch.js';
import type { Patched } from '../dom/patch.js';
import type { StickyHeads } from './sticky-heads.js';
import { drawStickyHeads } from './sticky-heads.js';
import type { Viewport } from './viewport.js';

/** Keeps the heads of stages and steps in sight. */
export interface HeadsLayer {
  readonly element: HTMLElement;
  show(parts: MapParts, width: number, fonts?: Parameters<typeof drawStickyHeads>[2]): void;
}

/** Of a small window they would take too much. */
const mostOfWindow = 0.35;

export function createHeadsLayer(viewport: Viewport, onReveal: (key: ElementKey) => void): HeadsLayer {
  const { region, canvas } = viewport;
  const corner = createElement('div', { class: 'corner' });
  const element = createElement('div', { 'class': 'heads', 'aria-hidden': 'true' }, [corner]);
  let heads: StickyHeads | undefined;
  let parts: MapParts = { stages: [], steps: [] };
  let drawn: Patched | undefined;

  function place(): void {
    const { top, zoom } = viewport.sight();
    const isOver = heads !== undefined && top > heads.from && top < heads.to && heads.height * zoom < region.clientHeight * mostOfWindow;
    if (isOver) draw();
    element.classList.toggle('over', isOver);
  }

  /** Only once they are seen: they are a copy of what stands in the map, and most maps are shown from their top. */
  function draw(): void {
    if (!heads || drawn?.mark === heads.mark) return;
    const before = drawn?.node;
    drawn = patch(drawn, heads.mark, () => false);
    if (drawn.node !== before) element.replaceChildren(drawn.node, corner);
  }

  function headAt(x: number, y: number): ElementKey | undefined {
    const { zoom } = viewport.sight();
    const box = canvas.getBoundingClientRect();
    const across = (x - box.left) / zoom;
    const row = y - element.getBoundingClientRect().top < (heads?.height ?? 0) * zoom / 2 ? parts.stages : parts.steps;
    return row.find((part) => across >= part.x && across <= part.x + part.width)?.key;
  }

  region.addEventListener('scroll', place, { passive: true });
  new ResizeObserver(place).observe(region);
  element.addEventListener('click', ({ clientX, clientY }) => {
    const key = headAt(clientX, clientY);
    if (key !== undefined) onReveal(key);
  });
  return {
    element,
    show(next, width, fonts) {
      parts = next;
      heads = drawStickyHeads(parts, width, fonts);
      element.hidden = heads === undefined;
      element.style.setProperty('--height', String(heads?.height ?? 0));
      // Where the window stands is known for nothing in the frame that shows the picture; to ask now would lay out all of it.
      requestAnimationFrame(place);
    },
  };
}
