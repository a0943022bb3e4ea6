import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { drawMap } from '../../src/render/draw-map.js';
import type { DrawOptions } from '../../src/render/drawing.js';
import { lanesOf } from '../../src/render/lanes/lane-table.js';
import { textsOf } from './picture-text.js';
import { readExample, readJourneyText } from './read-example.js';

const shared = `
persona Ann "Ann, who pays"
persona Bob "Bob, who waits"
lane Law "Legal"
journey "A" for Ann, Bob {
  stage "Before" {
    step "One" {
      feels +1 "glad" for Ann
      feels -2 "cross" for Bob
      does "Writes" for Ann
      pain "It is late" for Bob from Interviews
      thinks "Why?"
      note "Consent" in Law
    }
    step "Two" for Bob {
      does "Reads"
      feels -1 "bored"
    }
  }
  stage "After" { feels 0 "even" }
}
`;
const firstStage = 'journeys/0/stages/0';

async function textsWith(options: Omit<DrawOptions, 'journey'>, text = shared): Promise<readonly string[]> {
  return textsOf(drawMap(await readJourneyText(text), { journey: 0, ...options }).mark);
}

/** Which texts are there, and which are not. */
async function checkTexts(options: Omit<DrawOptions, 'journey'>, there: readonly string[], gone: readonly string[]): Promise<void> {
  const texts = await textsWith(options);
  assert.deepEqual(there.filter((text) => !texts.includes(text)), [], 'missing');
  assert.deepEqual(gone.filter((text) => texts.includes(text)), [], 'still there');
}

describe('A map with a persona singled out', () => {
  it('shows her facts and those of everybody, and says that it does', () =>
    checkTexts({ persona: 'Ann' }, ['Only Ann is shown.', 'Writes', 'Why?', 'Two', 'Bob, who waits', 'glad'], ['Reads', 'It is late', 'Interviews', 'cross', 'bored', 'Pains']));

  it('shows all where she has no part in the journey', () => checkTexts({ persona: 'Cid' }, ['Writes', 'Reads'], ['Only Cid is shown.']));
});

describe('A map with hidden lanes', () => {
  it('leaves them out and names them', () => checkTexts({ hiddenLanes: ['does', 'note-in-Law'] }, ['Hidden: Does, Legal.', 'Why?'], ['Does', 'Legal', 'Writes', 'Consent']));
  it('lists the evidence of what it shows', () => checkTexts({ hiddenLanes: ['pain'] }, ['Writes'], ['Interviews']));
});

describe('A map with folded stages', () => {
  it('says how much they hold, and how each felt on average', () =>
    checkTexts({ foldedStages: [firstStage] }, ['Before', 'folded: 2 steps', '2 facts', '+1', '−1.5', 'on average', 'After'], ['One', 'Writes', 'Pains of Bob']));

  it('says it once where all felt the same', () =>
    checkTexts({ foldedStages: ['journeys/0/stages/1'] }, ['0', 'on average', 'folded: 0 steps', 'Writes'], ['even']));

  it('says that paths are folded, too', async () => {
    const document = await readJourneyText('journey "A" {\n  stage "S" {\n    step Goes "Goes"\n    path "Rest" leaves Goes { step "Sits" }\n  }\n}\n');
    assert.ok(textsOf(drawMap(document, { journey: 0, foldedStages: [firstStage] }).mark).includes('folded: 2 steps, 1 path'));
  });

  it('draws each stage folded as well', async () => {
    const document = await readExample('first-order.journey');
    const foldedStages = document.journeys[0]?.stages.map((_, index) => `journeys/0/stages/${index}`) ?? [];
    assert.ok(drawMap(document, { journey: 0, foldedStages }).width < 1200);
  });
});

describe('The lanes of a journey', () => {
  it('are those that it fills, from top to bottom', async () => {
    const lanes = lanesOf(await readJourneyText(shared), 0);
    assert.deepEqual(lanes.map(({ title }) => title), ['Does', 'Thinks', 'Feels', 'Pains', 'Legal']);
    assert.deepEqual(lanesOf(await readJourneyText(shared), 4), []);
  });
});

describe('The lines of several personas', () => {
  it('are named at their ends, and their signs stand beside the names above', async () => {
    const texts = await textsWith({});
    assert.deepEqual(['Ann', 'Bob', 'Ann, who pays', 'Bob, who waits'].filter((name) => !texts.includes(name)), []);
  });

  it('have numbers at their highest and lowest points where there are many, and all in the list', async () => {
    const names = ['Ann', 'Bob', 'Cid', 'Dan'];
    const step = (values: readonly number[]): string => `step "S" { ${names.map((name, index) => `feels ${values[index] ?? 0} for ${name}`).join('\n')} }`;
    const texts = await textsWith({}, `journey "A" for ${names.join(', ')} { stage "B" {\n${[[2, 1, 0, -1], [1, 0, -1, 0], [0, -1, 1, 1]].map(step).join('\n')}\n} }`);
    assert.equal(texts.filter((text) => /^(?:[+−]\d|0)$/.test(text)).length, 12 + 2 * names.length);
  });
});
