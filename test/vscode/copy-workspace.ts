import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Makes the folder that the tests of suite/ open. Links can't be kept in a repository on all systems, so they are made here. */
export function copyWorkspace(folder: string): void {
  cpSync(join(import.meta.dirname, 'workspace'), folder, { recursive: true });
  symlinkSync(join(folder, 'visit.journey'), join(folder, 'linked.journey'));
  // A folder that leads to itself: whoever follows it comes to no end.
  symlinkSync(folder, join(folder, 'loop'));
}
