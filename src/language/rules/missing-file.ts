import { isImport } from '../generated/ast.js';
import type { Rule } from '../rule.js';
import { pathsOf } from './paths-of.js';

export const missingFile: Rule = {
  id: 'missing-file',
  severity: 'warning',
  reason: 'A picture or measured values that aren’t there are missing from the map.',
  bad: 'journey "A" {\n  data "nothing.csv" // here\n  stage "B"\n}',
  good: 'journey "A" {\n  stage "B" { goal "C" }\n}',
  async check(file, report) {
    const files = pathsOf(file).filter(({ line }) => !isImport(line));
    const found = await Promise.all(files.map(async ({ uri }) => uri === undefined || file.exists(uri)));
    files.forEach(({ line, property, path }, index) => {
      if (found[index] === false) report({ node: line, property }, `There is no file “${path}”. Paths are relative to this file.`);
    });
  },
};
