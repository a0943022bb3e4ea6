import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep, isAbsolute } from 'node:path';

/** The file with the settings of a project. */
export const settingsName = 'journey.config.json';

/** What marks the topmost folder of a workspace. */
const markers = ['.git', settingsName];

/**
 * The folder that the imports and images of a file may not leave: the nearest one above with a marker, else the file's own.
 * `file` is an absolute path without links.
 */
export function workspaceOf(file: string): string {
  const own = dirname(file);
  for (let folder = own; ; folder = dirname(folder)) {
    if (markers.some((marker) => existsSync(join(folder, marker)))) return folder;
    if (dirname(folder) === folder) return own;
  }
}

/** Whether a path lies in a folder, both absolute and without links. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Where a path leads once its links are followed; undefined where that is nowhere. */
export function followLinks(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}
