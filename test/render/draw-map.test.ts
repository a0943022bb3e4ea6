import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { JourneyDocument } from '../../src/model/journey-document.js';
import { drawMap } from '../../src/render/draw-map.js';
import type { Picture } from '../../src/render/drawing.js';
import { drawPersonas } from '../../src/render/persona/draw-personas.js';
import { hardJourney } from './hard-journey.js';
import { textsOf, walkMarks } from './picture-text.js';
import { exampleNames, readExample, readJourneyText } from './read-example.js';
import { factsOfCards, factsOfMap, missingFrom } from './shown-facts.js';

/** Every fact is said in the group of its own element, in the map of its journey or on the card of its persona. */
function checkEveryFact(document: JourneyDocument): void {
  const maps = document.journeys.map((_, journey) => ({ picture: drawMap(document, { journey }), facts: factsOfMap(document, journey) }));
  const pictures = [...maps, { picture: drawPersonas(document), facts: factsOfCards(document) }];
  assert.ok(pictures.flatMap(({ facts }) => facts).length > 10, 'too few facts were looked for');
  for (const { picture, facts } of pictures) assert.deepEqual(missingFrom(picture.mark, facts), []);
}

function checkUniqueIds({ mark }: Picture): void {
  for (const { children = [], id } of walkMarks(mark)) {
    const ids = children.map((child) => child.id);
    assert.deepEqual(ids.filter((one, index) => ids.indexOf(one) !== index), [], `siblings in ${id}`);
  }
}

describe('Drawing a map', () => {
  for (const name of exampleNames) {
    it(`shows every fact of ${name}`, async () => checkEveryFact(await readExample(name)));
  }

  it('shows every fact of a journey that is hard to lay out', async () => checkEveryFact(await readJourneyText(hardJourney)));

  it('names marks so that siblings can be told apart', async () => {
    for (const text of [hardJourney]) checkUniqueIds(drawMap(await readJourneyText(text), { journey: 0 }));
    for (const name of exampleNames) {
      const document = await readExample(name);
      document.journeys.forEach((_, journey) => checkUniqueIds(drawMap(document, { journey })));
    }
  });

  it('draws the same journey the same way each time', async () => {
    const document = await readExample('first-order.journey');
    assert.deepEqual(drawMap(document, { journey: 0 }), drawMap(structuredClone(document), { journey: 0 }));
  });

  it('says in words what it shows', async () => {
    const [title, summary] = drawMap(await readExample('first-order.journey'), { journey: 0 }).mark.children ?? [];
    assert.equal(title?.text, 'First online order');
    assert.match(summary?.text ?? '', /^Journey map of “Sarah, the practical shopper” with 9 steps, 1 of them on an alternative path, in 5 stages: “Awareness”, .*The lowest points are “Compares sizes” and “Tries a wallet instead” \(−2\)/);
  });

  it('says in words what it shows of the persona who is singled out', async () => {
    const text = 'persona A "Ann, a rider"\npersona B\njourney "Day" for A, B {\n  stage "Go" {\n    step "Comes" { feels +1 for A feels -2 for B }\n    step "Stays" { feels +1 for A pain "Cold" for B }\n  }\n}\n';
    const summaryOf = async (persona?: string): Promise<unknown> => drawMap(await readJourneyText(text), { journey: 0, ...(persona !== undefined && { persona }) }).mark.children?.[1]?.text;
    assert.equal(await summaryOf(), 'Journey map of “Ann, a rider” and “B” with 2 steps in 1 stage: “Go”. The lowest point is “Comes” (−2). The highest points are “Comes” and “Stays” (+1). It shows 1 pain.');
    assert.equal(await summaryOf('B'), 'Journey map of “B” with 2 steps in 1 stage: “Go”. The lowest point is “Comes” (−2). The highest point is “Comes” (−2). It shows 1 pain.');
    assert.equal(await summaryOf('A'), 'Journey map of “Ann, a rider” with 2 steps in 1 stage: “Go”. The lowest points are “Comes” and “Stays” (+1). The highest points are “Comes” and “Stays” (+1).');
  });

  it('draws nothing where there is no such journey', async () => {
    assert.deepEqual([drawMap(await readJourneyText(''), { journey: 3 })].map(({ width, height }) => [width, height]), [[0, 0]]);
  });

  it('says how a journey begins where it has no stages', async () => {
    assert.ok(textsOf(drawMap(await readJourneyText('journey "Empty" {\n}\n'), { journey: 0 }).mark).includes('A journey begins with its first stage.'));
  });

  it('gives a line the colour of its persona, unless others walk it too', async () => {
    const feelings = (one: string, other: string): string => `journey "Day" for A, B, C {\n  stage "Go" {\n    step "Comes" { feels +1 for A, B }\n    step "Goes" { feels -1 for ${one}, ${other} }\n  }\n}\n`;
    const colour = async (text: string): Promise<readonly unknown[]> => {
      const { mark } = drawMap(await readJourneyText(`persona A\npersona B\npersona C\n${text}`), { journey: 0 });
      return [...walkMarks(mark)].filter(({ id }) => id.startsWith('line-journeys')).map(({ attributes }) => attributes?.stroke);
    };
    assert.deepEqual(await colour(feelings('B', 'C')), ['persona2']);
    assert.deepEqual(await colour(feelings('A', 'B')), ['line']);
  });
});
