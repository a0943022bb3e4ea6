import { isFeeling, isStep } from '../generated/ast.js';
import type { CheckedFile, Rule } from '../rule.js';
import { readValue } from './read-value.js';
import { readScale } from './scale.js';
import { journeysOf, type PlacedJourney } from './sections.js';

/** With fewer feelings, a map is only beginning, and there is nothing to conclude. */
const enough = 3;

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

export const stepWithoutFeeling: Rule = {
  id: 'step-without-feeling',
  severity: 'info',
  reason: 'The emotion line has a gap where a step says no feeling, and the low point may be just there.',
  bad: 'journey "A" for B {\n  goal "C"\n  stage "D" {\n    step "E" { feels -1 }\n    step "F" { does "G" } // here\n  }\n}\npersona B "B"',
  good: 'journey "A" for B {\n  goal "C"\n  stage "D" {\n    step "E" { feels -1 }\n    step "F" { feels "calm" }\n  }\n}\npersona B "B"',
  check(file, report) {
    for (const step of stepsWithoutFeeling(file)) report({ node: step }, 'Other steps of this journey say what is felt; this one does not. Add a line: feels -1 "lost"');
  },
};

function stepsWithoutFeeling(file: CheckedFile): readonly PlacedJourney['sections'][number]['node'][] {
  return journeysOf(file).flatMap(({ sections }) => {
    const steps = sections.filter(({ node }) => isStep(node));
    const silent = steps.filter(({ lines }) => !lines.some(isFeeling));
    return silent.length < steps.length ? silent.map(({ node }) => node) : [];
  });
}

function feltIn({ sections }: PlacedJourney): readonly number[] {
  return sections.flatMap(({ lines }) => lines.filter(isFeeling)).flatMap(({ value }) => value ?? []);
}

function isSame(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}
