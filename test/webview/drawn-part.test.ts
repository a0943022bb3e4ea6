import { ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { drawMap } from '../../src/render/draw-map.js';
import { drawParts } from '../../src/render/drawing.js';
import { writeSvg } from '../../src/render/write-svg.js';
import { themes } from '../../src/render/theme.js';
import { createDrawnPart } from '../../src/webview/drawn-part.js';
import { readJourneyText } from '../render/read-example.js';
import { usePage } from './page.js';

const steps = Array.from({ length: 60 }, (_, index) => `    step "Step ${index}" { thinks "Thought ${index}" }\n`).join('');

describe('the part of a long map that is drawn', () => {
  usePage();

  it('holds the names of its lanes wherever the window is', async () => {
    await checkPart({ left: 9000 }, ['>Thinks<', 'Thought 40'], ['Thought 0<', 'Thought 20<']);
    await checkPart({ left: 0 }, ['>Thinks<', 'Thought 0<'], ['Thought 40']);
  });
});

/** Draws what a window of 800 pixels needs that begins somewhere in the map, with texts that are in it and texts that are not. */
async function checkPart({ left }: { readonly left: number }, holds: readonly string[], lacks: readonly string[]): Promise<void> {
  const picture = drawMap(await readJourneyText(`journey "A long day" {\n  stage "Go" {\n${steps}  }\n}\n`), { journey: 0 });
  const region = document.createElement('div');
  Object.defineProperty(region, 'clientWidth', { value: 800 });
  const part = createDrawnPart({ region, sight: () => ({ zoom: 1, isFitted: false, left, top: 0 }) }, () => undefined);
  part.begin(picture, true);
  const svg = writeSvg({ mark: drawParts(picture, part.boxes()) }, { theme: themes.light });
  part.end();
  for (const text of holds) ok(svg.includes(text), `${text} is missing`);
  for (const text of lacks) ok(!svg.includes(text), `${text} is there`);
}
