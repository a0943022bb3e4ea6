import { closeSync, constants, fstatSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

/** A day: what is kept grows with what is used, and is written anew no more often. */
const freshFor = 86_400_000;

/** The bundle: a function of its folder, and of what imports the module of a path from there. */
type RunInFolder = (folder: string, load: (path: string) => Promise<unknown>) => void;

interface KeptCode {
  readonly code: Buffer;
  readonly isFresh: boolean;
}

/**
 * Runs a bundle with the functions that an earlier run compiled, and keeps those of this run in a file where there are none. Node itself keeps what
 * a module needs as it is loaded, and not the functions that are called later.
 */
export function runBundle(folder: string, name: string, keptIn: string | undefined): void {
  const filename = join(folder, name);
  const kept = keptIn === undefined ? undefined : readKept(keptIn);
  // The build has escaped all letters that are others in Latin-1.
  const script = new Script(readFileSync(filename, 'latin1'), {
    filename,
    ...(kept && { cachedData: kept.code }),
  });
  const isKeptNow = kept?.isFresh === true && script.cachedDataRejected !== true;
  // A run that was refused has used few functions, and all others would be compiled for a day.
  if (keptIn !== undefined && !isKeptNow) process.once('exit', (exitCode) => { if (exitCode < 2) keep(script, keptIn); });
  const run = script.runInThisContext() as RunInFolder;
  run(folder, (path) => import(pathToFileURL(join(folder, path)).href));
}

/** Only of a file that this user has written and nobody else may write: what it holds is run. */
function readKept(path: string): KeptCode | undefined {
  try {
    // A link would be somebody's who wants another file to be read. On Windows the constant is undefined, and counts as 0.
    const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      const { uid, mode, mtimeMs } = fstatSync(file);
      const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
      return isOwn ? { code: readFileSync(file), isFresh: Date.now() - mtimeMs < freshFor } : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    // Where nothing is kept, the script is compiled as it runs.
    return undefined;
  }
}

/** Written beside and moved, so that no other run meets half of it. */
function keep(script: Script, path: string): void {
  const beside = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    // Nothing is there, or somebody has put it there for what is written to go elsewhere.
    writeFileSync(beside, script.createCachedData(), { mode: 0o600, flag: 'wx' });
    renameSync(beside, path);
  } catch {
    // A folder that can't be written costs nothing but time.
  }
}
