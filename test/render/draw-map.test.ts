import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { builtInChannels } from '../../src/model/built-in-channels.js';
import type { Declarations, JourneyDocument, Named } from '../../src/model/journey-document.js';
import { walkJourney } from '../../src/model/element-key.js';
import { drawMap } from '../../src/render/draw-map.js';
import type { Picture } from '../../src/render/draw-map.js';
import type { Mark } from '../../src/render/mark.js';
import { hardJourney } from './hard-journey.js';
import { normalise, textsOf, walkMarks } from './picture-text.js';
import { exampleNames, readExample, readJourneyText } from './read-example.js';

/** Properties whose values are names of something declared, which the picture calls by its title. */
const references: Readonly<Record<string, readonly (keyof Declarations)[]>> = {
  personas: ['personas'], channels: ['channels'], evidence: ['evidence'], actors: ['personas', 'teams', 'systems'],
  owner: ['personas', 'teams', 'systems'], metric: ['metrics'], lanes: ['lanes'],
};

/** Properties that are shown otherwise: as places, shapes, or by the titles of elements of the journey. */
const shownOtherwise = ['name', 'kind', 'facts', 'steps', 'stages', 'paths', 'optional', 'scale', 'addresses', 'leaves', 'rejoins', 'details', 'baseline'];

/** Every word and number of an element that a reader has to find in the picture. */
function wordsOf(element: object, document: JourneyDocument): readonly string[] {
  return Object.entries(element).flatMap(([property, value]: [string, unknown]) => {
    if (shownOtherwise.includes(property)) return [];
    const lists = references[property];
    return lists ? [value].flat().map((name) => titleOf(String(name), lists, document)) : plainWords(value);
  });
}

function plainWords(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(plainWords);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(plainWords);
  return [typeof value === 'number' ? String(value).replace('-', '−') : String(value).replace(/s$/, '')];
}

function titleOf(name: string, lists: readonly (keyof Declarations)[], { declarations, imported }: JourneyDocument): string {
  const all: readonly Named[] = lists.flatMap((list) => [...declarations[list], ...imported[list]]);
  return [...all, ...builtInChannels].find((one) => one.name === name)?.title ?? name;
}

/** Every fact has its words in a group of its own; names that it refers to may be spelled out elsewhere in the picture. */
function checkEveryFact(document: JourneyDocument): void {
  for (const [position, journey] of document.journeys.entries()) {
    const { mark } = drawMap(document, { journey: position });
    const all = textsOf(mark).join('\n').toLowerCase();
    const groups = groupByElement(mark);
    for (const { key, type, element } of walkJourney(journey, `journeys/${position}`)) {
      for (const words of wordsOf(element, document)) {
        assert.ok(all.includes(normalise(words).toLowerCase()), `${key}: “${words}” is not in the picture`);
      }
      if (type === 'fact' && 'text' in element) {
        assert.ok(groups.get(key)?.includes(normalise(element.text)), `${key}: “${element.text}” is not in its group`);
      }
    }
  }
}

function groupByElement(mark: Mark): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const one of walkMarks(mark)) {
    if (one.element !== undefined) texts.set(one.element, `${texts.get(one.element) ?? ''}\n${textsOf(one).join('\n')}`);
  }
  return texts;
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
    assert.match(summary?.text ?? '', /^Journey map of Sarah, the practical shopper with 5 stages and 8 steps: Awareness, .*The lowest point is Compares sizes \(−2\)/);
  });

  it('draws nothing where there is no such journey', async () => {
    assert.deepEqual([drawMap(await readJourneyText(''), { journey: 3 })].map(({ width, height }) => [width, height]), [[0, 0]]);
  });

  it('says how a journey begins where it has no stages', async () => {
    assert.ok(textsOf(drawMap(await readJourneyText('journey "Empty" {\n}\n'), { journey: 0 }).mark).includes('A journey begins with its first stage.'));
  });
});
