import { readFileSync, realpathSync, statSync } from 'node:fs';
import { URI } from 'langium';
import { resolvePath } from '../language/paths.js';
import type { PathRefusal } from '../language/paths.js';
import { imagePathsOf, imageTypeOf, imageTypes, largestImage, looksLikeImage } from '../model/image-paths.js';
import type { JourneyDocument } from '../model/journey-document.js';
import { describeReadError } from './failure.js';
import type { LocatedFile } from './locate-file.js';
import { isInside } from './workspace.js';

export interface EmbeddedImages {
  /** The path of an image as in the model → its content as a data URI. */
  readonly images: Readonly<Record<string, string>>;
  /** The files that were read, absolute and without links. */
  readonly files: readonly string[];
  /** One sentence for each image that is not embedded. */
  readonly notes: readonly string[];
}

/** Reads the images of a document from its workspace, so that its picture needs no other file. */
export function embedImages(document: JourneyDocument, { file, workspace }: LocatedFile): EmbeddedImages {
  const images: Record<string, string> = {};
  const files: string[] = [];
  const notes: string[] = [];
  for (const path of imagePathsOf(document)) {
    const image = readImage(path, file, workspace);
    if ('reason' in image) {
      notes.push(`The image "${path}" is not in the picture: ${image.reason}.`);
    } else {
      images[path] = image.uri;
      files.push(image.file);
    }
  }
  return { images, files, notes };
}

type ReadImage = { readonly uri: string; readonly file: string } | { readonly reason: string };

function readImage(path: string, file: string, workspace: string): ReadImage {
  const mediaType = imageTypeOf(path);
  if (mediaType === undefined) return { reason: `only ${Object.keys(imageTypes).join(', ')} images are drawn` };
  const resolved = resolvePath(URI.file(file), path, URI.file(workspace));
  return 'refusal' in resolved ? { reason: refusals[resolved.refusal] } : readInside(resolved.uri.fsPath, mediaType, workspace);
}

const refusals: Readonly<Record<PathRefusal, string>> = {
  'address': 'nothing is fetched from an address',
  'not-relative': 'name it by its path from this file, with "/" between folders',
  'half-character': 'its path has one half of a character',
  'no-place': 'the journey has no place on the disk',
  'outside-workspace': 'it lies outside the workspace',
};

function readInside(path: string, mediaType: string, workspace: string): ReadImage {
  try {
    const file = realpathSync.native(path);
    if (!isInside(file, workspace)) return { reason: 'it is a link that leads out of the workspace' };
    const stats = statSync(file);
    if (!stats.isFile()) return { reason: 'it is not a file' };
    if (stats.size > largestImage) return { reason: `it is larger than ${largestImage / 1_000_000} MB` };
    const bytes = readFileSync(file);
    if (!looksLikeImage(bytes, mediaType)) return { reason: 'what it holds is no image' };
    return { uri: `data:${mediaType};base64,${bytes.toString('base64')}`, file };
  } catch (error) {
    return { reason: describeReadError(error) };
  }
}
