import type { Sight } from '../protocol.js';
import { createElement } from './create-element.js';
import { createScale } from './scale.js';
import type { Scale } from './scale.js';
import { wheelToZoom } from './wheel-to-zoom.js';
import type { Point } from './wheel-to-zoom.js';
import { clampZoom, firstZoom, nextStop, scrollIntoSight } from './zoom.js';
import type { Size } from './zoom.js';

export type ZoomStep = 'in' | 'out' | 'actual' | 'fit';

/** A window on a picture. It scrolls like a page, so wheels, touch, scroll bars and keys are the browser's. */
export interface Viewport {
  readonly region: HTMLElement;
  /** As large as the picture on the screen; what lies in it is placed by the CSS variable `--zoom`. */
  readonly canvas: HTMLElement;
  /** Says how large the picture is now; zoom and place stay. */
  resize(picture: Size): void;
  view(): Sight;
  /** Without a view, one to begin with. */
  setView(view: Sight | undefined): void;
  zoom(step: ZoomStep): void;
  /** Brings a box, in pixels of the window, into sight where it is not. */
  reveal(box: DOMRect): void;
}

export function createViewport(onDidChange: (zoom: number, isFitted: boolean) => void): Viewport {
  const canvas = createElement('div', { class: 'canvas' });
  const region = createElement('main', { class: 'viewport', tabindex: '0', role: 'region' }, [canvas]);
  const tell = (): void => { onDidChange(scale.zoom(), scale.isFitted()); };
  const scale = createScale(canvas, () => roomOf(region), tell);
  const zoomTo = (zoom: number, anchor: Point): void => { zoomAt(region, canvas, scale, zoom, anchor); };

  wheelToZoom(region, () => scale.zoom(), zoomTo);
  region.addEventListener('scroll', tell, { passive: true });
  new ResizeObserver(() => { if (scale.isFitted()) scale.fit(); }).observe(region);

  return {
    region,
    canvas,
    resize: (picture) => { scale.resize(picture); },
    view: () => viewOf(region, scale),
    setView: (view) => { setView(region, scale, view); },
    zoom(step) {
      if (step === 'fit') scale.fit();
      else zoomTo(step === 'actual' ? 1 : nextStop(scale.zoom(), step), middleOf(region));
    },
    reveal: (box) => { reveal(region, box); },
  };
}

function viewOf({ scrollLeft, scrollTop }: HTMLElement, scale: Scale): Sight {
  const zoom = scale.zoom();
  return { zoom, isFitted: scale.isFitted(), left: scrollLeft / zoom, top: scrollTop / zoom };
}

function setView(region: HTMLElement, scale: Scale, view: Sight | undefined): void {
  if (view?.isFitted) scale.fit();
  else scale.setZoom(view ? clampZoom(view.zoom) : firstZoom(scale.picture(), roomOf(region)));
  region.scrollLeft = (view?.left ?? 0) * scale.zoom();
  region.scrollTop = (view?.top ?? 0) * scale.zoom();
}

/** Zooms so that the point of the picture under the anchor stays there. */
function zoomAt(region: HTMLElement, canvas: HTMLElement, scale: Scale, zoom: number, anchor: Point): void {
  const before = canvas.getBoundingClientRect();
  const factor = zoom / scale.zoom();
  scale.setZoom(zoom);
  const after = canvas.getBoundingClientRect();
  region.scrollLeft += after.left + (anchor.x - before.left) * factor - anchor.x;
  region.scrollTop += after.top + (anchor.y - before.top) * factor - anchor.y;
}

function reveal(region: HTMLElement, box: DOMRect): void {
  const window = region.getBoundingClientRect();
  const left = leftOf(region);
  const { width, height } = roomOf(region);
  region.scrollBy({
    left: scrollIntoSight({ start: box.left - left, end: box.right - left }, window.left + width - left),
    top: scrollIntoSight({ start: box.top - window.top, end: box.bottom - window.top }, height),
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
  });
}

/** Where the map begins to be in sight: to the right of the names of its lanes, where these stay. */
function leftOf(region: HTMLElement): number {
  const { left } = region.getBoundingClientRect();
  const names = region.querySelector('.lane-titles')?.getBoundingClientRect();
  return names && names.left >= left - 1 ? names.right : left;
}

function roomOf({ clientWidth, clientHeight }: HTMLElement): Size {
  return { width: clientWidth, height: clientHeight };
}

function middleOf(region: HTMLElement): Point {
  const { left, top, width, height } = region.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
