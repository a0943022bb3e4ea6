import { statSync } from 'node:fs';
import { Failure } from './failure.js';

/** The language reads texts of up to 2 MB, and no character of a text takes more than three bytes of a file. */
export const largestFile = 3 * 2 * 1024 * 1024;

/** Whether a file is so large that no one needs to read it to know that it can't be read. */
export function isTooLarge(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largestFile;
}

/** Reads a stream to its end, or throws a Failure where that is too far away. */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > largestFile) throw new Failure('The standard input is larger than 2 MB; split it into several journeys.');
  }
  return Buffer.concat(chunks);
}
