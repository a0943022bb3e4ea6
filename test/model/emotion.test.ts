import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { feelingPersonas, feelingsOf, meanEmotion, positionOnScale, roundMean } from '../../src/model/emotion.js';
import type { JourneyMap } from '../../src/model/journey-document.js';
import { isKnown } from '../../src/model/known.js';
import { readText } from '../language/read-text.js';

async function readJourney(stage: string, heading = 'journey "A"'): Promise<JourneyMap> {
  const { document } = await readText(`persona Ann "Ann"\npersona Bo "Bo"\nevidence Talks "Talks"\n${heading} {\n${stage}\n}`);
  const [journey] = document.journeys;
  assert.ok(journey);
  return journey;
}

describe('The mean emotion of a stage', () => {
  const checkMean = async (stage: string, expected: number | undefined): Promise<void> => {
    const [first] = (await readJourney(stage)).stages;
    assert.ok(first);
    assert.equal(meanEmotion(first), expected);
  };

  it('counts its own numbers and those of its steps and paths', async () => {
    await checkMean('stage "S" {\n feels +2\n step "T" { feels -1 }\n path "P" {\n step "U" { feels -1 }\n }\n}', 0);
  });

  it('is unknown where nothing has a number', async () => {
    await checkMean('stage "S" {\n step "T" { feels "lost" }\n}', undefined);
  });
});

describe('A mean in words', () => {
  it('is rounded alike on both sides of zero', () => {
    assert.deepEqual([0.75, -0.75, 0.25, -0.25, 1.04, -0.04].map(roundMean), [0.8, -0.8, 0.3, -0.3, 1, 0]);
  });
});

describe('A number on a scale', () => {
  it('lies between its worst and its best', () => {
    assert.equal(positionOnScale(0, { worst: -2, best: 2 }), 0.5);
    assert.equal(positionOnScale(1, { worst: 7, best: 1 }), 1);
    assert.equal(positionOnScale(6, { worst: 1, best: 5 }), 1.25);
  });
});

describe('Whose feeling it is', () => {
  it('says the line, else its step, else the journey', async () => {
    const journey = await readJourney('stage "S" {\n step "T" for Bo {\n feels +1 for Ann\n feels +2\n }\n step "U" { feels 0 }\n}', 'journey "A" for Ann, Bo');
    const found = journey.stages[0]?.steps.map((step) => feelingsOf(step).map((feeling) => feelingPersonas(feeling, step, journey)));
    assert.deepEqual(found, [[['Ann'], ['Bo']], [['Ann', 'Bo']]]);
  });
});

describe('A fact is known', () => {
  it('from its own evidence, from that of a heading around it, and when it was measured', async () => {
    const journey = await readJourney('stage "S" from Talks {\n step "T" { does "a" }\n}\nstage "U" {\n step "V" {\n does "b" from Talks\n does "c"\n measured x 3\n }\n}');
    const known = journey.stages.flatMap((stage) => stage.steps.flatMap((step) => step.facts.map((fact) => isKnown(fact, [step, stage]))));
    assert.deepEqual(known, [true, true, false, true]);
  });
});
