import type { Rule } from '../rule.js';
import { liveJourneys, opportunitiesOf } from './live-journeys.js';
import { readValue } from './read-value.js';

export const opportunityWithoutWeight: Rule = {
  id: 'opportunity-without-weight',
  severity: 'info',
  reason: 'Opportunities are compared by impact and effort. One that lacks either is left out of the comparison.',
  bad: 'journey "A" for B {\n  goal "C"\n  stage "D" {\n    opportunity "E" { impact high effort low }\n    opportunity "F" { impact low } // here\n  }\n}\npersona B "B"',
  good: 'journey "A" for B {\n  goal "C"\n  stage "D" {\n    opportunity "E" { impact high effort low }\n    opportunity "F" { impact low effort low }\n  }\n}\npersona B "B"',
  check(file, report) {
    for (const journey of liveJourneys(file)) {
      const lacking = opportunitiesOf(journey).map((node) => ({ node, lacks: (['impact', 'effort'] as const).filter((kind) => readValue(file.placement.linesOf(node), kind) === undefined) }));
      if (lacking.every(({ lacks }) => lacks.length > 0)) continue;
      for (const { node, lacks } of lacking) {
        if (lacks.length > 0) report({ node }, `Other opportunities here say their impact and effort; this one lacks ${lacks.join(' and ')}.`);
      }
    }
  },
};
