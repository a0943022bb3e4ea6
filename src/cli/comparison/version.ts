import type { ReadFile } from '../build-check-result.js';

/** One side of a comparison: the journeys of a file or a folder, on the disk or in a commit. */
export interface Version {
  /** The full name of the commit, where it is one. */
  readonly commit?: string;
  readonly isFolder: boolean;
  readonly files: readonly VersionFile[];
  /** A sentence for each part of it that could not be looked into. */
  readonly problems: readonly string[];
  /** What the language makes of some of the files, in their order. What can't be read is a diagnostic of its file. */
  readonly read: (files: readonly VersionFile[]) => Promise<readonly ReadFile[]>;
  /** The text of the settings that count for a place on the disk or in the commit; undefined where there are none. */
  readonly readSettings: (file: string) => Promise<string | undefined>;
}

export interface VersionFile {
  /** As it is shown, with `/` between folders. */
  readonly path: string;
  /** Its path from the top of the repository, where that is known. */
  readonly plainPath?: string;
  /** Where it stands in what is compared: files of both versions with the same place belong together. */
  readonly place: string;
  /** Absolute; where it would stand on the disk, if it stands in a commit. */
  readonly file: string;
  readonly content: VersionContent;
}

export interface VersionContent {
  /** Its name in git, where that is known: equal names mean equal contents. */
  readonly object?: string;
  /** What it says; undefined where it is too large, or can't be read. */
  readonly text: () => Promise<string | undefined>;
}
