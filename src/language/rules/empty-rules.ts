import { isStage } from '../generated/ast.js';
import type { Rule } from '../rule.js';
import { addMembers, textOf, writeMember } from './changes.js';
import { journeysOf } from './sections.js';

export const emptyFile: Rule = {
  id: 'empty-file',
  severity: 'hint',
  reason: 'A journey begins with one line.',
  bad: '// here',
  good: 'journey "My working day" {\n  stage "Go to work" { feels -1 }\n}',
  check({ file, lines, document }, report) {
    const unread = (document.parseResult.lexerReport?.diagnostics.length ?? 0) > 0;
    if (lines.length === 0 && !unread) report({ node: file }, 'Nothing here yet. Begin with: journey "My first map" {');
  },
  fix(_found, file) {
    const text = textOf(file);
    const first = 'journey "My first map" {\n  stage "Getting there" {\n    step "Leaves the house" {\n      feels       +1\n    }\n  }\n}\n';
    const space = text.trim() === '' ? '' : text.endsWith('\n') ? '\n' : '\n\n';
    return [{ title: 'Begin with a small journey', changes: [{ from: text.length, to: text.length, text: `${space}${first}` }] }];
  },
};

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
