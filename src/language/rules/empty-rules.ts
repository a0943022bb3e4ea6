import { isJourney, isStage } from '../generated/ast.js';
import type { Rule } from '../rule.js';

export const emptyFile: Rule = {
  id: 'empty-file',
  severity: 'hint',
  reason: 'A journey begins with one line.',
  bad: '// here',
  good: 'journey "My working day" {\n  stage "Go to work"\n}',
  check({ file, lines, document }, report) {
    const unread = (document.parseResult.lexerReport?.diagnostics.length ?? 0) > 0;
    if (lines.length === 0 && !unread) report({ node: file }, 'Nothing here yet. Begin with: journey "My first map" {');
  },
};

export const emptyJourney: Rule = {
  id: 'empty-journey',
  severity: 'warning',
  reason: 'A journey without stages has nothing to show.',
  bad: 'journey "A" { // here\n}',
  good: 'journey "A" {\n  stage "B"\n}',
  check({ lines, placement }, report) {
    for (const line of lines) {
      if (!isJourney(line) || placement.linesOf(line).some(isStage)) continue;
      report({ node: line }, 'This journey has no stages yet. Add one: stage "Becoming aware" {');
    }
  },
};
