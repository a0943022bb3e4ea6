import { formatFindings } from './format-findings.js';
import { buildCheckedFile } from './build-check-result.js';
import type { JourneyDocument } from '../model/journey-document.js';
import type { CommandIo, ExitCode } from './command-io.js';
import { Failure } from './failure.js';
import { locateFile } from './locate-file.js';
import type { LocatedFile } from './locate-file.js';
import { readStandardInput, standardInput } from './standard-input.js';

export interface OpenJourney {
  readonly located: LocatedFile;
  readonly document: JourneyDocument;
  /** What the command ends with if nothing else goes wrong: 1 where the journey has errors. */
  readonly exitCode: ExitCode;
}

/** Reads the one journey file that a command works on, and tells its errors. Throws a Failure where there is none. */
export async function openJourney(path: string, io: CommandIo): Promise<OpenJourney> {
  const located = path === standardInput ? await readStandardInput(io) : locateFile(path, io.cwd);
  // The language takes longer to load than all the rest: only now is it certain to be needed.
  const { readModels } = await import('./read-journeys.js');
  const [read] = await readModels([located]);
  if (!read) throw new Failure(`${located.path}: it can't be read.`);
  const errors = buildCheckedFile(read);
  for (const line of formatFindings(errors, io.stderr.colours)) io.stderr.write(`${line}\n`);
  return { located, document: read.document, exitCode: errors.diagnostics.length > 0 ? 1 : 0 };
}
