import type { Point } from './wheel-to-zoom.js';
import { scaledZoom } from './zoom.js';

/** Two fingers: how far apart they are, and what is between them. */
interface Pinch {
  readonly spread: number;
  readonly middle: Point;
}

/** Lets two fingers zoom a region and carry along what is between them. With one finger it scrolls, which is the browser's. */
export function pinchToZoom(region: HTMLElement, zoom: () => number, zoomAt: (zoom: number, anchor: Point) => void): void {
  let last: Pinch | undefined;
  let isScrolling = false;

  region.addEventListener('touchstart', (event) => {
    last = pinchOf(event.touches);
    // What the browser scrolls already, it goes on to scroll, also with a second finger.
    isScrolling = !event.cancelable;
    if (last && event.cancelable) event.preventDefault();
  }, { passive: false });
  region.addEventListener('touchmove', ({ touches }) => {
    const next = pinchOf(touches);
    if (last && next) {
      if (!isScrolling) region.scrollBy(last.middle.x - next.middle.x, last.middle.y - next.middle.y);
      zoomAt(scaledZoom(zoom(), next.spread / last.spread), next.middle);
    }
    last = next;
  }, { passive: true });
  for (const end of ['touchend', 'touchcancel'] as const) region.addEventListener(end, ({ touches }) => { last = pinchOf(touches); });
}

function pinchOf([one, other, ...more]: TouchList): Pinch | undefined {
  if (!one || !other || more.length > 0) return undefined;
  const middle = { x: (one.clientX + other.clientX) / 2, y: (one.clientY + other.clientY) / 2 };
  // Fingers that lie on each other would make the picture endless.
  return { spread: Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)), middle };
}
