import type { Rule } from '../rule.js';
import { addSource, unfoundedFacts } from './unfounded-facts.js';

export const momentWithoutEvidence: Rule = {
  id: 'moment-without-evidence',
  severity: 'warning',
  reason: 'At a moment of truth people stay or leave, and money follows. That deserves more than an opinion.',
  bad: 'journey "A" for B {\n  goal "C"\n  stage "D" {\n    moment "E" // here\n  }\n}\npersona B "B"',
  good: 'evidence Talks "Talks"\njourney "A" for B {\n  goal "C"\n  stage "D" {\n    moment "E" from Talks\n  }\n}\npersona B "B"',
  check(file, report) {
    for (const line of unfoundedFacts(file, 'moment')) {
      report({ node: line }, 'A moment of truth, and nothing says how it is known. Name the evidence: moment "…" from Interviews');
    }
  },
  fix: addSource,
};
