import { FileType, Uri, workspace } from 'vscode';
import { toBase64 } from '../../convert/to-base64.js';
import { imageTypeOf, largestImage, looksLikeImage } from '../../model/image-paths.js';
import type { JourneyDocument } from '../../model/journey-document.js';
import { imagePaths } from '../preview/image-paths.js';
import { isInside, rootOf, statUnlinked } from '../workspace-files.js';

/** The images of a document as data, by their paths; those outside of the workspace, behind links, too large ones, and files that are no images are left out. */
export async function embedImages(uri: Uri, document: JourneyDocument): Promise<Readonly<Record<string, string>>> {
  const entries = await Promise.all([...imagePaths(document)].map(async (path) => [path, await readImage(uri, path)] as const));
  return Object.fromEntries(entries.flatMap(([path, data]) => (data === undefined ? [] : [[path, data]])));
}

async function readImage(uri: Uri, path: string): Promise<string | undefined> {
  const root = rootOf(uri);
  const file = Uri.joinPath(uri, '..', path);
  const found = isInside(root, file) ? await statUnlinked(root, file) : undefined;
  if (found?.type !== FileType.File || found.size > largestImage) return undefined;
  const mediaType = imageTypeOf(path);
  const bytes = await workspace.fs.readFile(file).then((read) => read, () => undefined);
  return bytes && mediaType && looksLikeImage(bytes, mediaType) ? `data:${mediaType};base64,${toBase64(bytes)}` : undefined;
}
