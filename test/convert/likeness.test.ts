import { equal, ok } from 'node:assert/strict';
import { decode } from 'fast-png';
import { after, before, describe, it } from 'mocha';
import { exportPicture } from '../../src/convert/export-picture.js';
import type { PictureFormatName } from '../../src/convert/picture-formats.js';
import type { Picture } from '../../src/render/drawing.js';
import type { PictureThemeName } from '../../src/render/theme.js';
import { pictureThemes } from '../../src/render/theme.js';
import { drawView } from '../../src/render/views.js';
import type { PictureViewName } from '../../src/render/views.js';
import { readExample } from '../render/read-example.js';
import type { Browser } from '../vscode/browser.js';
import { openBrowser } from '../vscode/browser.js';
import { packageDoors } from './convert-doors.js';

type Image = ReturnType<typeof decode>;

describe('A PNG beside what Chromium makes of the SVG', function () {
  this.timeout(120_000);
  let browser: Browser;
  before(async () => { browser = await openBrowser(); });
  after(() => browser.close());

  for (const [name, view, theme] of [
    ['first-workshop.journey', 'map', 'light'], ['first-order.journey', 'insights', 'dark'], ['first-order.journey', 'opportunities', 'high-contrast'],
  ] as const) {
    it(`is alike for ${name} as ${view} in ${theme}`, async () => {
      const [png, shot] = await drawBoth(name, view, theme);
      equal(`${png.width} × ${png.height}`, `${shot.width} × ${shot.height}`);
      const share = shareOfDifferent(png, shot);
      ok(share < 0.003, `${(share * 100).toFixed(2)} % of the pixels differ`);
    });
  }

  it('would be seen to differ where a line of text is missing', async () => {
    const [png, shot] = await drawBoth('first-order.journey', 'opportunities', 'light');
    const title = png.data.slice();
    title.fill(255, png.width * 40 * png.channels, png.width * 110 * png.channels);
    ok(shareOfDifferent({ ...png, data: title }, shot) > shareOfDifferent(png, shot) * 1.5);
  });

  async function drawBoth(name: string, view: PictureViewName, theme: PictureThemeName): Promise<readonly [png: Image, shot: Image]> {
    const picture = drawView(view, await readExample(name), { journey: 0 });
    const [png, svg] = [await write('png', picture, theme), await write('svg', picture, theme)];
    ok(typeof png !== 'string' && typeof svg === 'string');
    const { width, height } = decode(png);
    await browser.page.setViewportSize({ width, height });
    await browser.page.setContent(`<!DOCTYPE html><style>body { margin: 0 } svg { display: block }</style>${svg}`);
    await browser.page.evaluate(() => document.fonts.ready);
    return [decode(png), decode(await browser.page.screenshot())];
  }

  async function write(format: PictureFormatName, picture: Picture, theme: PictureThemeName): Promise<string | Uint8Array> {
    return (await exportPicture(format, picture, { theme: pictureThemes[theme], scale: 1, paper: 'a4' }, packageDoors)).content;
  }
});

/** Letters have other edges in each program; a place differs where no place around it, one pixel wide, has its colour. */
function shareOfDifferent(one: Image, other: Image): number {
  let different = 0;
  for (let y = 1; y < one.height - 1; y++) for (let x = 1; x < one.width - 1; x++) if (!isNear(one, other, x, y)) different += 1;
  return different / (one.width * one.height);
}

const around = [[0, 0], [1, 0], [-1, 0], [0, 1], [0, -1]] as const;

function isNear(one: Image, other: Image, x: number, y: number): boolean {
  return around.some(([right, down]) => distance(one, other, [x, y], [x + right, y + down]) < 60);
}

/** The largest difference of red, green and blue, from 0 to 255. */
function distance(one: Image, other: Image, [x, y]: readonly [number, number], [otherX, otherY]: readonly [number, number]): number {
  const [at, otherAt] = [(y * one.width + x) * one.channels, (otherY * other.width + otherX) * other.channels];
  let largest = 0;
  for (let channel = 0; channel < 3; channel++) largest = Math.max(largest, Math.abs((one.data[at + channel] ?? 0) - (other.data[otherAt + channel] ?? 0)));
  return largest;
}
