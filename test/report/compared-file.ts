import { compareDocuments } from '../../src/diff/compare-documents.js';
import { readAlone } from '../../src/language/read-alone.js';
import type { FileComparison, FileVersion } from '../../src/report/file-comparison.js';
import { describeFacts } from '../../src/report/describe-facts.js';
import { tellChanges } from '../../src/report/tell-changes.js';
import type { NotDrawn } from '../../src/report/describe-not-drawn.js';

const nothingFormal: NotDrawn = { comments: 0, spacing: 0, order: 0, imports: 0 };
const nothing = readAlone('').document;

/** Two versions of a file as the doors compare them; undefined for one that is not there. */
export function compareFile(path: string, before: string | undefined, after: string | undefined, notDrawn = nothingFormal): FileComparison {
  const [old, current] = [before === undefined ? undefined : readVersion(path, before), after === undefined ? undefined : readVersion(path, after)];
  const documents = [old?.document ?? nothing, current?.document ?? nothing] as const;
  const comparison = compareDocuments(...documents);
  const isRead = !old?.problem && !current?.problem;
  const review = { comparison, sentences: tellChanges(comparison.changes), facts: describeFacts(...documents, comparison), notDrawn };
  return { ...(old && { before: old }), ...(current && { after: current }), ...(isRead && { review }) };
}

function readVersion(path: string, text: string): FileVersion {
  const { document, problem } = readAlone(text);
  const start = { line: (problem?.line ?? 1) - 1, character: 0 };
  return { path, document, places: {}, ...(problem && { problem: { message: problem.message, range: { start, end: start } } }) };
}
