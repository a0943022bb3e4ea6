import { AstUtils } from 'langium';
import type { Rule } from '../rule.js';
import { removeElement } from './changes.js';
import { targetsOf } from './targets-of.js';

export const unusedImport: Rule = {
  id: 'unused-import',
  severity: 'hint',
  fades: true,
  reason: 'An import that brings in nothing makes a reader look for what it is for.',
  bad: 'import "people.journey" // here\npersona B "B"',
  good: 'import "people.journey"\njourney "A" for Sarah {\n  goal "B"\n  stage "C" { does "D" }\n}',
  besides: { 'maps/people.journey': 'persona Sarah "Sarah"' },
  check({ document, imports, documents }, report) {
    const used = new Set([...targetsOf(document)].map((target) => AstUtils.getDocument(target)));
    for (const { node, uri } of imports.of(document)) {
      const imported = uri && documents.getDocument(uri);
      if (imported && imported !== document && !used.has(imported)) report({ node }, 'Nothing in this file comes from there.');
    }
  },
  fix: ({ node }, file) => [{ title: 'Remove this import', changes: removeElement(node, file), preferred: true }],
};
