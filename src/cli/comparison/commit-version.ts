import { join, relative, sep } from 'node:path';
import type { ReadFile } from '../build-check-result.js';
import { Failure } from '../failure.js';
import type { OpenCommit } from '../git/git-door.js';
import { isJourneyName } from '../locate-file.js';
import type { LocatedFile } from '../locate-file.js';
import { settingsName } from '../workspace.js';
import type { Version, VersionFile } from './version.js';

/** The journeys at a path of a commit that is in it, from the top of the repository. Throws a Failure where it is another file. */
export function findInCommit(open: OpenCommit, path: string): Version {
  const { ref, objects } = open;
  const shown = `${ref}:${path}`;
  if (objects.has(path)) {
    if (!isJourneyName(path)) throw new Failure(`${shown}: this is not a journey; the names of journey files end in .journey.`);
    return createCommitVersion(open, [placeCommitted(open, path, { path: shown, plainPath: path, place: '' })]);
  }
  const folder = path === '' ? '' : `${path}/`;
  const inside = [...objects.keys()].filter((each) => each.startsWith(folder));
  const journeys = inside.filter(isOwnJourney);
  return { ...createCommitVersion(open, journeys.map((each) => placeCommitted(open, each, { path: `${ref}:${each}`, plainPath: each, place: each.slice(folder.length) }))), isFolder: true };
}

/** A version of files of a commit. */
export function createCommitVersion(open: OpenCommit, files: readonly CommittedFile[]): Version {
  const committed = new Map<VersionFile, CommittedFile>(files.map((file) => [file, file]));
  const read = async (wanted: readonly VersionFile[]): Promise<readonly ReadFile[]> => {
    if (wanted.length === 0) return [];
    const { readCommitted } = await import('./read-committed.js');
    return readCommitted(open, await Promise.all(wanted.flatMap((file) => committed.get(file) ?? []).map(fetchText)));
  };
  const readSettings = async (file: string): Promise<string | undefined> => {
    const object = open.objects.get(findSettings(open, relative(open.root, file).split(sep).join('/')) ?? '');
    return object && open.blobs.read(object);
  };
  return { commit: open.commit, isFolder: false, problems: [], files, read, readSettings };
}

/** The path of the nearest settings above a path of a commit; undefined where there are none. */
export function findSettings({ objects }: OpenCommit, path: string): string | undefined {
  for (let end = path.lastIndexOf('/'); ; end = path.lastIndexOf('/', end - 1)) {
    const settings = `${path.slice(0, end + 1)}${settingsName}`;
    if (objects.has(settings)) return settings;
    if (end <= 0) return undefined;
  }
}

/** Whether a journey would be found in its folder on the disk, where hidden folders and installed packages are passed over. */
export function isOwnJourney(path: string): boolean {
  return isJourneyName(path) && !/(?:^|\/)(?:\.[^/]*|node_modules)\//u.test(path);
}

export type CommittedFile = VersionFile & LocatedFile;

/** A file of a commit, as it is shown and where it stands in what is compared. */
export function placeCommitted({ root, objects, blobs }: OpenCommit, path: string, shown: Pick<VersionFile, 'path' | 'plainPath' | 'place'>): CommittedFile {
  const object = objects.get(path) ?? '';
  return { ...shown, file: join(root, path), workspace: root, content: { object, text: () => blobs.read(object) } };
}

async function fetchText(file: CommittedFile): Promise<LocatedFile> {
  const text = await file.content.text();
  return text === undefined ? file : { ...file, text };
}
