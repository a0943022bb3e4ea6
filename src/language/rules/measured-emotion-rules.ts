import { isFeeling, isMeasurement, type Line, type Measurement } from '../generated/ast.js';
import type { Rule } from '../rule.js';
import { latestMeasurements } from './action-rules.js';
import { readValue } from './read-value.js';
import { journeysOf } from './sections.js';

/** The metric with this name is measured on the scale of the journey. */
const emotion = 'emotion';

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
        report({ node: measured }, `The emotion was measured as ${measured.value}, and is assumed to be ${Math.round(assumed * 10) / 10} here. Write what is known: feels ${measured.value} from …`);
      }
    }
  },
};

export const futureMeasured: Rule = {
  id: 'future-measured',
  severity: 'error',
  reason: 'Nobody can measure what people feel in a journey that does not exist yet.',
  bad: 'metric emotion "Emotion"\njourney "A" for B {\n  kind future\n  goal "C"\n  stage "D" {\n    measured emotion +1 // here\n  }\n}\npersona B "B"',
  good: 'journey "A" for B {\n  kind future\n  goal "C"\n  stage "D" {\n    feels +1\n  }\n}\npersona B "B"',
  check(file, report) {
    for (const { lines: members, sections } of journeysOf(file)) {
      if (readValue(members, 'kind') !== 'future') continue;
      for (const node of sections.flatMap(({ lines }) => lines).filter(isOfEmotion)) {
        report({ node }, 'This journey is a future one, so its emotion can’t have been measured. Say what you hope for: feels +1');
      }
    }
  },
};

function isOfEmotion(line: Line): line is Measurement {
  return isMeasurement(line) && line.metric?.$refText === emotion;
}

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
