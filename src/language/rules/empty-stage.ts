import type { Rule } from '../rule.js';
import { addMembers, writeMember } from './changes.js';
import { journeysOf } from './sections.js';

export const emptyStage: Rule = {
  id: 'empty-stage',
  severity: 'warning',
  reason: 'A stage in which nothing happens is a heading. Say what people do there, or take it out.',
  bad: 'journey "A" for B {\n  goal "C"\n  stage "D" // here\n}\npersona B "B"',
  good: 'journey "A" for B {\n  goal "C"\n  stage "D" {\n    does "Looks for the entrance"\n  }\n}\npersona B "B"',
  check(file, report) {
    for (const { node, around, lines } of journeysOf(file).flatMap(({ sections }) => sections)) {
      if (around.length === 0 && lines.length === 0) report({ node }, 'This stage is empty. Add a step, or what people do here: does "…"');
    }
  },
  fix: ({ node }, file) => [{ title: 'Add a step', changes: addMembers(node, ['step "First step"'], file) }, { title: 'Add what people do', changes: addMembers(node, [writeMember('does', '"…"')], file) }],
};
