import { wheelZoom } from './zoom.js';

/** A place in the window, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Lets the wheel zoom with Ctrl or Cmd, and a pinch on a touchpad, which browsers report as just that. */
export function wheelToZoom(region: HTMLElement, zoom: () => number, zoomAt: (zoom: number, anchor: Point) => void): void {
  region.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
    zoomAt(wheelZoom(zoom(), pixels), { x: event.clientX, y: event.clientY });
  }, { passive: false });
}
