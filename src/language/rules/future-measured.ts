import type { Rule } from '../rule.js';
import { isOfEmotion } from './is-of-emotion.js';
import { readValue } from './read-value.js';
import { journeysOf } from './sections.js';

export const futureMeasured: Rule = {
  id: 'future-measured',
  severity: 'error',
  reason: 'Nobody can measure what people feel in a journey that does not exist yet.',
  bad: 'metric emotion "Emotion"\njourney "A" for B {\n  kind future\n  goal "C"\n  stage "D" {\n    measured emotion +1 // here\n  }\n}\npersona B "B"',
  good: 'journey "A" for B {\n  kind future\n  goal "C"\n  stage "D" {\n    feels +1\n  }\n}\npersona B "B"',
  check(file, report) {
    // Most files have no such line, and to go through all sections of a large one takes a while.
    if (file.linesOfTypes('Measurement').length === 0) return;
    for (const { lines: members, sections } of journeysOf(file)) {
      if (readValue(members, 'kind') !== 'future') continue;
      for (const node of sections.flatMap(({ lines }) => lines).filter(isOfEmotion)) {
        report({ node }, 'This journey is a future one, so its emotion can’t have been measured. Say what you hope for: feels +1');
      }
    }
  },
};
