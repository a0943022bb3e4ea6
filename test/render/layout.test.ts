import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { JourneyDocument } from '../../src/model/journey-document.js';
import { readJourney } from '../../src/render/content/reading.js';
import { lanesFor } from '../../src/render/lanes/lane-table.js';
import type { Box, Figure } from '../../src/render/layout/figure.js';
import { layOutMap } from '../../src/render/layout/lay-out-map.js';
import { hardJourney } from './hard-journey.js';
import { exampleNames, readExample, readJourneyText } from './read-example.js';

function isInside(inner: Box, outer: Box): boolean {
  const slack = 0.5;
  return inner.x >= outer.x - slack && inner.y >= outer.y - slack
    && inner.x + inner.width <= outer.x + outer.width + slack && inner.y + inner.height <= outer.y + outer.height + slack;
}

/** Every cell lies inside the panel of its lane and stage, or the frame of its path. */
function checkRows(document: JourneyDocument): void {
  document.journeys.forEach((_, journey) => {
    const reading = readJourney(document, journey, {});
    assert.ok(reading);
    const { figures } = layOutMap(reading, { kind: 'Journey map', lanes: lanesFor(reading), hidden: [], foldedStages: [], keepsEmpty: false });
    const lanes = figures.find(({ id }) => id === 'lanes');
    const fields = lanes?.type === 'group' ? lanes.children.filter(({ type }) => type === 'box') : [];
    const cells = figures.flatMap(function find(figure): readonly Figure[] {
      if (figure.type !== 'group' || ['lanes', 'lane-titles', 'header', 'footer', 'head'].includes(figure.id)) return [];
      return figure.width > 0 ? [figure] : figure.children.flatMap(find);
    });
    assert.deepEqual(cells.filter((cell) => !fields.some((field) => isInside(cell, field))).map(({ id, x, y, width, height }) => ({ id, x, y, width, height })), []);
  });
}

describe('Laying out a map', () => {
  for (const name of exampleNames) {
    it(`keeps the cells of ${name} in their fields`, async () => checkRows(await readExample(name)));
  }

  it('keeps the cells in their fields in a journey that is hard to lay out', async () => checkRows(await readJourneyText(hardJourney)));
});
