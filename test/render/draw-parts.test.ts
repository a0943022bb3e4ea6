import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { drawMap } from '../../src/render/draw-map.js';
import type { Picture } from '../../src/render/drawing.js';
import { drawParts } from '../../src/render/drawing.js';
import type { Box } from '../../src/render/layout/figure.js';
import { findBox } from '../../src/render/layout/find-box.js';
import type { Mark } from '../../src/render/mark.js';
import { readJourneyText } from './read-example.js';

const steps = Array.from({ length: 40 }, (_, index) => `step S${index} "Step ${index}" {\n feels ${index % 3}\n does "Something"\n }`).join('\n');

async function drawLong(width?: number): Promise<Picture> {
  const document = await readJourneyText(`journey "Long" {\n stage "One" {\n${steps}\n}\n}`);
  return drawMap(document, { journey: 0, ...(width !== undefined && { width }) });
}

function around({ width, height }: Picture): Box {
  return { x: -100, y: -100, width: width + 200, height: height + 200 };
}

function elementsOf(mark: Mark): readonly string[] {
  return [...(mark.element === undefined ? [] : [mark.element]), ...(mark.children ?? []).flatMap(elementsOf)];
}

describe('drawParts', () => {
  it('draws what stands in the parts, and nothing else', async () => {
    const picture = await drawLong();
    const box = findBox(picture.figures, 'journeys/0/stages/0/steps/20');
    ok(box);
    const drawn = elementsOf(drawParts(picture, [{ ...box, x: box.x + 20, width: box.width - 40 }]));
    deepEqual([...new Set(drawn.filter((key) => /steps/.test(key)))].sort(), [
      'journeys/0/stages/0/steps/20', 'journeys/0/stages/0/steps/20/facts/0', 'journeys/0/stages/0/steps/20/facts/1',
    ]);
  });

  it('draws the whole picture where a part is as large as it', async () => {
    const picture = await drawLong();
    deepEqual(drawParts(picture, [around(picture)]), picture.mark);
  });

  it('draws all that stands below each other in a narrow window', async () => {
    const picture = await drawLong(400);
    deepEqual(elementsOf(drawParts(picture, [around(picture)])), elementsOf(picture.mark));
  });

  it('gives what was drawn before the same marks', async () => {
    const picture = await drawLong();
    const part = { x: 0, y: 0, width: 3000, height: picture.height };
    const [one, other] = [drawParts(picture, [part]), drawParts(picture, [part, { ...part, x: 6000 }])];
    const header = ({ children = [] }: Mark): Mark | undefined => children.find(({ id }) => id === 'header');
    ok(header(one));
    equal(header(one), header(other));
  });
});

describe('findBox', () => {
  it('finds an element in the pixels of the picture, also where a group only holds its parts together', async () => {
    const { figures } = await drawLong();
    const [first, second] = [0, 1].map((step) => findBox(figures, `journeys/0/stages/0/steps/${step}`));
    ok(first && second);
    ok(second.x >= first.x + 200 && second.x <= first.x + 240);
    const fact = findBox(figures, 'journeys/0/stages/0/steps/1/facts/1');
    ok(fact && fact.x >= second.x && fact.y >= second.y && fact.y + fact.height <= second.y + second.height);
  });

  it('finds nothing where no element has the key', async () => {
    equal(findBox((await drawLong()).figures, 'journeys/1'), undefined);
  });
});
