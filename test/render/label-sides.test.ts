import { ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { drawMap } from '../../src/render/draw-map.js';
import { plotHeight } from '../../src/render/emotion/points.js';
import { placedLines } from './placed-texts.js';
import { readJourneyText } from './read-example.js';

const people = 'persona Ann\npersona Bob\n';
/** Ann's line passes just above Bob's. */
const two = `${people}journey "A" for Ann, Bob {\n  stage "S" {\n${[1, 2, 3].map((step) => `    step "Step ${step}" { feels 0 "fine" for Ann feels -1 "calm ${step}" for Bob }\n`).join('')}  }\n}\n`;

describe('The label of a feeling', () => {
  it('stands on the other side where the line of another persona would pass through it', async () => {
    for (const step of [1, 2]) ok(await heightOver(two, `calm ${step}`) < 0, `calm ${step}`);
  });

  it('stands above its line where nothing is in the way', async () => {
    for (const step of [1, 2, 3]) ok(await heightOver(two, `calm ${step}`, 'Bob') > 0, `calm ${step}`);
  });
});

/** How far some words about a feeling of −1 stand above its point, in pixels; negative below. */
async function heightOver(text: string, words: string, persona?: string): Promise<number> {
  const lines = placedLines(drawMap(await readJourneyText(text), { journey: 0, ...(persona !== undefined && { persona }) }).mark);
  const place = (sought: string): number => {
    const line = lines.find((one) => one.words === sought);
    ok(line, sought);
    return (line.top + line.bottom) / 2;
  };
  return place('0 neutral') + plotHeight / 4 - place(words);
}
