import type { Rule } from '../rule.js';
import { correctName, elementTypes, importName, reportUnknown } from './report-unknown.js';

export const unknownElement: Rule = {
  id: 'unknown-element',
  severity: 'error',
  reason: 'A path that leaves a step which isn’t there, or an opportunity that addresses a pain which isn’t there, says nothing.',
  bad: 'journey "A" {\n  stage "B" {\n    step Pays "Pays"\n    path "C" leaves Pais { // here\n      step "D"\n    }\n  }\n}',
  good: 'journey "A" {\n  stage "B" {\n    step Pays "Pays"\n    path "C" leaves Pays {\n      step "D"\n    }\n  }\n}',
  check: (file, report) => reportUnknown(file, report, (type) => elementTypes.has(type)),
  fix: (found, file) => [...correctName(found, file), ...importName(found, file)],
};
