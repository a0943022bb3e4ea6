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
import { checkGolden } from './check-golden.js';
import { readExample, readJourneyText } from './read-example.js';

const smallest = 'journey "My working day" {\n  stage "Go to work" {\n    step "Make tea" { feels +2 }\n    step "Do work" { feels -2 }\n  }\n}\n';

function checkPicture(name: string, picture: Picture, themeName: PictureThemeName): void {
  const theme: Theme = pictureThemes[themeName];
  checkGolden(`${name}.${themeName}.svg`, writeSvg(picture, { theme }));
}

describe('The picture', () => {
  it('of the shop as a blueprint stays as it was reviewed, on paper', async () =>
    checkPicture('first-order-blueprint', drawBlueprint(await readExample('first-order.journey'), { journey: 0 }), 'print'));

  for (const view of ['opportunities', 'insights', 'persona'] as const) {
    it(`of the shop as ${view} stays as it was reviewed`, async () =>
      checkPicture(`first-order-${view}`, drawView(view, await readExample('first-order.journey'), { journey: 0 }), 'light'));
  }

  it('of the shop as a table stays as it was reviewed', async () =>
    checkGolden('first-order-table.html', writeHtml(drawTable(await readExample('first-order.journey'), { journey: 0 }))));

  it('of the smallest journey stays as it was reviewed', async () => checkPicture('smallest', drawMap(await readJourneyText(smallest), { journey: 0 }), 'light'));
});
