import { accessSync, closeSync, constants, fchmodSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { resolve } from 'node:path';
import { Failure, describeWriteError } from './failure.js';
import { holdInterruptions } from './hold-interruptions.js';
import { isJourneyName, showPath } from './locate-file.js';
import type { LocatedFile } from './locate-file.js';
import { followLinks } from './workspace.js';

/**
 * Writes a file as a whole or not at all: beside its place first, then in one move, so that no one ever reads half of it and what
 * stood there before stays until the new text is complete. Throws a Failure instead of overwriting one of the inputs.
 */
export function writeOutput(path: string, content: string | Uint8Array, { cwd, inputs }: { readonly cwd: string; readonly inputs: readonly string[] }): void {
  if (path === '') throw new Failure('The name of the output is empty; name a file.');
  try {
    const target = followLinks(resolve(cwd, path)) ?? resolve(cwd, path);
    refuseTarget(path, target, inputs);
    replaceFile(target, content);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${showPath(path)}: ${describeWriteError(error)}.`);
  }
}

/** Writes a journey anew where it stands, as a whole or not at all. Throws a Failure where that can't be done. */
export function rewriteJourney({ path, file }: LocatedFile, text: string): void {
  try {
    accessSync(file, constants.W_OK);
    replaceFile(file, text);
  } catch (error) {
    throw new Failure(`${path}: ${describeWriteError(error)}.`);
  }
}

/** What stood there before hands its permissions on. */
function replaceFile(target: string, content: string | Uint8Array): void {
  const draft = `${target}.${process.pid}.tmp`;
  const mode = statsOf(target)?.mode;
  holdInterruptions();
  const file = openSync(draft, 'wx');
  try {
    if (mode !== undefined) fchmodSync(file, mode);
    writeAndClose(file, content);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function writeAndClose(file: number, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } finally {
    closeSync(file);
  }
}

function refuseTarget(path: string, target: string, inputs: readonly string[]): void {
  const shown = showPath(path);
  const present = statsOf(target);
  if (isJourneyName(target)) throw new Failure(`${shown}: this is the name of a journey; give the output another one.`);
  if (present?.isDirectory() === true) throw new Failure(`${shown}: this is a folder; name a file in it.`);
  if (present?.isFile() === false) throw new Failure(`${shown}: this is not a file; leave out -o to print instead.`);
  if (present && inputs.some((input) => isSameFile(present, statsOf(input)))) {
    throw new Failure(`${shown}: the journey itself needs this file; give the output another name.`);
  }
}

function statsOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

function isSameFile(a: Stats, b: Stats | undefined): boolean {
  return b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
