import type { Declarations, JourneyDocument } from '../model/journey-document.js';
import type { ReadFile } from './check-result.js';

const declarations: Declarations = { personas: [], teams: [], systems: [], channels: [], evidence: [], metrics: [], lanes: [] };

/** What a file means in which nothing is written. */
export const emptyDocument: JourneyDocument = { imports: [], declarations, imported: { ...declarations, journeys: [] }, journeys: [] };

/** A file that could not be read at all: it means nothing, and its one error says why. */
export function describeUnreadable(path: string, uri: string, error: unknown): ReadFile {
  const reason = error instanceof Error ? error.message : String(error);
  const start = { line: 0, character: 0 };
  const message = `This file can't be read. If it is a journey, please report it with this file: ${reason}`;
  return { path, uri, document: emptyDocument, places: {}, diagnostics: [{ severity: 1, code: 'unreadable', message, range: { start, end: start } }] };
}
