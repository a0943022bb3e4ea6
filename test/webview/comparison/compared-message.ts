import { compareDocuments } from '../../../src/diff/compare-documents.js';
import { readAlone } from '../../../src/language/read-alone.js';
import type { ShowComparison } from '../../../src/protocol.js';
import { describeFacts } from '../../../src/report/describe-facts.js';
import { tellChanges } from '../../../src/report/tell-changes.js';

/** What the extension sends the page of a comparison of two texts; without a review where one of them can't be read. */
export function compareTexts(before: string, after: string, notDrawn?: string): ShowComparison {
  const [old, current] = [readSide('HEAD', before), readSide('Working Tree', after)];
  const comparison = compareDocuments(old.document, current.document);
  const review = {
    comparison, sentences: tellChanges(comparison.changes), facts: describeFacts(old.document, current.document, comparison), ...(notDrawn !== undefined && { notDrawn }),
  };
  return {
    type: 'compare', before: old, after: current, images: {},
    versions: { title: 'shop.journey (HEAD ↔ Working Tree)', before: { label: 'HEAD' }, after: { label: 'Working Tree' } },
    ...(!old.problem && !current.problem && { review }),
  };
}

function readSide(label: string, text: string): ShowComparison['before'] {
  const { document, problem } = readAlone(text);
  const line = (problem?.line ?? 1) - 1;
  return { label, document, ...(problem && { problem: { message: problem.message, range: { start: { line, character: 0 }, end: { line, character: 1 } } } }) };
}
