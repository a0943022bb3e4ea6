import { walkDocument } from '../../model/element-key.js';
import type { Element } from '../../model/element-key.js';
import type { JourneyDocument } from '../../model/journey-document.js';

const allowed = /\.(?:png|jpe?g|gif|webp|svg)$/i;
const absolute = /^(?:[a-z][a-z0-9+.-]*:|\/)|\\/i;

/** The images that a document names, as paths relative to its folder: its own, and those of the personas that it imports. */
export function imagePaths(document: JourneyDocument): ReadonlySet<string> {
  const own = [...walkDocument(document)].map(({ element }) => element);
  const imported = document.imported.personas.flatMap(({ traits }) => traits);
  return new Set([...own, ...imported].flatMap((element) => imagePath(element) ?? []).filter(isImagePath));
}

/** A relative path, written with slashes, to a file of a kind that can only be a picture. */
export function isImagePath(path: string): boolean {
  return allowed.test(path) && !absolute.test(path);
}

function imagePath(element: Element): string | undefined {
  if (!('kind' in element) || element.kind !== 'image') return undefined;
  return 'path' in element ? element.path : element.text;
}
