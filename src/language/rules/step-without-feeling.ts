import { isFeeling, isStep } from '../generated/ast.js';
import type { CheckedFile, Rule } from '../rule.js';
import { journeysOf, type PlacedJourney } from './sections.js';

export const stepWithoutFeeling: Rule = {
  id: 'step-without-feeling',
  severity: 'info',
  reason: 'The emotion line has a gap where a step says no feeling, and the low point may be just there.',
  bad: 'journey "A" for B {\n  goal "C"\n  stage "D" {\n    step "E" { feels -1 }\n    step "F" { does "G" } // here\n  }\n}\npersona B "B"',
  good: 'journey "A" for B {\n  goal "C"\n  stage "D" {\n    step "E" { feels -1 }\n    step "F" { feels "calm" }\n  }\n}\npersona B "B"',
  check(file, report) {
    for (const step of stepsWithoutFeeling(file)) report({ node: step }, 'Other steps of this journey say what is felt; this one does not. Add a line: feels -1 "lost"');
  },
};

function stepsWithoutFeeling(file: CheckedFile): readonly PlacedJourney['sections'][number]['node'][] {
  return journeysOf(file).flatMap(({ sections }) => {
    const steps = sections.filter(({ node }) => isStep(node));
    const silent = steps.filter(({ lines }) => !lines.some(isFeeling));
    return silent.length < steps.length ? silent.map(({ node }) => node) : [];
  });
}
