import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { drawPersonas } from '../../src/render/persona/draw-personas.js';
import { textsOf, walkMarks } from './picture-text.js';
import { checkTexts } from './placed-texts.js';
import { exampleNames, readExample, readJourneyText } from './read-example.js';

describe('Drawing personas', () => {
  it('shows every line of every persona', async () => {
    const document = await readExample('mobile-people.journey');
    const texts = textsOf(drawPersonas(document).mark).join('\n');
    for (const { title, traits } of document.declarations.personas) {
      for (const words of [title ?? '', ...traits.map(({ text }) => text)]) assert.ok(texts.includes(words), words);
    }
  });

  it('leads from each line to its place in the text', async () => {
    const { mark } = drawPersonas(await readJourneyText('persona Sarah {\n  goal "Buy once"\n}\n'));
    assert.deepEqual([...walkMarks(mark)].flatMap(({ element }) => element ?? []), ['declarations/personas/0', 'declarations/personas/0/traits/0']);
  });

  it('shows only images that may be loaded', async () => {
    const document = await readJourneyText('persona Sarah {\n  image "sarah.png" alt "Sarah"\n}\n');
    const images = (allowed: Readonly<Record<string, string>>): boolean => [...walkMarks(drawPersonas(document, { images: allowed }).mark)].filter(({ tag }) => tag === 'image').length > 0;
    assert.deepEqual([images({}), images({ 'sarah.png': 'data:image/png;base64,AAAA' })], [false, true]);
  });

  it('says so where there are none', async () => {
    assert.match(textsOf(drawPersonas(await readJourneyText('')).mark).join(''), /^There are no personas in this file\. Write one first/);
  });

  it('leaves alternative paths out of the small line of feelings', async () => {
    const text = (path: string): string => `persona Mia\njourney "A" for Mia {\n  stage "S" {\n    step Goes "Goes" { feels -1 }\n    step "Ends" { feels +1 }\n${path}  }\n}\n`;
    const lines = await Promise.all(['', '    path "Rest" leaves Goes { step "Sits" { feels 0 } }\n'].map(async (path) =>
      [...walkMarks(drawPersonas(await readJourneyText(text(path)), { journey: 0 }).mark)].find(({ id }) => id === 'small-assumed-line')?.attributes?.d));
    assert.ok(lines[0]);
    assert.equal(lines[1], lines[0]);
  });

  describe('the small line of feelings', () => {
    async function drawLine(stages: string): Promise<{ readonly words: string; readonly pieces: Readonly<Record<string, number>> }> {
      const { mark } = drawPersonas(await readJourneyText(`persona Mia\nevidence Talks "Talks" kind interview\njourney "A" for Mia {\n${stages}\n}\n`), { journey: 0 });
      const pieces = [...walkMarks(mark)].flatMap(({ id, attributes }) => (/line$|gap$/.test(id) && attributes?.d !== undefined ? [[id, attributes.d.split('M').length - 1]] : []));
      return { words: textsOf(mark).find((text) => /^(?:from|feels) /.test(text)) ?? '', pieces: Object.fromEntries(pieces) as Record<string, number> };
    }

    it('tells known from assumed, and only hints at steps that say nothing; neighbours of one look are one piece, whose dashes go on', async () => {
      const steps = ['-1 from Talks', '0 from Talks', '+1', '+1'].map((feeling) => `step "s" { feels ${feeling} }`).join('\n');
      const { words, pieces } = await drawLine(`stage "S" {\n${steps}\n}\nstage "T" {\nfeels 0\nstep "5" { feels +1 }\nstep "6"\nstep "7" { feels +2 }\n}`);
      assert.deepEqual(pieces, { 'small-known-line': 1, 'small-assumed-line': 1, 'quiet-gap': 1 });
      assert.equal(words, 'from −1 to +2 · dashed where assumed · dotted where nothing is said');
    });

    it('hints at stages that say nothing', async () => {
      const { words, pieces } = await drawLine('stage "S" { step "1" { feels +1 from Talks } }\nstage "T" { does "y" }\nstage "U" { step "2" { feels -1 from Talks } }');
      assert.deepEqual(pieces, { 'quiet-gap': 1 });
      assert.equal(words, 'from −1 to +1 · dotted where nothing is said');
    });

    it('goes through stages without steps, and not through what is felt in one as a whole', async () => {
      assert.deepEqual((await drawLine('stage "S" { feels 0 from Talks }\nstage "T" { feels +1 from Talks }')).pieces, { 'small-known-line': 1 });
      assert.deepEqual((await drawLine('stage "S" {\nfeels 0\nstep "1"\n}\nstage "T" {\nfeels +1\nstep "2"\n}')).pieces, {});
    });

    it('says where all of it is assumed', async () => {
      assert.equal((await drawLine('stage "S" {\nstep "1" { feels 0 }\nstep "2" { feels 1 }\n}')).words, 'from 0 to +1 · assumed');
    });
  });

  it('shows the people of other files where the journeys need them, and where they appear', async () => {
    const texts = textsOf(drawPersonas(await readExample('first-order.journey')).mark);
    for (const words of ['Sarah, the practical shopper', 'First online order', 'from −2 to +2 · dashed where assumed', 'Tom, the gift buyer', 'also appears · feels 0']) assert.ok(texts.includes(words), words);
  });

  it('shows one persona alone, and everybody where that one is not there', async () => {
    const document = await readExample('first-order.journey');
    const titles = (persona: string): number => textsOf(drawPersonas(document, { persona }).mark).filter((text) => /^(?:Sarah|Tom), the/.test(text)).length;
    assert.deepEqual(['Tom', 'Nobody'].map(titles), [1, 2]);
  });

  it('keeps its texts apart in every width', async () => {
    for (const document of [...await Promise.all(exampleNames.map(readExample)), await readJourneyText(longPersona)]) {
      for (const width of [400, 640, 1280]) checkTexts(drawPersonas(document, { width }));
    }
  });
});

const longPersona = `persona Ann "${'Ann who has a very long title '.repeat(8)}" {
  role "${'a role of many words '.repeat(9)}"
  says "${'Donaudampfschifffahrt'.repeat(9)}"
  thinks "花子は金曜日までに冬のコートが必要です。「はい」と言った。"
  does "يرى الإعلان ويضغط عليه ثم يبحث عن المعطف في الصفحة الرئيسية"
  feels "${'torn '.repeat(60)}"
  goal "one" goal "two" need "three"
}`;
