import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** What an argument of a comparison names. */
export type SideName =
  /** A file, a folder, or `-` for the standard input. */
  | { readonly kind: 'path'; readonly path: string }
  /** `path` is empty for the whole repository, and starts at its top unless it begins with `./` or `../`. */
  | { readonly kind: 'version'; readonly ref: string; readonly path: string };

/** Tells `HEAD:shop.journey` from a path. What is there on the disk is meant, however it is called. */
export function readSideName(argument: string, cwd: string): SideName {
  const colon = findColon(argument);
  if (colon <= 0 || isDrive(argument) || isThere(argument, cwd)) return { kind: 'path', path: argument };
  return { kind: 'version', ref: argument.slice(0, colon), path: argument.slice(colon + 1) };
}

/** The first colon that stands in no braces, as in `HEAD@{10:00}:shop.journey`; -1 where there is none. */
function findColon(argument: string): number {
  return /^(?:[^:{}]|\{[^}]*\})*(?=:)/u.exec(argument)?.[0].length ?? -1;
}

/** `C:\maps` and `C:/maps` on Windows; a branch whose name is one letter has no path that begins so. */
function isDrive(argument: string): boolean {
  return /^[a-z]:[\\/]/iu.test(argument);
}

function isThere(argument: string, cwd: string): boolean {
  return !argument.includes('\0') && existsSync(resolve(cwd, argument));
}
