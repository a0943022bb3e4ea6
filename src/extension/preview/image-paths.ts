import { imagePathsOf } from '../../model/image-paths.js';
import type { JourneyDocument } from '../../model/journey-document.js';

/** In bytes, as on the command line: larger ones make an export that browsers and mail programs choke on, and fill the memory of a preview. */
export const largestImage = 5_000_000;

const allowed = /\.(?:png|jpe?g|gif|webp|svg)$/i;
const absolute = /^(?:[a-z][a-z0-9+.-]*:|\/)|\\/i;

/** The images of a document that the preview may load, as paths relative to its folder. */
export function imagePaths(document: JourneyDocument): ReadonlySet<string> {
  return new Set(imagePathsOf(document).filter(isImagePath));
}

/** A relative path, written with slashes, to a file of a kind that can only be a picture. */
export function isImagePath(path: string): boolean {
  return allowed.test(path) && !absolute.test(path);
}
