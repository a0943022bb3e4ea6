import type { FileComparison } from '../../report/file-comparison.js';
import { embedImages } from '../embed-images.js';
import { workspaceOf } from '../workspace.js';
import type { FilePair } from './pair-files.js';

/** A file with the images that its pictures show, the files that those were read from, and a sentence for each one that is not shown. */
export interface EmbeddedComparison {
  readonly comparison: FileComparison;
  readonly files: readonly string[];
  readonly notes: readonly string[];
}

/** Adds the images of both versions, as they are on the disk now: from the place that the file has, or would have, there. */
export function embedCompared(comparison: FileComparison, pair: FilePair): EmbeddedComparison {
  const sides = (['before', 'after'] as const).flatMap((side) => {
    const [version, file] = [comparison[side], pair[side]];
    return version && file ? [{ path: version.path, ...embedImages(version.document, { path: file.path, file: file.file, workspace: workspaceOf(file.file) }) }] : [];
  });
  const images = Object.fromEntries(sides.flatMap((side) => Object.entries(side.images)));
  const last = sides.at(-1);
  return {
    comparison: Object.keys(images).length === 0 ? comparison : { ...comparison, images },
    files: sides.flatMap(({ files }) => files),
    // What only the version before names is mostly gone with it.
    notes: last?.notes.map((note) => `${last.path}: ${note}`) ?? [],
  };
}
