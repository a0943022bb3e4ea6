import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { evidenceShare } from '../../src/model/evidence-share.js';
import { feltPoints, highestPoints, lowestPoints, meanOfPoints } from '../../src/model/felt-points.js';
import type { JourneyDocument } from '../../src/model/journey-document.js';
import { measuredValues } from '../../src/model/measurements.js';
import { countByStatus, estimated, isQuickWin } from '../../src/model/opportunities.js';
import { opportunitiesByPain, unaddressedPains } from '../../src/model/pains.js';
import type { PlacedFact } from '../../src/model/placed-facts.js';
import { placedFacts, placedOfKind } from '../../src/model/placed-facts.js';
import { valueByChannel, valueByTouchpoint } from '../../src/model/value-by-place.js';
import { readText } from '../language/read-text.js';

/** Asks a question about the facts of a journey whose stages are given as text. */
async function checkAnswer(stages: string, ask: (facts: readonly PlacedFact[], document: JourneyDocument) => unknown, expected: unknown, persona?: string): Promise<void> {
  const { document } = await readText(`journey J "J" ${stages.startsWith('scale') ? `{ ${stages}` : `{\n${stages}`} }`);
  const [journey] = document.journeys;
  deepEqual(ask(journey ? placedFacts(journey, 'journeys/0', persona) : [], document), expected);
}

async function scaleOf(text: string) {
  const { document: { journeys: [journey] } } = await readText(text);
  return journey?.scale ?? { worst: 0, best: 0 };
}

const wordsOf = (facts: readonly PlacedFact[]): readonly string[] => facts.map(({ fact }) => fact.text ?? fact.name ?? '');

describe('The facts of a journey in their places', () => {
  it('have the keys of the document, also in paths', () =>
    checkAnswer(
      'stage "A" { does "1" step "B" { does "2" } path "C" { does "3" step "D" { does "4" } } }',
      (facts) => facts.map(({ key }) => key.replace('journeys/0/stages/0', '')),
      ['/facts/0', '/steps/0/facts/0', '/paths/0/facts/0', '/paths/0/steps/0/facts/0'],
    ));

  it('are known where a section around them names evidence', () =>
    checkAnswer('stage "A" from E { step "B" { does "1" } } stage "C" { does "2" does "3" from E }', (facts) => facts.map(({ known }) => known), [true, false, true]));

  it('are those of one persona where one is singled out', () =>
    checkAnswer(
      'stage "A" { does "all" does "hers" for Ann does "his" for Bob step "B" for Bob { does "inner" does "her inner" for Ann } }',
      wordsOf, ['all', 'hers', 'her inner'], 'Ann',
    ));
});

describe('What is felt', () => {
  const felt = 'stage "A" { step "B" { feels -1 "b" feels 2 "c" } step "D" { feels -1 "d" feels "a word" } }';

  it('is lowest and highest at all points that are equal', async () => {
    const scale = await scaleOf('journey "J" {}');
    await checkAnswer(felt, (facts) => [lowestPoints(feltPoints(facts), scale), highestPoints(feltPoints(facts), scale)].map(wordsOf), [['b', 'd'], ['c']]);
  });

  it('is lowest at the largest number where that is the worst', async () => {
    const scale = await scaleOf('journey "J" { scale 6 to 1 }');
    await checkAnswer(felt, (facts) => wordsOf(lowestPoints(feltPoints(facts), scale)), ['c']);
  });

  it('has a mean', () => checkAnswer(felt, (facts) => meanOfPoints(feltPoints(facts)), 0));
  it('has none where no feeling has a number', () => checkAnswer('stage "A" { feels "a word" }', (facts) => meanOfPoints(feltPoints(facts)), undefined));
});

describe('Value by channel and touchpoint', () => {
  const stages = `stage "A" {
    step "B" { touchpoint "Shop" via web, store feels +2 pain "slow" pain "noisy" via store }
    step "C" { touchpoint "Shop" via web feels -1 gain "cheap" }
    step "D" { feels -2 pain "nowhere" }
  }`;
  const tell = ({ name, points, pains, gains }: ReturnType<typeof valueByChannel>[number]) => [name, points.map(({ value }) => value), wordsOf(pains), wordsOf(gains)];

  it('counts what the steps of a channel say, unless they name another', () =>
    checkAnswer(stages, (facts) => valueByChannel(facts).map(tell), [['web', [2, -1], ['slow'], ['cheap']], ['store', [2], ['slow', 'noisy'], []]]));
  it('takes touchpoints of the same words as one', () =>
    checkAnswer(stages, (facts) => valueByTouchpoint(facts).map(tell), [['Shop', [2, -1], ['slow', 'noisy'], ['cheap']]]));
  it('counts a step once, though it names a touchpoint twice', () =>
    checkAnswer('stage "A" { touchpoint "Shop" touchpoint "Shop" feels +1 }', (facts) => valueByTouchpoint(facts).map(tell), [['Shop', [1], [], []]]));
});

describe('Pains that nobody addresses', () => {
  const stages = `stage "A" {
    pain "unrated" pain Low "low" { severity low } pain Worst "worst" { severity blocker } pain Done "done" { severity high }
    opportunity "Do" { addresses Done } opportunity "Won’t do" { addresses Worst status dropped }
  }`;
  it('are told by severity, also those whose opportunity was dropped', () =>
    checkAnswer(stages, (facts) => wordsOf(unaddressedPains(facts)), ['worst', 'low', 'unrated']));
  it('are not those with an opportunity', () =>
    checkAnswer(stages, (facts) => [...opportunitiesByPain(facts)].map(([name, all]) => [name, wordsOf(all)]), [['Done', ['Do']]]));
});

describe('The share of what is known', () => {
  it('counts claims, and neither ideas nor remarks', () =>
    checkAnswer('stage "A" { does "1" from E does "2" opportunity "3" note "4" measured m 5 }', evidenceShare, { known: 2, all: 3 }));
});

describe('Measured values', () => {
  it('meet their targets, miss them, or have none', async () => {
    const { document } = await readText('metric up target >= 5\nmetric down target <= 5\nmetric free\njourney "J" { stage "A" { measured up 5 measured down 6 measured free 1 measured unknown 1 } }');
    const [journey] = document.journeys;
    const values = journey ? measuredValues(placedFacts(journey, 'journeys/0'), document) : [];
    deepEqual(values.map(({ metric, isMet }) => [metric?.name, isMet]), [['up', true], ['down', false], ['free', undefined], [undefined, undefined]]);
  });
});

describe('Opportunities', () => {
  const stages = 'stage "A" { opportunity "a" { impact high effort low status done } opportunity "b" { impact high } opportunity "c" { impact low effort low status idea } }';
  it('have a field where both are estimated', () =>
    checkAnswer(stages, (facts) => estimated(placedOfKind(facts, 'opportunity')).map((one) => [one.fact.text, isQuickWin(one)]), [['a', true], ['c', false]]));
  it('are counted by status, those without one last', () =>
    checkAnswer(stages, (facts) => countByStatus(placedOfKind(facts, 'opportunity')), [{ status: 'idea', count: 1 }, { status: 'done', count: 1 }, { count: 1 }]));
  it('win nothing quickly with more effort', () => equal(isQuickWin({ impact: 'high', effort: 'medium' }), false));
});
