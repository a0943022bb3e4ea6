import { isStage } from '../generated/ast.js';
import type { Rule } from '../rule.js';
import { addMembers } from './changes.js';

export const emptyJourney: Rule = {
  id: 'empty-journey',
  severity: 'warning',
  reason: 'A journey without stages has nothing to show.',
  bad: 'journey "A" { // here\n}',
  good: 'journey "A" {\n  stage "B" { goal "C" }\n}',
  check({ linesOfTypes, placement }, report) {
    for (const line of linesOfTypes('Journey')) {
      if (placement.linesOf(line).some(isStage)) continue;
      report({ node: line }, 'This journey has no stages yet. Add one: stage "Becoming aware" {');
    }
  },
  fix: ({ node }, file) => [{ title: 'Add a stage', changes: addMembers(node, ['stage "First stage"'], file) }],
};
