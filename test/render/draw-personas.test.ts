import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { drawPersonas } from '../../src/render/draw-personas.js';
import { textsOf, walkMarks } from './picture-text.js';
import { readExample, readJourneyText } from './read-example.js';

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
    const images = (allowed: Readonly<Record<string, string>>): number => [...walkMarks(drawPersonas(document, { images: allowed }).mark)].filter(({ tag }) => tag === 'image').length;
    assert.deepEqual([images({}), images({ 'sarah.png': 'data:image/png;base64,AAAA' })], [0, 1]);
  });

  it('says so where there are none', async () => {
    assert.deepEqual(textsOf(drawPersonas(await readJourneyText('')).mark), ['There are no personas in this file.']);
  });
});
