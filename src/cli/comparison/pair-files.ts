import { withoutReturns } from './compare-lines.js';
import { pairByLikeness } from './pair-by-likeness.js';
import type { VersionFile } from './version.js';

/** A file in both versions, or in one of them. */
export interface FilePair {
  readonly before?: VersionFile;
  readonly after?: VersionFile;
}

/**
 * Brings the files of two versions together that differ: by their places, and what is left by their likeness, since a file that moved
 * is best understood as the same. In the order of the places after; what was removed stands where it would stand among them.
 */
export async function pairFiles(before: readonly VersionFile[], after: readonly VersionFile[]): Promise<readonly FilePair[]> {
  const beforeByPlace = new Map(before.map((file) => [file.place, file]));
  const afterByPlace = new Map(after.map((file) => [file.place, file]));
  const kept = after.flatMap((file): readonly FilePair[] => {
    const old = beforeByPlace.get(file.place);
    return old ? [{ before: old, after: file }] : [];
  });
  const changed: FilePair[] = [];
  for (const pair of kept) if (!await isSame(pair)) changed.push(pair);
  const moved = await pairByLikeness(before.filter(({ place }) => !afterByPlace.has(place)), after.filter(({ place }) => !beforeByPlace.has(place)));
  return [...changed, ...moved].sort(byPlace);
}

async function isSame({ before, after }: FilePair): Promise<boolean> {
  if (before?.content.object !== undefined && after?.content.object !== undefined) return before.content.object === after.content.object;
  const [old, present] = await Promise.all([before?.content.text(), after?.content.text()]);
  // What is no text looks the same wherever it could not be understood.
  return old !== undefined && present !== undefined && !old.includes('\uFFFD') && withoutReturns(old) === withoutReturns(present);
}

function byPlace(a: FilePair, b: FilePair): number {
  return placeOf(a) < placeOf(b) ? -1 : 1;
}

function placeOf({ before, after }: FilePair): string {
  return after?.place ?? before?.place ?? '';
}
