import { imagePathsOf } from '../../model/image-paths.js';
import type { JourneyDocument } from '../../model/journey-document.js';

/** How many are named; the editor underlines those that are not there or not in the workspace. */
const most = 3;

/** A sentence about the images of a document that are not among those that an export holds; none where it has all. */
export function describeLeftOut(document: JourneyDocument, images: Readonly<Record<string, string>>): readonly string[] {
  const paths = imagePathsOf(document).filter((path) => !Object.hasOwn(images, path));
  if (paths.length === 0) return [];
  const rest = paths.length > most ? `, and ${paths.length - most} more` : '';
  return [`${paths.length === 1 ? 'An image is' : `${paths.length} images are`} not in it: ${paths.slice(0, most).join(', ')}${rest}. It holds image files of the workspace of up to 5 MB.`];
}
