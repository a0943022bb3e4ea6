import type { Sight } from '../protocol.js';
import { createElement } from './create-element.js';
import { pinchToZoom } from './pinch-to-zoom.js';
import { createScale } from './scale.js';
import type { Scale } from './scale.js';
import { wheelToZoom } from './wheel-to-zoom.js';
import type { Point } from './wheel-to-zoom.js';
import { nextStop, scrollIntoSight } from './zoom.js';
import type { Size } from './zoom.js';

export type ZoomStep = 'in' | 'out' | 'actual' | 'fit';

/** A window on a picture. It scrolls like a page, so wheels, touch, scroll bars and keys are the browser's. */
export interface Viewport {
  readonly region: HTMLElement;
  /** As large as the picture on the screen; what lies in it is placed by the CSS variable `--zoom`. */
  readonly canvas: HTMLElement;
  /** Says how large the picture is now; zoom and place stay, or wait for the sight that is set next. Without a size, it flows with the window. */
  resize(picture: Size | undefined, waits: boolean): void;
  sight(): Sight;
  /** Without one, one to begin with. */
  setSight(sight: Sight | undefined): void;
  zoom(step: ZoomStep): void;
  /** In pixels. What the last frame had: to ask the browser would lay out all that has changed since. */
  width(): number;
  /** Brings a box, in pixels of the window, into sight where it is not. */
  reveal(box: DOMRect): void;
  /** Calls when the window has another width, in pixels; before it had one, it was 0. */
  onResize(listener: (before: number, after: number) => void): void;
  /** Calls when another part of the picture may be in sight. */
  onMove(listener: () => void): void;
}

export function createViewport(onDidChange: (zoom: number, isFitted: boolean) => void): Viewport {
  const canvas = createElement('div', { class: 'canvas' });
  const region = createElement('div', { class: 'viewport', tabindex: '0', role: 'region' }, [canvas]);
  const tell = (): void => {
    onDidChange(scale.zoom(), scale.isFitted());
    moved?.();
  };
  const scale = createScale(canvas, () => roomOf(region), tell);
  /** Whether nobody has chosen the zoom, so that it begins anew in a window of another width. */
  let isFirst = false;
  const zoomTo = (zoom: number, anchor: Point): void => {
    isFirst = false;
    zoomAt(region, canvas, scale, zoom, anchor);
  };

  wheelToZoom(region, () => scale.zoom(), zoomTo);
  pinchToZoom(region, () => scale.zoom(), zoomTo);
  region.addEventListener('scroll', tell, { passive: true });
  let listener: ((before: number, after: number) => void) | undefined;
  let moved: (() => void) | undefined;
  let width = 0;
  new ResizeObserver(() => {
    const before = width;
    width = region.clientWidth;
    const isOther = width !== before;
    if (isOther) listener?.(before, width);
    if (scale.isFitted()) scale.fit();
    else if (isOther && isFirst) setSight(region, scale, { ...sightOf(region, scale), zoom: scale.firstZoom() });
    else moved?.();
  }).observe(region);

  return {
    region,
    canvas,
    resize: (picture, waits) => { scale.resize(picture, waits); },
    sight: () => sightOf(region, scale),
    setSight(sight) {
      isFirst = sight === undefined;
      setSight(region, scale, sight);
    },
    zoom(step) {
      isFirst = false;
      if (step === 'fit') scale.fit();
      else zoomTo(step === 'actual' ? 1 : nextStop(scale.zoom(), step), middleOf(region));
    },
    width: () => width || region.clientWidth,
    reveal: (box) => { reveal(region, box); },
    onResize: (next) => { listener = next; },
    onMove: (next) => { moved = next; },
  };
}

function sightOf({ scrollLeft, scrollTop }: HTMLElement, scale: Scale): Sight {
  const zoom = scale.zoom();
  return { zoom, isFitted: scale.isFitted(), left: scrollLeft / zoom, top: scrollTop / zoom };
}

function setSight(region: HTMLElement, scale: Scale, sight: Sight | undefined): void {
  if (sight?.isFitted) scale.fit();
  else scale.setZoom(sight?.zoom ?? scale.firstZoom());
  region.scrollLeft = (sight?.left ?? 0) * scale.zoom();
  region.scrollTop = (sight?.top ?? 0) * scale.zoom();
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
  const top = topOf(region);
  const { width, height } = roomOf(region);
  region.scrollBy({
    left: scrollIntoSight({ start: box.left - left, end: box.right - left }, window.left + width - left),
    top: scrollIntoSight({ start: box.top - top, end: box.bottom - top }, window.top + height - top),
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
  });
}

/** Where the map begins to be in sight: to the right of the names of its lanes, where these stay. */
function leftOf(region: HTMLElement): number {
  const { left } = region.getBoundingClientRect();
  const names = region.querySelector('.lane-titles')?.getBoundingClientRect();
  return names && names.left >= left - 1 ? names.right : left;
}

/** Below the heads of stages and steps, where these stay. */
function topOf(region: HTMLElement): number {
  const heads = region.querySelector('.heads.over > svg')?.getBoundingClientRect();
  return heads ? heads.bottom : region.getBoundingClientRect().top;
}

function roomOf({ clientWidth, clientHeight }: HTMLElement): Size {
  return { width: clientWidth, height: clientHeight };
}

function middleOf(region: HTMLElement): Point {
  const { left, top, width, height } = region.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
