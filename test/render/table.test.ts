import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { JourneyDocument } from '../../src/model/journey-document.js';
import type { DrawOptions } from '../../src/render/drawing.js';
import type { Mark } from '../../src/render/mark.js';
import { drawTable } from '../../src/render/table/draw-table.js';
import { hardJourney } from './hard-journey.js';
import { normalise, textsOf, walkMarks, wholeText } from './picture-text.js';
import { exampleNames, readExample, readJourneyText } from './read-example.js';
import { factsOfMap, missingFrom } from './shown-facts.js';
import type { Fact } from './shown-facts.js';

/** Every fact is said in the mark of its own element, by the table of its journey. */
function checkEveryFact(document: JourneyDocument): void {
  const tables = document.journeys.map((_, journey) => ({ mark: draw(document, { journey }), facts: factsOfMap(document, journey).map(inTable) }));
  for (const { mark, facts } of tables) assert.deepEqual(missingFrom(mark, facts), []);
}

/** What belongs to no element of a picture, such as its evidence, has a line of its own in a table; and labels stand in heads. */
function inTable({ element, what, words }: Fact): Fact {
  const source = words.source.replace(/^(Owner|Reviewed|Replaces|Scale): /, '$1(?:: |\\n)').replace(/(\d) participant/, '$1');
  return { what, words: new RegExp(source, words.flags), ...(element && { element }) };
}

function draw(document: JourneyDocument, options: Partial<DrawOptions> = {}): Mark {
  return drawTable(document, { journey: 0, ...options }).mark;
}

/** The first table as lines of cells, as a spreadsheet takes them. A cell that spans lines stands in the first of them. */
function cellsOf(mark: Mark, id: string): readonly (readonly string[])[] {
  const table = [...walkMarks(mark)].find((one) => one.id === id);
  assert.ok(table, `no table ${id}`);
  return [...walkMarks(table)].filter(({ tag }) => tag === 'tr').map(({ children = [] }) => children.map((cell) => normalise(wholeText(cell))));
}

const small = `
evidence Talks "Ten talks"
journey "J" for Ann, Bob {
  stage "Begin" from Talks { step "Go" { touchpoint "Door" via store does "Opens" does "Enters" for Ann } }
  stage "End" { note "By law" step "Stop" { pain Cold "It is cold" { severity high } feels -1 "tired" for Bob }
    path "It rains" leaves Stop { step "Runs" { gain "Dry" } } }
}`;

describe('The table of a journey', () => {
  for (const name of exampleNames) {
    it(`says every fact of ${name}`, async () => checkEveryFact(await readExample(name)));
  }
  it('says every fact of a journey that is hard to lay out', async () => checkEveryFact(await readJourneyText(hardJourney)));

  it('has a line for each step, path and stage that says something, and a column for each lane that is filled', async () => {
    assert.deepEqual(cellsOf(draw(await readJourneyText(small)), 'steps'), [
      ['Stage', 'Step', 'Touchpoints', 'Does', 'Feels', 'Pains', 'Gains', 'Notes'],
      ['1 Begin · known from Ten talks', '1 Go', 'Door · via Store (offline) · known from Ten talks', 'Opens · known from Ten talks; Enters · for Ann · known from Ten talks', '', '', '', ''],
      ['2 End', 'The whole stage', '', '', '', '', '', 'By law · assumed'],
      ['2 Stop', '', '', '−1 tired · for Bob · assumed', 'High: It is cold · assumed', '', ''],
      ['A If: It rains · leaves “Stop” · the journey ends here', '', '', '', '', '', ''],
      ['A1 Runs', '', '', '', '', 'Dry · assumed', ''],
    ]);
  });

  it('gathers pains with what addresses them', async () => {
    assert.deepEqual(cellsOf(draw(await readExample('first-order.journey')), 'pains').slice(0, 3), [
      ['Pain', 'Severity', 'Where', 'Addressed by', 'Assumed or known'],
      ['The post opens the home page, not the coat', 'high', 'Awareness: Lands on the home page', 'Link every advertisement to its product', 'known'],
      ['The size chart is two clicks away', 'high', 'Consideration: Compares sizes', 'Show the size chart beside the size picker', 'assumed'],
    ]);
  });

  it('says whether a target is met, also by a sign', async () => {
    const cells = cellsOf(draw(await readExample('first-order.journey')), 'metrics');
    assert.deepEqual(cells[1], ['Conversion', '1.9 %', 'at least 3.5 %', 'missed', '2026-10-31', 'Shop analytics, October', 'Awareness: Lands on the home page']);
  });

  it('leaves out what is hidden and what concerns another persona', async () => {
    const document = await readJourneyText(small);
    const texts = textsOf(draw(document, { hiddenLanes: ['pain'], persona: 'Bob' })).join('\n');
    assert.match(texts, /Opens/);
    assert.doesNotMatch(texts, /It is cold|Enters/);
  });

  it('names each cell of a stage and a step as their head', async () => {
    const marks = [...walkMarks(draw(await readJourneyText(small)))];
    const scopes = marks.flatMap(({ attributes: { scope, rowspan } = {} }) => (scope === 'rowgroup' ? [rowspan] : []));
    assert.deepEqual(scopes, [undefined, 4]);
    assert.equal(marks.filter(({ attributes }) => attributes?.scope === 'row').length, 7);
  });

  it('names marks so that siblings can be told apart', async () => {
    for (const { children = [], id } of walkMarks(draw(await readJourneyText(hardJourney)))) {
      assert.equal(new Set(children.map((child) => child.id)).size, children.length, `siblings in ${id}`);
    }
  });

  it('shows people where a file has no journey, and says so where it has neither', async () => {
    assert.ok(textsOf(draw(await readExample('people.journey'))).includes('Tom, the gift buyer'));
    assert.deepEqual(textsOf(draw(await readJourneyText(''))), ['There are no journeys and no personas in this file.']);
  });
});
