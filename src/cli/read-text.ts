import { readFileSync } from 'node:fs';
import { Failure, describeReadError } from './failure.js';
import { isTooLarge } from './largest-file.js';
import type { LocatedFile } from './locate-file.js';

/** The text of a file, its byte order mark included. Throws a Failure where it can't be read, or is no text. */
export function readJourneyText({ path, file }: Pick<LocatedFile, 'path' | 'file'>): string {
  return decodeText(path, readBytes(path, file));
}

/** Bytes that are no UTF-8 are refused: written back, they would be lost. */
export function decodeText(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Failure(`${path}: this is not UTF-8; save it as UTF-8 first.`);
  }
}

function readBytes(path: string, file: string): Uint8Array {
  try {
    if (isTooLarge(file)) throw tooLarge(path);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${path}: ${describeReadError(error)}.`);
  }
}

export function tooLarge(path: string): Failure {
  return new Failure(`${path}: this file is larger than 2 MB; split it into several files.`);
}
