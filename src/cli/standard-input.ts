import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandIo } from './command-io.js';
import type { LocatedFile } from './locate-file.js';
import { workspaceOf } from './workspace.js';

/** What stands for the standard input where a path is asked for. */
export const standardInput = '-';

/** The standard input as a journey that stands in the current folder, so that its imports and images start there. */
export async function readStandardInput(io: CommandIo): Promise<LocatedFile> {
  const file = join(realpathSync.native(io.cwd), '(standard input).journey');
  // Bytes that are no UTF-8 become a finding, as those of a file do.
  return { path: standardInput, file, workspace: workspaceOf(file), text: new TextDecoder().decode(await io.readInput()) };
}
