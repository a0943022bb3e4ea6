import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { drawInsights } from '../../src/render/insights/draw-insights.js';
import { hardJourney } from './hard-journey.js';
import { textsOf, walkMarks } from './picture-text.js';
import { checkTexts } from './placed-texts.js';
import { exampleNames, readExample, readJourneyText } from './read-example.js';

/** What one part of the picture says, by the title of its question. */
async function checkSays(text: string, title: string, expected: readonly string[], persona?: string): Promise<void> {
  const { mark } = drawInsights(await readJourneyText(text), { journey: 0, ...(persona !== undefined && { persona }) });
  const part = [...walkMarks(mark)].find(({ attributes }) => attributes?.['aria-label'] === title);
  assert.ok(part, `no part ${title}`);
  assert.deepEqual(textsOf(part).slice(1), expected);
}

const journey = `metric csat "Happy" unit "%" target >= 85
metric calls "Calls" target <= 3
journey "J" for Ann, Bob {
  stage "Begin" from Talks {
    step "Go" { touchpoint "Door" via store feels +2 "glad" feels -1 "cold" for Bob pain "Rain" gain "Dry" measured csat 81.5 on 2026-10-01 measured calls 2 }
  }
  stage "End" { step "Stop" { touchpoint "Gate" via web pain Late "It is late" { severity blocker } opportunity "Earlier" { addresses Late status idea } } }
  stage "After" {}
}`;

describe('The insights of a journey', () => {
  it('say where it is lowest and highest, and how each stage feels', () =>
    checkSays(journey, 'How it feels', [
      'Lowest point', '−1', 'cold', 'Begin: Go · for Bob · known', 'Highest point', '+2', 'glad', 'Begin: Go · known', 'Mean of each stage',
      '1 Begin', '+0.5', 'mean of 2 feelings', '2 End', 'no feelings written yet', '3 After', 'no feelings written yet',
    ]));

  it('say what channels and touchpoints create and erode', () =>
    checkSays(journey, 'Value created or eroded', [
      'By channel', 'Store', '+0.5', 'creates · 1 pain · 1 gain', 'Website', 'no feelings written yet · 1 pain',
      'By touchpoint', 'Door', '+0.5', 'creates · 1 pain · 1 gain', 'Gate', 'no feelings written yet · 1 pain',
    ]));

  it('say which pains nothing addresses', () =>
    checkSays(journey, 'Pains that nothing addresses', ['1 of 2; the worst first.', 'Rain', 'No severity yet · Begin: Go · known']));

  it('say how much is known, and what is assumed', () =>
    checkSays(journey, 'Known and assumed', [
      '1 Begin', '7 of 7 known', '2 End', '0 of 2 known', '3 After', 'nothing written yet', 'Still assumed', '1 touchpoint, 1 pain',
    ]));

  it('say whether targets are met, and by how much they are missed', () =>
    checkSays(journey, 'Measured against targets', [
      'Happy', 'Begin: Go · on 2026-10-01', '81.5 %', 'target at least 85 %', 'missed by 3.5 points', 'Calls', 'Begin: Go', '2', 'target at most 3', 'met',
    ]));

  it('say how far opportunities have come', () => checkSays(journey, 'Opportunities by status', ['1', 'Idea']));

  it('are those of one persona where one is singled out', () =>
    checkSays(journey, 'How it feels', [
      'Lowest point', '+2', 'glad', 'Begin: Go · known', 'Highest point', '+2', 'glad', 'Begin: Go · known', 'Mean of each stage',
      '1 Begin', '+2', 'one feeling', '2 End', 'no feelings written yet', '3 After', 'no feelings written yet',
    ], 'Ann'));

  it('claim nothing where nothing is written', async () => {
    const empty = 'journey "J" { stage "A" {} }';
    await checkSays(empty, 'How it feels', ['No feelings with a number are written yet.']);
    await checkSays(empty, 'Measured against targets', ['Nothing is measured yet.']);
    await checkSays(empty, 'Pains that nothing addresses', ['No pains are written yet.']);
    await checkSays(empty, 'Known and assumed', ['No facts are written yet.']);
    await checkSays(empty, 'Value created or eroded', ['No touchpoints are written yet.']);
    await checkSays(empty, 'Opportunities by status', ['No opportunities are written yet.']);
    assert.ok(textsOf(drawInsights(await readJourneyText(empty), { journey: 0 }).mark).includes('There is nothing to count yet.'));
  });

  it('are told in short first', async () => {
    const [, summary] = drawInsights(await readExample('first-order.journey'), { journey: 0 }).mark.children ?? [];
    assert.equal(summary?.text, 'The lowest points are “Compares sizes” and “Tries a wallet instead” (−2). Nothing addresses 2 of 5 pains. 21 of 43 facts are known from evidence.');
  });

  it('stand on their own in every width', async () => {
    const documents = [await readJourneyText(hardJourney), ...await Promise.all(exampleNames.map(readExample))];
    for (const document of documents) {
      for (const width of [400, 700, 1280]) document.journeys.forEach((_, position) => checkTexts(drawInsights(document, { journey: position, width })));
    }
  });
});
