import { imagePathsOf, imageTypeOf } from '../../model/image-paths.js';
import type { JourneyDocument } from '../../model/journey-document.js';

const absolute = /^(?:[a-z][a-z0-9+.-]*:|\/)|\\/i;

/** The images of a document that the preview may load, as paths relative to its folder. */
export function imagePaths(document: JourneyDocument): ReadonlySet<string> {
  return new Set(imagePathsOf(document).filter(isImagePath));
}

/** A relative path, written with slashes, to a file of a kind that can only be a picture. */
export function isImagePath(path: string): boolean {
  return imageTypeOf(path) !== undefined && !absolute.test(path);
}
