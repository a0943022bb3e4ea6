import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { exportPicture } from '../../src/convert/export-picture.js';
import type { PaperName } from '../../src/convert/pdf/paper.js';
import type { JourneyDocument } from '../../src/model/journey-document.js';
import type { Mark } from '../../src/render/mark.js';
import { themes } from '../../src/render/theme.js';
import { drawView } from '../../src/render/views.js';
import type { PictureViewName } from '../../src/render/views.js';
import { readExample, readJourneyText } from '../render/read-example.js';
import { packageDoors } from './convert-doors.js';
import { readPdf } from './read-pdf.js';
import type { ReadPdf } from './read-pdf.js';

interface PdfCase {
  readonly view?: PictureViewName;
  readonly paper?: PaperName;
}

async function writeDocument(document: JourneyDocument, { view = 'map', paper = 'a4' }: PdfCase = {}): Promise<Uint8Array> {
  const { content } = await exportPicture('pdf', drawView(view, document, { journey: 0 }), { theme: themes.light, scale: 1, paper }, packageDoors);
  ok(typeof content !== 'string');
  return content;
}

async function checkPdf(document: JourneyDocument, options: PdfCase, examine: (pdf: ReadPdf) => void): Promise<void> {
  examine(await readPdf(await writeDocument(document, options)));
}

/** Each line of a picture, without spaces, which programs set anew. */
function linesOf({ tag, text, children = [] }: Mark): readonly string[] {
  if (tag === 'title' || tag === 'desc') return [];
  return [...(text === undefined ? [] : [squeeze(text)]), ...children.flatMap(linesOf)];
}

function squeeze(text: string): string {
  return text.replace(/\s/gu, '');
}

