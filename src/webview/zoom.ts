export const smallestZoom = 0.1;
export const largestZoom = 4;
/** What fitting may come down to: a map of ten thousand steps is two million pixels wide. */
const leastZoom = 0.0001;

/** Where the buttons and keys stop. */
const stops = [0.1, 0.15, 0.2, 0.25, 0.33, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];

/** A picture that was fitted may be smaller than the stops go; from there it can only grow. */
export function clampZoom(zoom: number): number {
  return Math.min(largestZoom, Math.max(leastZoom, zoom));
}

/** The next stop above or below; a zoom between two stops, as fitting and wheels leave it, goes to the nearer end. */
export function nextStop(zoom: number, direction: 'in' | 'out'): number {
  const slack = 0.005;
  return direction === 'in'
    ? stops.find((stop) => stop > zoom + slack) ?? largestZoom
    : stops.findLast((stop) => stop < zoom - slack) ?? Math.min(zoom, smallestZoom);
}

/**
 * What a turn of the wheel with Ctrl, or a pinch on a touchpad, makes of a zoom. `delta` is that of the event in pixels: a pinch
 * sends many small ones, a notch of a wheel one of about 100, which is taken as less, or it would leap.
 */
export function wheelZoom(zoom: number, delta: number): number {
  const turn = Math.max(-24, Math.min(24, delta));
  return scaledZoom(zoom, 2 ** (-turn / 80));
}

/** A zoom that has become larger or smaller by a factor. */
export function scaledZoom(zoom: number, factor: number): number {
  return Math.min(largestZoom, Math.max(Math.min(zoom, smallestZoom), zoom * factor));
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The zoom at which all of a picture is in sight, however large it is; never larger than it was drawn. */
export function fittingZoom(picture: Size, room: Size): number {
  return Math.max(leastZoom, Math.min(1, room.width / picture.width, room.height / picture.height));
}

/** The zoom to begin with: as much of the width as stays readable. */
export function firstZoom(picture: Size, room: Size): number {
  return Math.max(0.65, Math.min(1, room.width / picture.width));
}

/**
 * How far to scroll so that a stretch of the picture comes into sight, with some air. What is only partly in sight, and would not
 * fit, stays where it is: the reader has found it.
 */
export function scrollIntoSight(stretch: { readonly start: number; readonly end: number }, room: number, air = 24): number {
  const { start, end } = stretch;
  const fits = end - start <= room - 2 * air;
  const isOutOfSight = fits ? start < 0 || end > room : end <= 0 || start >= room;
  if (!isOutOfSight) return 0;
  return start < 0 || !fits ? start - air : end - room + air;
}
