import { clampZoom, firstZoom, fittingZoom } from './zoom.js';
import type { Size } from './zoom.js';

/** How large a picture is on the screen. */
export interface Scale {
  zoom(): number;
  /** The one to begin with. */
  firstZoom(): number;
  /** True while the zoom follows the size of the window. */
  isFitted(): boolean;
  setZoom(zoom: number): void;
  /** All of the picture, now and when the window or the picture changes, until a zoom is set. */
  fit(): void;
  /** Says how large the picture is now; the zoom stays, unless it is fitted, or waits for the one that is set next. What flows with the window has no size. */
  resize(picture: Size | undefined, waits: boolean): void;
}

/** `room` is the size of the window. What lies in the canvas is placed by its CSS variable `--zoom`. */
export function createScale(canvas: HTMLElement, room: () => Size, onDidChange: () => void): Scale {
  let picture: Size | undefined;
  let zoom = 1;
  let isFitted = false;

  function apply(next: number, fitted: boolean): void {
    zoom = next;
    isFitted = fitted;
    canvas.style.setProperty('--zoom', String(zoom));
    canvas.classList.toggle('flows', picture === undefined);
    canvas.style.width = picture ? `${picture.width * zoom}px` : '';
    canvas.style.height = picture ? `${picture.height * zoom}px` : '';
    onDidChange();
  }

  const fit = (): void => { apply(picture ? fittingZoom(picture, room()) : 1, true); };

  return {
    zoom: () => zoom,
    firstZoom: () => (picture ? firstZoom(picture, room()) : 1),
    isFitted: () => isFitted,
    setZoom: (next) => { apply(clampZoom(next), false); },
    fit,
    resize(size, waits) {
      picture = size;
      if (waits) return;
      if (isFitted) fit();
      else apply(zoom, false);
    },
  };
}
