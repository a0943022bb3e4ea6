import type { VersionAddress } from './version-address.js';
import { versionFields } from './version-address.js';

/** What people call two versions, and the comparison of them. */
export interface VersionNames {
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Names what an open diff compares. `label` is what its tab is called; it says best what the two are where their addresses don't.
 * `isStaged` tells whether a file has a version in git's index that differs from the last commit.
 */
export function nameVersions(before: VersionAddress, after: VersionAddress, label: string, isStaged: boolean): VersionNames {
  const names = [refName(before, isStaged), refName(after, isStaged)] as const;
  if (names.some((name) => name !== undefined)) return named(after, names[0] ?? present, names[1] ?? present);
  if (before.path === after.path) return { title: label, before: 'Before', after: 'After' };
  return nameFiles(before, after);
}

/** Two versions of a file, by what each is called. */
export function named(file: Pick<VersionAddress, 'path'>, before: string, after: string): VersionNames {
  return { title: `${lastOf(file.path)} (${before} ↔ ${after})`, before, after };
}

/** Two files, by their names, with as many of their folders as it takes to tell them apart. */
export function nameFiles(first: Pick<VersionAddress, 'path'>, second: Pick<VersionAddress, 'path'>): VersionNames {
  const [before, after] = tellApart(first.path.split('/'), second.path.split('/'));
  return { title: `${before} ↔ ${after}`, before, after };
}

/** What a file is now, beside a version that git has. */
export const present = 'Working Tree';

/** A commit by the first digits of its number; undefined for a file that no system of versions names. */
function refName(address: VersionAddress, isStaged: boolean): string | undefined {
  const { ref } = versionFields(address);
  // Git in VS Code writes ~ for what the working tree is compared with: the index where it differs, else the last commit.
  if (ref === '~') return isStaged ? 'Index' : 'HEAD';
  return ref === '' ? 'Index' : ref?.replace(/^([0-9a-f]{8})[0-9a-f]{32}/, '$1');
}

function tellApart(first: readonly string[], second: readonly string[]): readonly [string, string] {
  const longest = Math.max(first.length, second.length);
  const parts = Array.from({ length: longest }, (_, index) => index + 1).find((count) => first.at(-count) !== second.at(-count)) ?? 1;
  return [first.slice(-parts).join('/'), second.slice(-parts).join('/')];
}

function lastOf(path: string): string {
  return path.replace(/^.*\//, '');
}
