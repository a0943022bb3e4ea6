import { isTextFact, type Line } from '../generated/ast.js';
import type { CheckedFile, Fix, Target } from '../rule.js';
import { addToHeading } from './changes.js';
import { journeysOf } from './sections.js';

export function hasEvidence(line: Line): boolean {
  return 'evidence' in line && line.evidence.length > 0;
}

/** The facts of a kind that neither name evidence themselves nor stand below a heading that does. */
export function unfoundedFacts(file: CheckedFile, kind: 'says' | 'moment'): readonly Line[] {
  return journeysOf(file).flatMap(({ sections }) => sections).flatMap(({ node, around, lines }) => {
    if ([node, ...around].some(hasEvidence)) return [];
    return lines.filter((line) => isTextFact(line) && line.kind === kind && !hasEvidence(line));
  });
}

/** Names each evidence that there is, up to three. */
export function addSource({ node }: Target, file: CheckedFile): readonly Fix[] {
  const sources = [...file.namesFor(node, 'evidence')].slice(0, 3);
  return sources.map((source) => ({ title: `Known from ${source}`, changes: addToHeading(node, ` from ${source}`, file) }));
}
