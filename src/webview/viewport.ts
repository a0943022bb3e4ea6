import { createElement } from './create-element.js';
import { clampZoom, firstZoom, fittingZoom, nextStop, scrollIntoSight, wheelZoom } from './zoom.js';
import type { Size } from './zoom.js';

/** Which part of a picture is in sight, and how large: `left` and `top` are a point of the picture. */
export interface View {
  readonly zoom: number;
  readonly left: number;
  readonly top: number;
}

export type ZoomStep = 'in' | 'out' | 'actual' | 'fit';

/** A window on a picture. It scrolls as any page does, so wheels, touch, scroll bars and keys are the browser's. */
export interface Viewport {
  readonly region: HTMLElement;
  /** As large as the picture on the screen; what lies in it is placed by the CSS variable `--zoom`. */
  readonly canvas: HTMLElement;
  /** Says how large the picture is now; zoom and place stay. */
  resize(picture: Size): void;
  view(): View;
  /** Without a view, one to begin with. */
  setView(view: View | undefined): void;
  zoom(step: ZoomStep): void;
  /** Brings a box, in pixels of the window, into sight where it is not. */
  reveal(box: DOMRect): void;
}

export function createViewport(onDidChange: (zoom: number, isFitted: boolean) => void): Viewport {
  const canvas = createElement('div', { class: 'canvas' });
  const region = createElement('main', { class: 'viewport', tabindex: '0', role: 'region' }, [canvas]);
  let picture: Size = { width: 1, height: 1 };
  let zoom = 1;
  let isFitted = false;

  const room = (): Size => ({ width: region.clientWidth, height: region.clientHeight });

  function apply(next: number, fitted = false): void {
    zoom = next;
    isFitted = fitted;
    canvas.style.setProperty('--zoom', String(zoom));
    canvas.style.width = `${picture.width * zoom}px`;
    canvas.style.height = `${picture.height * zoom}px`;
    onDidChange(zoom, isFitted);
  }

  /** Zooms so that the point of the picture under the anchor, a point of the window, stays there. */
  function zoomAt(next: number, anchor: { readonly x: number; readonly y: number }): void {
    const before = canvas.getBoundingClientRect();
    const factor = next / zoom;
    apply(next);
    const after = canvas.getBoundingClientRect();
    region.scrollLeft += after.left + (anchor.x - before.left) * factor - anchor.x;
    region.scrollTop += after.top + (anchor.y - before.top) * factor - anchor.y;
  }

  function middle(): { x: number; y: number } {
    const { left, top, width, height } = region.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }

  function fit(): void {
    apply(fittingZoom(picture, room()), true);
  }

  region.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
    zoomAt(wheelZoom(zoom, pixels), { x: event.clientX, y: event.clientY });
  }, { passive: false });
  region.addEventListener('scroll', () => { onDidChange(zoom, isFitted); }, { passive: true });
  new ResizeObserver(() => { if (isFitted) fit(); }).observe(region);

  return {
    region,
    canvas,
    resize(size) {
      picture = size;
      if (isFitted) fit();
      else apply(zoom);
    },
    view: () => ({ zoom, left: region.scrollLeft / zoom, top: region.scrollTop / zoom }),
    setView(view) {
      apply(view ? clampZoom(view.zoom) : firstZoom(picture, room()));
      region.scrollLeft = (view?.left ?? 0) * zoom;
      region.scrollTop = (view?.top ?? 0) * zoom;
    },
    zoom(step) {
      if (step === 'fit') fit();
      else zoomAt(step === 'actual' ? 1 : nextStop(zoom, step), middle());
    },
    reveal(box) {
      const { left, top } = region.getBoundingClientRect();
      const { width, height } = room();
      region.scrollBy({
        left: scrollIntoSight({ start: box.left - left, end: box.right - left }, width),
        top: scrollIntoSight({ start: box.top - top, end: box.bottom - top }, height),
        behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
      });
    },
  };
}
