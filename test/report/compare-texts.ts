import { compareDocuments } from '../../src/diff/compare-documents.js';
import { readAlone } from '../../src/language/read-alone.js';
import { describeFacts } from '../../src/report/describe-facts.js';
import { tellChanges } from '../../src/report/tell-changes.js';
import type { FileComparison } from '../../src/report/file-comparison.js';

/** What became of one text in the other, as a file of this path. */
export function compareTexts(before: string, after: string, path = 'shop.journey'): FileComparison {
  const [old, current] = [readAlone(before).document, readAlone(after).document];
  const comparison = compareDocuments(old, current);
  return {
    before: { path, document: old, places: {} },
    after: { path, document: current, places: {} },
    review: { comparison, sentences: tellChanges(comparison.changes), facts: describeFacts(old, current, comparison), notDrawn: { comments: 0, spacing: 0, order: 0, imports: 0 } },
  };
}
