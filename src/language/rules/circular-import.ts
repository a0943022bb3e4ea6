import type { Rule } from '../rule.js';
import { removeElement } from './changes.js';

export const circularImport: Rule = {
  id: 'circular-import',
  severity: 'info',
  reason: 'Two files that import each other work, but nobody can read one without the other. Put what both need into a third.',
  bad: 'import "bad.journey" // here',
  good: 'persona Sarah "Sarah"',
  check({ document, imports, documents }, report) {
    for (const { node, uri } of imports.of(document)) {
      const imported = uri && documents.getDocument(uri);
      if (!imported || !imports.leadsTo(imported, document)) continue;
      const message = imported === document ? 'This file imports itself.' : `“${node.path ?? ''}” imports this file in turn.`;
      report({ node, property: 'path' }, message);
    }
  },
  fix: ({ node }, file) => [{ title: 'Remove this import', changes: removeElement(node, file) }],
};
