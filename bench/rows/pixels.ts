import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/toolchain/find-chromium.mjs';
import { exportDoors } from '../../src/cli/export-doors.js';
import { openFontsFor } from '../../src/convert/open-fonts.js';
import { writePng } from '../../src/convert/write-png.js';
import { readAlone } from '../../src/language/read-alone.js';
import { drawMap } from '../../src/render/draw-map.js';
import type { Picture } from '../../src/render/drawing.js';
import { lightTheme } from '../../src/render/theme.js';
import { writeSvg } from '../../src/render/write-svg.js';
import { inTurns, timed, type Side } from '../measure.js';
import { milliseconds, type Row } from '../row.js';
import { tasksForJourney } from '../tasks.js';

const size = { width: 2_000, height: 1_000 };
const scale = 2;

/** A picture of 4,000 × 2,000 pixels as PNG, beside a screenshot of the same SVG in Chromium. Both have drawn before. */
export const pixels: Row = {
  id: 'pixels',
  async run() {
    const picture = resized(drawMap(readAlone(tasksForJourney({ count: 25 })).document, { journey: 0 }));
    const { ours, theirs } = await inTurns({ ours: await pngSide(picture), theirs: await screenshotSide(picture) }, 9, 2);
    return [{ what: 'PNG of 4,000 × 2,000 pixels ÷ Chromium’s screenshot', figures: `${milliseconds(ours)} ÷ ${milliseconds(theirs)}`, ratio: ours / theirs, must: NaN, aim: NaN }];
  },
};

/** Drawn as large as wanted; its view stays. */
function resized(picture: Picture): Picture {
  return { ...picture, ...size, mark: { ...picture.mark, attributes: { ...picture.mark.attributes, ...size } } };
}

async function pngSide(picture: Picture): Promise<Side> {
  const doors = exportDoors();
  const { book } = await openFontsFor([picture.mark], doors);
  return { measure: () => timed(() => writePng(picture, { theme: lightTheme, scale, book, readWasm: doors.readWasm })), end: () => Promise.resolve() };
}

async function screenshotSide(picture: Picture): Promise<Side> {
  const browser = await chromium.launch({ executablePath: await findChromium() });
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: scale });
  const html = `<!DOCTYPE html><body style="margin: 0">${writeSvg(picture, { theme: lightTheme })}`;
  return {
    measure: () => timed(async () => {
      await page.setContent(html);
      await page.screenshot();
    }),
    end: () => browser.close(),
  };
}
