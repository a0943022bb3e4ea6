import type { Rule } from '../rule.js';
import { textOf } from './changes.js';

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
