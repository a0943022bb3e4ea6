import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import type { JourneyDocument } from '../../src/model/journey-document.js';
import { drawMap } from '../../src/render/draw-map.js';
import type { ThemeName } from '../../src/render/theme.js';
import { themes } from '../../src/render/theme.js';
import { writeSvg } from '../../src/render/write-svg.js';
import { readExample, readJourneyText } from './read-example.js';

const folder = new URL('golden/', import.meta.url);
const smallest = 'journey "My working day" {\n  stage "Go to work" {\n    step "Make tea" { feels +2 }\n    step "Do work" { feels -2 }\n  }\n}\n';

/** Compares a picture with the one that was last reviewed. `UPDATE_GOLDEN=1 npm run test:unit` writes new ones; look at them in a browser. */
function checkGolden(name: string, document: JourneyDocument, theme: ThemeName): void {
  const file = new URL(`${name}.${theme}.svg`, folder);
  // A line a tag makes the difference of two pictures readable.
  const svg = writeSvg(drawMap(document, { journey: 0 }), { theme: themes[theme] }).replaceAll('><', '>\n<');
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, svg);
  }
  assert.ok(existsSync(file), `There is no picture ${name}.${theme}.svg to compare with; UPDATE_GOLDEN=1 writes it.`);
  assert.equal(svg, readFileSync(file, 'utf8'), `${name} has changed: UPDATE_GOLDEN=1 takes the new picture, once you have looked at it.`);
}

describe('The picture', () => {
  it('of the shop stays as it was reviewed, in light', async () => checkGolden('first-order', await readExample('first-order.journey'), 'light'));
  it('of the shop stays as it was reviewed, in dark', async () => checkGolden('first-order', await readExample('first-order.journey'), 'dark'));
  it('of a first workshop stays as it was reviewed', async () => checkGolden('first-workshop', await readExample('first-workshop.journey'), 'light'));
  it('of the smallest journey stays as it was reviewed', async () => checkGolden('smallest', await readJourneyText(smallest), 'light'));
});
