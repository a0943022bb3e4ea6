import { isPain, type Measurement } from '../generated/ast.js';
import type { Rule } from '../rule.js';
import { addBelow } from './changes.js';
import { latestMeasurements } from './latest-measurements.js';
import { liveJourneys } from './live-journeys.js';

export const missedTarget: Rule = {
  id: 'missed-target',
  severity: 'warning',
  reason: 'A number that misses its target has a cause. Without a pain beside it, the map shows that something is wrong and not what.',
  bad: 'metric csat "Satisfaction" unit "%" target >= 85\njourney "A" for B {\n  goal "C"\n  stage "D" {\n    measured csat 61 // here\n  }\n}\npersona B "B"',
  good: 'metric csat "Satisfaction" unit "%" target >= 85\njourney "A" for B {\n  goal "C"\n  stage "D" {\n    measured csat 61\n    pain "It takes too long"\n  }\n}\npersona B "B"',
  check(file, report) {
    for (const { lines } of liveJourneys(file).flatMap(({ sections }) => sections)) {
      if (lines.some(isPain)) continue;
      for (const measured of latestMeasurements(lines)) {
        const missed = missedBy(measured);
        if (missed !== undefined) report({ node: measured }, `This misses its target of ${missed}, and no pain stands beside it. Say what hurts here: pain "…"`);
      }
    }
  },
  fix: ({ node }, file) => [{ title: 'Add a pain', changes: addBelow(node, ['pain        "What stands behind this number"'], file) }],
};

/** The target that a value misses, as it is written. */
function missedBy({ metric, value }: Measurement): string | undefined {
  const { comparisons: [comparison] = [], targets: [target] = [] } = metric?.ref ?? {};
  if (value === undefined || target === undefined) return undefined;
  const missed = comparison === '>=' ? value < target : comparison === '<=' && value > target;
  return missed ? `${comparison} ${target}` : undefined;
}