describe('A PDF', () => {
  for (const name of ['first-order.journey', 'shared-ride.journey', 'people.journey']) {
    it(`of ${name} has every line of the picture`, async () => {
      const document = await readExample(name);
      const view = document.journeys.length > 0 ? 'map' : 'persona';
      await checkPdf(document, { view }, ({ pages }) => {
        const text = squeeze(pages.flat().join(''));
        deepEqual(linesOf(drawView(view, document, { journey: 0 }).mark).filter((line) => !text.includes(line)), []);
      });
    });
  }

  it('is cut between stages, and names the lanes on each page', async () =>
    checkPdf(await readExample('first-order.journey'), {}, ({ pages, bookmarks, title, language }) => {
      deepEqual({ title, language }, { title: 'First online order', language: 'en' });
      deepEqual(bookmarks, ['First online order', 'Stage 1: Awareness', 'Stage 2: Consideration', 'Stage 3: Purchase', 'Stage 4: Delivery', 'Stage 5: Care and loyalty']);
      const withTouchpoints = pages.filter((page) => page.includes('Touchpoints'));
      const steps = ['Sees an advertisement', 'Compares sizes', 'Pays by card', 'Follows the parcel', 'Asks how to wash it'];
      deepEqual(withTouchpoints.flatMap((page) => steps.filter((step) => page.includes(step))), steps);
      ok(pages.slice(1).every((page) => page.some((text) => ['Touchpoints', 'Pains', 'Frontstage', 'Opportunities'].includes(text))));
    }));

  it('says each thing once, save for headings and names of lanes', async () =>
    checkPdf(await readExample('first-order.journey'), {}, ({ pages }) => {
      for (const text of ['curious', 'lost', 'embarrassed', 'The size chart is two', '31 h']) ok(pages.flat().filter((piece) => piece === text).length <= 1, text);
    }));

  it('has no page of empty lanes', async () => {
    const lanes = ['touchpoint', 'does', 'thinks', 'says', 'need', 'pain', 'gain', 'opportunity', 'artifact', 'frontstage', 'backstage', 'support', 'note'];
    const full = lanes.map((lane) => `      ${lane} "${lane} ${'words '.repeat(20)}"\n`).join('');
    const text = `journey "A" {\n${['One', 'Two'].map((stage, index) => `  stage "${stage}" {\n${Array.from({ length: 8 }, (_, step) => `    step "${stage} ${step}" {\n${index === 0 ? full : '      touchpoint "Door"\n'}    }\n`).join('')}  }\n`).join('')}}\n`;
    await checkPdf(await readJourneyText(text), {}, ({ pages }) => {
      ok(pages.filter((page) => page.some((line) => line.startsWith('One '))).length > 1);
      const second = pages.filter((page) => page.includes('Two 7'));
      ok(second.every((page) => page.includes('Door')), second.map((page) => page.join(' | ')).join('\n'));
    });
  });

  it('has the size of its paper, lying', async () => {
    const document = await readExample('first-order.journey');
    for (const [paper, size] of [['a4', [842, 595]], ['a3', [1191, 842]], ['letter', [792, 612]]] as const) {
      await checkPdf(document, { paper }, ({ sizes }) => { ok(sizes.length > 1 && sizes.every((one) => String(one) === String(size)), String(sizes)); });
    }
  });

  it('is one page where all of it can be read there', async () =>
    checkPdf(await readJourneyText('journey "Day" {\n  stage "Go" {\n    step "Make tea" { feels +2 }\n  }\n}\n'), {}, ({ pages }) => { equal(pages.length, 1); }));

  it('draws the lanes smaller rather than send one alone to another page', async () => {
    const facts = ['touchpoint "Desk"', 'thinks "Nine days?"', 'feels -2 "dismissed"', 'says "Oh"', 'need "A word"', 'gain "A smile"', 'moment "Here"', 'artifact "Leaflet"', 'pain "No slot"', 'opportunity "Offer a call"', 'note "N"'];
    const stages = ['Before', 'There', 'After'].map((stage) => `  stage "${stage}" {\n    step "Comes" {\n      ${facts.join('\n      ')}\n    }\n    step "Goes" {\n      feels +2\n    }\n  }\n`);
    await checkPdf(await readJourneyText(`journey "Visit" {\n${stages.join('')}}\n`), {}, ({ pages }) => {
      equal(pages.length, 2);
      ok(pages[1]?.includes('Artifacts'));
    });
  });

  it('cuts a stage that is wider than the paper between its steps', async () => {
    const steps = Array.from({ length: 30 }, (_, index) => `    step "Number ${index}" { thinks "Thought ${index}" }\n`).join('');
    await checkPdf(await readJourneyText(`journey "Day" {\n  stage "Go" {\n${steps}  }\n}\n`), {}, ({ pages }) => {
      const texts = pages.flat();
      ok(pages.length > 2);
      for (let index = 0; index < 30; index++) equal(texts.filter((text) => text === `Thought ${index}`).length, 1);
    });
  });

  it('says headings once that are higher than the paper', async () => {
    const words = Array.from({ length: 400 }, (_, index) => `word${index}`);
    const stages = ['Before', 'There', 'After'].map((stage, index) => `  stage "${stage}" {
    ${index === 0 ? `/** ${words.join(' ')} */` : ''}
    step "Comes ${index}" { thinks "Thought ${index}" }
  }
`);
    await checkPdf(await readJourneyText(`journey "Day" {
${stages.join('')}}
`), {}, ({ pages }) => {
      const texts = pages.flat().join(' ').split(/\s+/u);
      ok(pages.length < 20, `${pages.length} pages`);
      for (const word of words) equal(texts.filter((text) => text === word).length, 1, word);
      for (const index of ['0', '1', '2']) equal(pages.filter((page) => page.includes(`Thought ${index}`)).length, 1);
    });
  });

  it('is the same, byte by byte, each time', async () => {
    const document = await readExample('first-workshop.journey');
    deepEqual(await writeDocument(document), await writeDocument(document));
  });

  it('embeds the letters that it needs, and no font as a whole', async () => {
    const bytes = await writeDocument(await readExample('first-workshop.journey'));
    ok(bytes.length < 100_000, `${bytes.length} bytes`);
    ok(Buffer.from(bytes).toString('latin1').includes('/FontFile2'));
  });
});
