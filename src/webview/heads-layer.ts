import type { ElementKey } from '../model/element-key.js';
import { createElement } from './create-element.js';
import type { MapParts } from './map-parts.js';
import { patch } from '../dom/patch.js';
import type { Patched } from '../dom/patch.js';
import { createStageTitles } from './stage-titles.js';
import type { StickyHeads } from './sticky-heads.js';
import { drawStickyHeads } from './sticky-heads.js';
import type { Viewport } from './viewport.js';

/** Keeps the heads of stages and steps in sight, and the titles of stages that are wider than the window. */
export interface HeadsLayer {
  readonly element: HTMLElement;
  /** `width` is that of the map, `names` that of the names of its lanes, which lie over it at its left. */
  show(parts: MapParts, width: number, names: number, fonts?: Parameters<typeof drawStickyHeads>[2]): void;
}

/** Of a small window they would take too much. */
const mostOfWindow = 0.35;
/** Wider names of lanes go with the map: see the style sheet. */
const mostOfWidth = 0.34;

export function createHeadsLayer(viewport: Viewport, onReveal: (key: ElementKey) => void): HeadsLayer {
  const { region, canvas } = viewport;
  const corner = createElement('div', { class: 'corner' });
  const element = createElement('div', { 'class': 'heads', 'aria-hidden': 'true' }, [corner]);
  let heads: StickyHeads | undefined;
  let parts: MapParts = { stages: [], steps: [] };
  let drawn: Patched | undefined;
  let namesWidth = 0;
  const titles = createStageTitles(canvas);

  function place(): void {
    const { left, top, zoom } = viewport.sight();
    const isOver = heads !== undefined && top > heads.from && top < heads.to && heads.height * zoom < region.clientHeight * mostOfWindow;
    if (isOver) draw();
    element.classList.toggle('over', isOver);
    const areNamesOver = namesWidth * zoom <= region.clientWidth * mostOfWidth;
    titles.place(parts, areNamesOver ? left + namesWidth : left, (index) => drawn?.node.querySelector(`:scope > g:nth-of-type(${index + 1})`));
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
    show(next, width, names, fonts) {
      parts = next;
      namesWidth = names;
      heads = drawStickyHeads(parts, width, fonts);
      element.hidden = heads === undefined;
      element.style.setProperty('--height', String(heads?.height ?? 0));
      // Where the window stands is known for nothing in the frame that shows the picture; to ask now would lay out all of it.
      requestAnimationFrame(place);
    },
  };
}
