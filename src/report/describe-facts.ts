import type { Comparison } from '../diff/comparison.js';
import type { JourneyDocument } from '../model/journey-document.js';

/** What became of the maps, a sentence each, as plain text. Only what differs is said. */
export function describeFacts(_before: JourneyDocument, _after: JourneyDocument, _comparison: Comparison): readonly string[] {
  return [];
}
