import { createTextFormatter } from '../../language/editing/format-text.js';
import { largestFile } from '../largest-file.js';
import { decodeText } from '../read-text.js';

/** A journey in one style, so that a text diff shows no spaces and quotes; as it is, where it can't be laid out. */
export function formatForDriver(bytes: Uint8Array): string | Uint8Array {
  if (bytes.length > largestFile) return bytes;
  try {
    return createTextFormatter().format(decodeText('', bytes));
  } catch (error) {
    // Whatever it is that can't be laid out, git has to show it.
    if (error instanceof Error) return bytes;
    throw error;
  }
}
