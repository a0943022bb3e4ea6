import { AstUtils } from 'langium';
import { isJourney, isMeasurement, isWordMember } from '../generated/ast.js';
import type { Rule } from '../rule.js';
import { replacePart } from './changes.js';
import { readValue } from './read-value.js';
import { journeysOf, type PlacedJourney, type SectionNode } from './sections.js';
import { addSource, hasEvidence } from './unfounded-facts.js';

export const validatedWithoutEvidence: Rule = {
  id: 'validated-without-evidence',
  severity: 'warning',
  reason: 'Who reads “validated” believes every stage. One that nothing is known about is still a guess.',
  bad: 'journey "A" for B {\n  status validated\n  goal "C"\n  stage "D" { // here\n    does "E"\n  }\n}\npersona B "B"',
  good: 'evidence Talks "Talks"\njourney "A" for B {\n  status validated\n  goal "C"\n  stage "D" {\n    does "E" from Talks\n  }\n}\npersona B "B"',
  check(file, report) {
    for (const journey of journeysOf(file)) {
      if (readValue(journey.lines, 'status') !== 'validated') continue;
      for (const { node, around, lines } of journey.sections) {
        if (around.length > 0 || lines.length === 0 || hasEvidenceWithin(node, journey)) continue;
        report({ node }, 'This journey is validated, but nothing in this stage says how it is known. Name the evidence (from …), or call the journey a hypothesis.');
      }
    }
  },
  fix(found, file) {
    const journey = AstUtils.getContainerOfType(found.node, isJourney);
    const status = journey && file.placement.linesOf(journey).find((line) => isWordMember(line) && line.kind === 'status');
    const doubt = status ? [{ title: 'Call the journey a hypothesis', changes: replacePart({ node: status, property: 'value', index: 0 }, 'hypothesis') }] : [];
    return [...addSource(found, file), ...doubt];
  },
};

function hasEvidenceWithin(stage: SectionNode, { sections }: PlacedJourney): boolean {
  const within = sections.filter(({ node, around }) => node === stage || around[0] === stage);
  return within.some(({ node, lines }) => [node, ...lines].some((line) => isMeasurement(line) || hasEvidence(line)));
}
