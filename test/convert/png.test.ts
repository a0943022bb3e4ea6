import { deepEqual, equal, ok } from 'node:assert/strict';
import { decode } from 'fast-png';
import { describe, it } from 'mocha';
import { exportPicture } from '../../src/convert/export-picture.js';
import type { ExportDoors } from '../../src/convert/export-picture.js';
import type { JourneyDocument } from '../../src/model/journey-document.js';
import { themes } from '../../src/render/theme.js';
import type { ThemeName } from '../../src/render/theme.js';
import { drawView } from '../../src/render/views.js';
import { readExample, readJourneyText } from '../render/read-example.js';
import { packageDoors } from './convert-doors.js';

async function writeDocument(document: JourneyDocument, { theme = 'light', scale = 1 }: { readonly theme?: ThemeName; readonly scale?: number } = {}) {
  const picture = drawView('map', document, { journey: 0 });
  const { content } = await exportPicture('png', picture, { theme: themes[theme], scale, paper: 'a4' }, packageDoors);
  ok(typeof content !== 'string');
  return { picture, content, image: decode(content) };
}

/** Without the letters themselves, which some editors show in another order. */
async function checkNote(text: string, doors: Pick<ExportDoors, 'findFonts'>, note: string): Promise<void> {
  const picture = drawView('map', await readJourneyText(text), { journey: 0 });
  const { notes } = await exportPicture('png', picture, { theme: themes.light, scale: 1, paper: 'a4' }, { ...packageDoors, ...doors });
  deepEqual(notes.map((one) => one.replace(/: .*? stand/, ': … stand')), [note]);
}

type Image = ReturnType<typeof decode>;

function colourAt({ data, width, channels }: Image, x: number, y: number): string {
  const start = (y * width + x) * channels;
  return `#${Array.from(data.slice(start, start + 3), (value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** How many pixels of a row of the picture are not of the colour of the page. */
function inkIn(image: Image, top: number, bottom: number, page: string): number {
  let ink = 0;
  for (let y = top; y < bottom; y++) for (let x = 0; x < image.width; x++) if (colourAt(image, x, y) !== page) ink += 1;
  return ink;
}

describe('A PNG', () => {
  it('has the size of the picture times its scale, and the colours of its theme', async () => {
    const document = await readExample('first-workshop.journey');
    for (const [theme, scale] of [['light', 1], ['dark', 2]] as const) {
      const { image, picture } = await writeDocument(document, { theme, scale });
      ok(Math.abs(image.width - picture.width * scale) <= 1 && Math.abs(image.height - picture.height * scale) <= 1);
      equal(colourAt(image, 2, 2), themes[theme].page);
    }
  });

  it('has its title in letters', async () => {
    const [short, long] = await Promise.all(['I', 'A much longer title of a day'].map(async (title) =>
      (await writeDocument(await readJourneyText(`journey "${title}" {\n  stage "Go"\n}\n`))).image));
    ok(short && long && inkIn(long, 60, 100, '#ffffff') > inkIn(short, 60, 100, '#ffffff') * 5);
  });

  it('says which letters no font has, and what to do', async () => {
    const text = 'journey "注文する" {\n  stage "مرحبا"\n}\n';
    await checkNote(text, {}, 'No font for Chinese or Japanese, Japanese, Arabic was found: … stand as empty boxes. Export SVG or HTML, which use the fonts of their reader; or run “journey render”, which takes fonts of the machine.');
    await checkNote(text, { findFonts: () => Promise.resolve([]) }, 'No font for Chinese or Japanese, Japanese, Arabic was found: … stand as empty boxes. Install one, such as Noto Sans CJK, Noto Sans CJK JP, Noto Sans Arabic, or export SVG or HTML, which use the fonts of their reader.');
  });

  it('is the same, byte by byte, each time', async () => {
    const document = await readExample('first-workshop.journey');
    deepEqual((await writeDocument(document)).content, (await writeDocument(document)).content);
  });
});
