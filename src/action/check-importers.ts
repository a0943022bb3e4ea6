import { posix } from 'node:path';
import type { ReadFile } from '../cli/build-check-result.js';
import type { OpenSides } from '../cli/comparison/open-sides.js';
import type { VersionFile } from '../cli/comparison/version.js';

type Finding = ReadFile['diagnostics'][number];

/**
 * The journeys that stay as they are and import others that don't, with the errors and warnings alone that they have only since then,
 * such as for a persona who got another name.
 */
export async function checkImporters({ before, after, pairs }: OpenSides): Promise<readonly ReadFile[]> {
  const changed = new Set(pairs.flatMap((pair) => [pair.before, pair.after]).flatMap((file) => file?.place ?? []));
  const names = new Set([...changed].map((place) => posix.basename(place)));
  const importers = await filterByText(after.files.filter(({ place }) => !changed.has(place)), (text) => [...names].some((name) => text.includes(name)));
  const places = new Set(importers.map(({ place }) => place));
  const old = await before.read(before.files.filter(({ place }) => places.has(place)));
  const oldByPath = new Map(old.map((file) => [file.path, file.diagnostics]));
  const files = (await after.read(importers)).map((file) => ({ ...file, diagnostics: listNew(oldByPath.get(file.path) ?? [], file.diagnostics) }));
  return files.filter(({ diagnostics }) => diagnostics.length > 0);
}

/** Reading all journeys would take long in a large repository; hardly any other text holds the name of a file. */
async function filterByText(files: readonly VersionFile[], isWanted: (text: string) => boolean): Promise<readonly VersionFile[]> {
  const texts = await Promise.all(files.map(({ content }) => content.text()));
  return files.filter((_, index) => isWanted(texts[index] ?? ''));
}

/** The texts are equal, so that the same finding stands at the same place. */
function listNew(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = new Set(before.map(describe));
  return after.filter((finding) => (finding.severity ?? 1) <= 2 && !known.has(describe(finding)));
}

function describe({ code, range: { start } }: Finding): string {
  return `${start.line}:${start.character} ${String(code)}`;
}
