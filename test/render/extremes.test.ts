import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { describe, it } from 'mocha';
import type { JourneyDocument, Stage, Step } from '../../src/model/journey-document.js';
import { factKinds } from '../../src/model/journey-document.js';
import { drawBlueprint } from '../../src/render/draw-blueprint.js';
import { drawMap } from '../../src/render/draw-map.js';
import type { Picture } from '../../src/render/drawing.js';
import type { Mark } from '../../src/render/mark.js';
import { hardJourney } from './hard-journey.js';
import { textsOf } from './picture-text.js';
import { checkTexts } from './placed-texts.js';
import { exampleNames, readExample, readJourneyText } from './read-example.js';

/** Every way to draw a journey as columns or stacked. */
function picturesOf(document: JourneyDocument, journey = 0): readonly Picture[] {
  const persona = document.journeys[journey]?.personas[0];
  const foldedStages = document.journeys[journey]?.stages.map((_, index) => `journeys/${journey}/stages/${index}`) ?? [];
  return [
    drawMap(document, { journey }), drawBlueprint(document, { journey }),
    drawMap(document, { journey, foldedStages: foldedStages.slice(0, 1), ...(persona !== undefined && { persona }) }),
    drawMap(document, { journey, foldedStages }),
    drawMap(document, { journey, width: 320 }), drawBlueprint(document, { journey, width: 500 }),
  ];
}

/** Each text has its own place inside of the picture, and no number of the picture is none. */
function checkPictures(document: JourneyDocument): void {
  for (const picture of picturesOf(document)) {
    checkTexts(picture);
    checkNumbers(picture.mark);
  }
}

function checkNumbers({ attributes = {}, children = [] }: Mark): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'number') assert.ok(Number.isFinite(value), name);
    else assert.doesNotMatch(String(value), /NaN|Infinity/, name);
    if (name === 'width' || name === 'height') assert.ok(Number(value) >= 0, `${name} ${String(value)}`);
  }
  for (const child of children) checkNumbers(child);
}

async function checkJourney(members: string, heading = 'journey "A"'): Promise<JourneyDocument> {
  const document = await readJourneyText(`${heading} {\n${members}\n}\n`);
  assert.equal(document.journeys.length, 1);
  checkPictures(document);
  return document;
}

function times(amount: number, line: (index: number) => string): string {
  return Array.from({ length: amount }, (_, index) => line(index)).join('\n');
}

/** Words as people write them everywhere, and as nobody does. */
const someWords = fc.oneof(
  fc.lorem({ maxCount: 12 }), fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom('Donaudampfschifffahrtsgesellschaft'.repeat(6), 'مرحبا بكم في الموقع', 'שלום abc עולם', '花子は金曜日までに', '👩‍👩‍👧‍👦'.repeat(30), '\u200b\u200d', 'a\u0301'.repeat(90), 'www.example.com/a/'.repeat(20)),
);
const names = ['Ann', 'Bob', 'Cid', 'Dan', 'Eve', 'Fay'];
const somePersonas = fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.subarray(names, { maxLength: 2 }));
const base = { channels: ['web'], actors: ['Desk'], evidence: [], lanes: [], addresses: [], links: [], solutions: [] };

const someFact = fc.record({ kind: fc.constantFrom(...factKinds), text: someWords, personas: somePersonas, value: fc.integer({ min: -3, max: 3 }) })
  .map((fact) => ({ ...base, ...fact, metric: 'csat', path: 'a.png' }));
const section = { evidence: [], tags: [], links: [], goals: [], details: [], optional: false };
const someStep = fc.record({ title: someWords, personas: somePersonas, facts: fc.array(someFact, { maxLength: 6 }) }).map((step): Step => ({ ...section, ...step }));
const someStage = fc.record({ title: someWords, personas: somePersonas, facts: fc.array(someFact, { maxLength: 2 }), steps: fc.array(someStep, { maxLength: 4 }), others: fc.array(someStep, { maxLength: 2 }) })
  .map(({ others, ...stage }): Stage => ({ ...section, ...stage, paths: others.length === 0 ? [] : [{ ...section, title: 'If', personas: [], facts: [], leaves: [], rejoins: [], steps: others }] }));

const none = { personas: [], teams: [], systems: [], channels: [], evidence: [], metrics: [], lanes: [] };
const someDocument = fc.record({ title: someWords, scenario: someWords, stages: fc.array(someStage, { minLength: 1, maxLength: 3 }) }).map(({ title, scenario, stages }): JourneyDocument => ({
  imports: [], declarations: none, imported: { ...none, journeys: [] },
  journeys: [{ title, kind: 'current', status: 'draft', personas: names, scale: { worst: -2, best: 2 }, data: [], scenarios: [scenario], goals: [], expectations: [], links: [], tags: [], stages }],
}));

describe('Pictures of extremes', () => {
  it('give each text its own place, whatever is written', () => {
    fc.assert(fc.property(someDocument, (document) => { checkPictures(document); }), { seed: 7, numRuns: 40 });
  }).timeout(60_000);

  for (const name of exampleNames) {
    it(`give each text of ${name} its own place in every way to draw it`, async () => {
      const document = await readExample(name);
      document.journeys.forEach((_, journey) => { picturesOf(document, journey).forEach(checkTexts); });
    });
  }

  it('give each text of a hard journey its own place', async () => checkPictures(await readJourneyText(hardJourney)));
  it('hold a title of 400 characters', async () => { await checkJourney('stage "B" {}', `journey "${'A title that goes on '.repeat(20).trim()}"`); });
  it('hold a step with 30 pains', async () => { await checkJourney(`stage "B" { step "C" {\n${times(30, (index) => `pain "Pain ${index}" { severity high }`)}\n} }`); });
  it('hold a stage with nothing', async () => { await checkJourney('stage "B" {}\nstage "C" {}'); });
  it('hold one step alone', async () => { await checkJourney('stage "B" { step "C" { feels -2 "alone" } }'); });
  it('hold words in many scripts', async () => { await checkJourney('stage "书 مرحبا שלום" { step "👩‍👩‍👧‍👦 ไทย हिन्दी" { says "مرحبا abc 123" feels 1 "\u200bשלום" } }'); });

  it('hold a hundred steps', async () => {
    const document = await checkJourney(`stage "B" {\n${times(100, (index) => `step "Step number ${index}" { feels ${index % 3} }`)}\n}`);
    assert.ok(textsOf(drawMap(document, { journey: 0 }).mark).includes('Step number 99'));
  });

  it('hold 60 steps of six personas', async () => {
    const feelings = (step: number): string => names.map((name, index) => `feels ${((step + index) % 5) - 2} "word" for ${name}`).join('\n');
    await checkJourney(`stage "B" {\n${times(60, (index) => `step "S${index}" {\n${feelings(index)}\n}`)}\n}`, `journey "A" for ${names.join(', ')}`);
  });
});
