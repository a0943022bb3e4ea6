import type { LangiumDocument } from 'langium';
import { isChannel, isEvidence, isLane, isMetric, isPersona, isSystem, isTeam, type Line } from '../generated/ast.js';
import { wordOf } from '../placement.js';
import type { CheckedFile, Rule } from '../rule.js';
import { removeElement } from './changes.js';
import { journeysOf } from './sections.js';
import { targetsOf } from './targets-of.js';

export const unusedDeclaration: Rule = {
  id: 'unused-declaration',
  severity: 'hint',
  fades: true,
  reason: 'What nothing refers to is read by everyone and helps nobody. A file that declares only, for others to import, is left alone.',
  bad: 'persona B "B"\nteam Shop "Shop" // here\njourney "A" for B {\n  goal "C"\n  stage "D" { does "E" }\n}',
  good: 'persona B "B"\nteam Shop "Shop"\njourney "A" for B {\n  goal "C"\n  owner Shop\n  stage "D" { does "E" }\n}',
  check(file, report) {
    if (journeysOf(file).length === 0 || file.workspaceRoot === undefined) return;
    const used = targetsOf(file.document);
    const unused = file.placement.linesOf(file.file).filter((line) => isDeclaration(line) && !used.has(line));
    const usedElsewhere = unused.length === 0 ? used : new Set(importersOf(file).flatMap((document) => [...targetsOf(document)]));
    for (const line of unused) {
      if (!usedElsewhere.has(line)) report({ node: line }, `Nothing refers to this ${wordOf(line)}.`);
    }
  },
  fix: ({ node }, file) => [{ title: 'Remove what nothing refers to', changes: removeElement(node, file), preferred: true }],
};

function isDeclaration(line: Line): boolean {
  return [isPersona, isTeam, isSystem, isChannel, isEvidence, isMetric, isLane].some((isKind) => isKind(line));
}

function importersOf({ document, documents, imports }: CheckedFile): readonly LangiumDocument[] {
  return documents.all.filter((other) => other !== document && imports.documentsOf(other).some((imported) => imported === document)).toArray();
}
