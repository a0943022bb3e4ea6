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

/** Git may write other line ends into files than it keeps. */
function withoutReturns(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** Of very many files, looking for the likest would take minutes: git stops there too, and says that they went and came. */
const mostMoved = 400;

/** As git does: what is equal first, then what is likest, if half of the larger file stands in the other. */
async function pairByLikeness(removed: readonly VersionFile[], added: readonly VersionFile[]): Promise<readonly FilePair[]> {
  const left = new Set(removed);
  const come = new Set(added);
  const pairs: FilePair[] = [];
  for (const { before, after } of await listLikenesses(removed, added)) {
    if (!left.delete(before)) continue;
    if (come.delete(after)) pairs.push({ before, after });
    else left.add(before);
  }
  return [...pairs, ...[...left].map((before) => ({ before })), ...[...come].map((after) => ({ after }))];
}

/** The pairs that are alike enough, the likest first; of equals, the ones whose files have the same name. */
async function listLikenesses(removed: readonly VersionFile[], added: readonly VersionFile[]) {
  if (removed.length === 0 || added.length === 0 || removed.length > mostMoved || added.length > mostMoved) return [];
  const [befores, afters] = await Promise.all([removed, added].map((files) => Promise.all(files.map(countLines))));
  const likenesses = (befores ?? []).flatMap((before) => (afters ?? []).map((after) => ({
    before: before.file, after: after.file, likeness: compareLines(before, after), isNamed: nameOf(before.file) === nameOf(after.file),
  })));
  return likenesses.filter(({ likeness }) => likeness >= 0.5).sort((a, b) => b.likeness - a.likeness || Number(b.isNamed) - Number(a.isNamed));
}

interface CountedLines {
  readonly file: VersionFile;
  readonly size: number;
  /** How often each line stands there. */
  readonly lines: ReadonlyMap<string, number>;
}

async function countLines(file: VersionFile): Promise<CountedLines> {
  const lines = new Map<string, number>();
  const text = withoutReturns(await file.content.text() ?? '');
  for (const line of text.split('\n')) lines.set(line, (lines.get(line) ?? 0) + 1);
  return { file, size: text.length, lines };
}

/** How much of the larger text stands in the other one too, by whole lines: from 0 to 1. */
function compareLines(one: CountedLines, other: CountedLines): number {
  const larger = Math.max(one.size, other.size);
  if (larger === 0 || Math.min(one.size, other.size) < larger / 2) return 0;
  let common = 0;
  for (const [line, count] of one.lines) common += Math.min(count, other.lines.get(line) ?? 0) * (line.length + 1);
  return Math.min(1, common / larger);
}

function nameOf({ place }: VersionFile): string {
  return place.slice(place.lastIndexOf('/') + 1);
}

function byPlace(a: FilePair, b: FilePair): number {
  return placeOf(a) < placeOf(b) ? -1 : 1;
}

function placeOf({ before, after }: FilePair): string {
  return after?.place ?? before?.place ?? '';
}
