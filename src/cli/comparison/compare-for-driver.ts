import { join } from 'node:path';
import type { CommandIo } from '../command-io.js';
import { largestFile } from '../largest-file.js';
import { workspaceOf } from '../workspace.js';
import { compareFiles } from './compare-files.js';
import { comparisonFormats } from './comparison-formats.js';
import { createDiskVersion, placeFile } from './disk-version.js';
import type { DiskFile } from './disk-version.js';

/** A version of a file that git has written somewhere. */
export interface DriverSide {
  /** Where the file stands in the working tree, in which git runs its drivers. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What git shows for a file: what has changed in it, in sentences. Imports are those of the working tree. */
export async function compareForDriver(before: DriverSide | undefined, after: DriverSide | undefined, io: CommandIo): Promise<string> {
  const pair = { ...(before && { before: placeSide(before, io.cwd) }), ...(after && { after: placeSide(after, io.cwd) }) };
  const { comparisons } = await compareFiles({
    before: createDiskVersion(pair.before ? [pair.before] : []),
    after: createDiskVersion(pair.after ? [pair.after] : []),
    pairs: [pair],
    isEmpty: false,
  }, 'after');
  const text = await comparisonFormats.text.write({ comparisons, isSingle: true, isSummarised: false, colours: io.stdout.colours || process.env['GIT_PAGER_IN_USE'] !== undefined });
  return comparisons.every(({ review }) => review) ? text : `${text}For its lines: git diff --no-ext-diff\n\n`;
}

function placeSide({ path, bytes }: DriverSide, cwd: string): DiskFile {
  const file = join(cwd, path);
  // More than that is too large in any case, and bytes that are no UTF-8 become a finding.
  return placeFile({ path, file, workspace: workspaceOf(file), text: new TextDecoder().decode(bytes.subarray(0, largestFile)) }, '');
}
