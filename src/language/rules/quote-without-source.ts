import type { Rule } from '../rule.js';
import { addSource, unfoundedFacts } from './unfounded-facts.js';

export const quoteWithoutSource: Rule = {
  id: 'quote-without-source',
  severity: 'info',
  reason: 'What someone says carries weight because someone said it. A quote without a source is a line that the map maker wrote.',
  bad: 'journey "A" for B {\n  goal "C"\n  stage "D" {\n    says "E" // here\n  }\n}\npersona B "B"',
  good: 'evidence Talks "Talks"\njourney "A" for B {\n  goal "C"\n  stage "D" {\n    says "E" from Talks\n  }\n}\npersona B "B"',
  check(file, report) {
    for (const line of unfoundedFacts(file, 'says')) {
      report({ node: line }, 'Who said this, and where is it written down? Name the evidence: says "…" from Interviews');
    }
  },
  fix: addSource,
};
