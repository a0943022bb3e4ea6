import type { Rule } from '../rule.js';
import { enough, feltIn, isSame } from './felt-in.js';
import { readValue } from './read-value.js';
import { readScale } from './scale.js';
import { journeysOf } from './sections.js';

export const onlyGoodFeelings: Rule = {
  id: 'only-good-feelings',
  severity: 'info',
  reason: 'No journey of today is without a low point. A map that shows none was drawn from the inside, or before anyone was asked.',
  bad: 'journey "A" for B { // here\n  goal "C"\n  stage "D" { feels +1 }\n  stage "E" { feels 0 }\n  stage "F" { feels +2 }\n}\npersona B "B"',
  good: 'journey "A" for B {\n  goal "C"\n  stage "D" { feels +1 }\n  stage "E" { feels -1 }\n  stage "F" { feels +2 }\n}\npersona B "B"',
  check(file, report) {
    for (const journey of journeysOf(file)) {
      const values = feltIn(journey);
      const isHoped = readValue(journey.lines, 'kind') === 'future';
      if (isHoped || values.length < enough || isSame(values)) continue;
      const { worst, best } = readScale(file, journey.node);
      const isGood = (value: number): boolean => (value - worst) / (best - worst) >= 0.5;
      if (values.every(isGood)) report({ node: journey.node }, 'Everyone feels neutral or better all the way. Where does it hurt? Ask someone who has been through it.');
    }
  },
};
