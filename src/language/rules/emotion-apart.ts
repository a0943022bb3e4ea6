import { roundMean } from '../../model/emotion.js';
import { isFeeling, type Line, type Measurement } from '../generated/ast.js';
import type { Rule } from '../rule.js';
import { isOfEmotion } from './is-of-emotion.js';
import { latestMeasurements } from './latest-measurements.js';
import { journeysOf } from './sections.js';

export const emotionApart: Rule = {
  id: 'emotion-apart',
  severity: 'warning',
  reason: 'Where the emotion was measured, and lies a whole point or more from what was assumed, the assumption is wrong, or something else was measured.',
  bad: 'metric emotion "Emotion"\njourney "A" for B {\n  goal "C"\n  stage "D" {\n    feels +1\n    measured emotion -1 // here\n  }\n}\npersona B "B"',
  good: 'metric emotion "Emotion"\njourney "A" for B {\n  goal "C"\n  stage "D" {\n    feels -1\n    measured emotion -0.6\n  }\n}\npersona B "B"',
  check(file, report) {
    for (const { node, around, lines } of journeysOf(file).flatMap(({ sections }) => sections)) {
      if ([node, ...around].some(hasEvidence)) continue;
      for (const measured of latestMeasurements(lines).filter(isOfEmotion)) {
        const assumed = meanAssumed(lines, measured);
        if (assumed === undefined || measured.value === undefined || Math.abs(measured.value - assumed) < 1) continue;
        report({ node: measured }, `The emotion was measured as ${measured.value}, and is assumed to be ${roundMean(assumed)} here. Write what is known: feels ${measured.value} from …`);
      }
    }
  },
};

/** The mean of the numbers that nothing is known of, of the same personas where the measured value names them. */
function meanAssumed(lines: readonly Line[], { personas }: Measurement): number | undefined {
  const measuredFor = personas.map(({ $refText }) => $refText);
  const isSame = (names: readonly { readonly $refText: string }[]): boolean => measuredFor.length === 0 || names.length === 0 || names.some(({ $refText }) => measuredFor.includes($refText));
  const values = lines.filter(isFeeling).filter((each) => !hasEvidence(each) && isSame(each.personas)).flatMap(({ value }) => value ?? []);
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function hasEvidence(line: Line): boolean {
  return 'evidence' in line && line.evidence.length > 0;
}
