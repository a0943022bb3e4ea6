import { fittingZoom } from './zoom.js';
import type { Size } from './zoom.js';

/** How large a picture is on the screen. */
export interface Scale {
  picture(): Size;
  zoom(): number;
  /** True while the zoom follows the size of the window. */
  isFitted(): boolean;
  setZoom(zoom: number): void;
  /** All of the picture, now and when the window or the picture changes, until a zoom is set. */
  fit(): void;
  /** Says how large the picture is now; the zoom stays, unless it is fitted. */
  resize(picture: Size): void;
}

/** `room` is the size of the window. What lies in the canvas is placed by its CSS variable `--zoom`. */
export function createScale(canvas: HTMLElement, room: () => Size, onDidChange: () => void): Scale {
  let picture: Size = { width: 1, height: 1 };
  let zoom = 1;
  let isFitted = false;

  function apply(next: number, fitted: boolean): void {
    zoom = next;
    isFitted = fitted;
    canvas.style.setProperty('--zoom', String(zoom));
    canvas.style.width = `${picture.width * zoom}px`;
    canvas.style.height = `${picture.height * zoom}px`;
    onDidChange();
  }

  const fit = (): void => { apply(fittingZoom(picture, room()), true); };

  return {
    picture: () => picture,
    zoom: () => zoom,
    isFitted: () => isFitted,
    setZoom: (next) => { apply(next, false); },
    fit,
    resize(size) {
      picture = size;
      if (isFitted) fit();
      else apply(zoom, false);
    },
  };
}
