import type { Declarations, JourneyDocument } from '../model/journey-document.js';
import type { FindingCode } from '../language/reading/finding.js';
import type { ReadFile } from './build-check-result.js';

const declarations: Declarations = { personas: [], teams: [], systems: [], channels: [], evidence: [], metrics: [], lanes: [] };

/** What a file means in which nothing is written. */
export const emptyDocument: JourneyDocument = { imports: [], declarations, imported: { ...declarations, journeys: [] }, journeys: [] };

/** A file that could not be read at all: it means nothing, and its one error says why. */
export function describeUnreadable(path: string, uri: string, error: unknown): ReadFile {
  const reason = error instanceof Error ? error.message : String(error);
  return refuseFile({ path, uri }, 'unreadable', `This file can't be read. If it is a journey, please report it with this file: ${reason}`);
}

/** A file so large that it was not even opened. */
export function describeTooLarge(path: string, uri: string): ReadFile {
  return refuseFile({ path, uri }, 'too-large', 'This file is larger than 2 MB, and was not read. Split it into several files.');
}

function refuseFile(file: Pick<ReadFile, 'path' | 'uri'>, code: FindingCode, message: string): ReadFile {
  const start = { line: 0, character: 0 };
  const meaning = { document: emptyDocument, places: {} };
  return { ...file, text: '', ...meaning, readMeaning: () => meaning, readModel: () => emptyDocument, diagnostics: [{ severity: 1, code, message, range: { start, end: start } }] };
}
