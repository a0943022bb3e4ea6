import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { drawBlueprint } from '../../src/render/draw-blueprint.js';
import { drawMap } from '../../src/render/draw-map.js';
import type { Picture } from '../../src/render/drawing.js';
import { drawTable } from '../../src/render/table/draw-table.js';
import type { PictureThemeName, Theme } from '../../src/render/theme.js';
import { pictureThemes } from '../../src/render/theme.js';
import { drawView } from '../../src/render/views.js';
import { writeHtml } from '../../src/render/write-html.js';
import { writeSvg } from '../../src/render/write-svg.js';
import { readExample, readJourneyText } from './read-example.js';

const folder = new URL('golden/', import.meta.url);
const smallest = 'journey "My working day" {\n  stage "Go to work" {\n    step "Make tea" { feels +2 }\n    step "Do work" { feels -2 }\n  }\n}\n';

/** Compares a picture with the one that was last reviewed. `UPDATE_GOLDEN=1 npm run test:unit` writes new ones; look at them in a browser. */
function checkGolden(name: string, picture: Picture, themeName: PictureThemeName): void {
  const theme: Theme = pictureThemes[themeName];
  checkFile(`${name}.${themeName}.svg`, writeSvg(picture, { theme }));
}

function checkFile(name: string, markup: string): void {
  const file = new URL(name, folder);
  // A line a tag makes the difference of two pictures readable.
  const lines = markup.replaceAll('><', '>\n<');
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, lines);
  }
  assert.ok(existsSync(file), `There is no picture ${name} to compare with; UPDATE_GOLDEN=1 writes it.`);
  assert.equal(lines, readFileSync(file, 'utf8'), `${name} has changed: UPDATE_GOLDEN=1 takes the new picture, once you have looked at it.`);
}

describe('The picture', () => {
  for (const theme of ['light', 'dark', 'high-contrast', 'high-contrast-light'] as const) {
    it(`of the shop stays as it was reviewed, in ${theme}`, async () =>
      checkGolden('first-order', drawMap(await readExample('first-order.journey'), { journey: 0 }), theme));
  }

  it('of the shop as a blueprint stays as it was reviewed, on paper', async () =>
    checkGolden('first-order-blueprint', drawBlueprint(await readExample('first-order.journey'), { journey: 0 }), 'print'));

  for (const view of ['opportunities', 'insights', 'persona'] as const) {
    it(`of the shop as ${view} stays as it was reviewed`, async () =>
      checkGolden(`first-order-${view}`, drawView(view, await readExample('first-order.journey'), { journey: 0 }), 'light'));
  }

  it('of the shop as a table stays as it was reviewed', async () =>
    checkFile('first-order-table.html', writeHtml(drawTable(await readExample('first-order.journey'), { journey: 0 }))));

  it('of a first workshop stays as it was reviewed', async () =>
    checkGolden('first-workshop', drawMap(await readExample('first-workshop.journey'), { journey: 0 }), 'light'));

  it('of the smallest journey stays as it was reviewed', async () => checkGolden('smallest', drawMap(await readJourneyText(smallest), { journey: 0 }), 'light'));
});
