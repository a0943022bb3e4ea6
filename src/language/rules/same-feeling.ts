import type { Rule } from '../rule.js';
import { enough, feltIn, isSame } from './felt-in.js';
import { journeysOf } from './sections.js';

export const sameFeeling: Rule = {
  id: 'same-feeling',
  severity: 'info',
  reason: 'An emotion line that never moves says nothing. Feelings that were looked for differ from place to place.',
  bad: 'journey "A" for B { // here\n  goal "C"\n  stage "D" { feels -1 }\n  stage "E" { feels -1 }\n  stage "F" { feels -1 }\n}\npersona B "B"',
  good: 'journey "A" for B {\n  goal "C"\n  stage "D" { feels -1 }\n  stage "E" { feels 0 }\n  stage "F" { feels -1 }\n}\npersona B "B"',
  check(file, report) {
    for (const journey of journeysOf(file)) {
      const values = feltIn(journey);
      if (values.length >= enough && isSame(values)) report({ node: journey.node }, `The emotion is ${values[0] ?? 0} everywhere. Where is it better, and where worse?`);
    }
  },
};
