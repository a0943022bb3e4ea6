import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { JourneyDocument } from '../../src/model/journey-document.js';
import { drawOpportunities } from '../../src/render/opportunities/draw-opportunities.js';
import { hardJourney } from './hard-journey.js';
import { textsOf, walkMarks } from './picture-text.js';
import { checkTexts } from './placed-texts.js';
import { exampleNames, readExample, readJourneyText } from './read-example.js';
import { factsOfMap, missingFrom } from './shown-facts.js';
import type { Fact } from './shown-facts.js';

/** Every fact of every opportunity is said on its card; impact and effort also by its field. */
function checkCards(document: JourneyDocument, width: number): void {
  document.journeys.forEach(({ stages }, journey) => {
    const picture = drawOpportunities(document, { journey, width });
    const { mark } = picture;
    const keys = new Set([...walkMarks(mark)].flatMap(({ element }) => (element !== undefined && element.includes('/facts/') ? [element] : [])));
    assert.ok(keys.size > 0 || !JSON.stringify(stages).includes('"kind":"opportunity"'), 'no cards');
    const facts = factsOfMap(document, journey).filter(({ element, what }) => element !== undefined && keys.has(element) && !/ (?:impact|effort)$/.test(what)).map(inLines);
    assert.deepEqual(missingFrom(mark, facts), []);
    checkTexts(picture);
  });
}

/** The pains that one addresses stand in lines of their own. */
function inLines({ words, ...fact }: Fact): Fact {
  return { ...fact, words: new RegExp(words.source.replace('Addresses .*', 'Addresses[^]*'), words.flags) };
}

/** Whose titles stand in a field, by its label. */
async function checkField(text: string, label: string, expected: readonly string[]): Promise<void> {
  const { mark } = drawOpportunities(await readJourneyText(text), { journey: 0 });
  const field = [...walkMarks(mark)].find(({ attributes }) => attributes?.['aria-label'] === label);
  assert.ok(field, `no field ${label}`);
  const titles = [...walkMarks(field)].flatMap(({ attributes }) => /^Opportunity: (.*)/.exec(attributes?.['aria-label'] ?? '')?.[1] ?? []);
  assert.deepEqual(titles, expected);
}

const several = `journey "J" { stage "A" {
  opportunity "Quick" { impact high effort low }
  opportunity "Also quick" { impact high effort low status done }
  opportunity "Slow" { impact medium effort high }
  opportunity "Guess" { impact high }
} }`;

describe('The picture of opportunities', () => {
  for (const name of exampleNames) {
    it(`says what is known of each in ${name}, wide and narrow`, async () => {
      for (const width of [1600, 900, 400]) checkCards(await readExample(name), width);
    });
  }

  it('has a field for each impact and effort', async () => {
    await checkField(several, 'Impact high, effort low', ['Quick', 'Also quick']);
    await checkField(several, 'Impact medium, effort high', ['Slow']);
    await checkField(several, 'Impact low, effort low', []);
  });

  it('points out quick wins, and what nobody has estimated', async () => {
    const texts = textsOf(drawOpportunities(await readJourneyText(several), { journey: 0 }).mark);
    assert.ok(texts.includes('4 opportunities, 2 of them quick wins: high impact, low effort. 1 is not estimated yet.'));
    for (const words of ['Quick wins', 'Not estimated yet', 'Impact high']) assert.ok(texts.includes(words), words);
  });

  it('says of a single one what it is', async () => {
    const texts = textsOf(drawOpportunities(await readJourneyText('journey "J" { stage "A" { opportunity "One" { impact high effort low } } }'), { journey: 0 }).mark);
    assert.ok(texts.includes('1 opportunity, a quick win: high impact, low effort.'));
  });

  it('says the severity of the pains that one addresses', async () => {
    const texts = textsOf(drawOpportunities(await readExample('first-order.journey'), { journey: 0 }).mark);
    assert.ok(texts.includes('Nothing says why the card was declined (blocker)'));
  });

  it('grows where there are many, with long words', async () => {
    const many = Array.from({ length: 12 }, (_, index) => `opportunity "${'A very long opportunity '.repeat(8)}${index}" { impact high effort ${index % 2 ? 'low' : 'medium'} }`);
    for (const width of [400, 760, 1280]) checkTexts(drawOpportunities(await readJourneyText(`journey "J" { stage "A" { ${many.join('\n')} } }`), { journey: 0, width }));
  });

  it('says what to write where there are none', async () => {
    const texts = textsOf(drawOpportunities(await readJourneyText(hardJourney), { journey: 0 }).mark).join('\n');
    assert.match(texts, /No opportunity is written yet\.\nWrite one where it would help/);
  });

  it('draws nothing where there is no such journey', async () => {
    assert.equal(drawOpportunities(await readJourneyText(''), { journey: 0 }).width, 0);
  });
});
