import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { drawMap } from '../../src/render/draw-map.js';
import type { Mark } from '../../src/render/mark.js';
import { findMapParts } from '../../src/webview/map-parts.js';
import { drawStickyHeads } from '../../src/webview/sticky-heads.js';
import { readExample, readJourneyText } from '../render/read-example.js';

describe('the heads that stay in sight', () => {
  it('are those of all stages and steps, with number and title, where the columns are', async () => {
    const { mark, width } = drawMap(await readExample('first-order.journey'), { journey: 0 });
    const parts = findMapParts(mark);
    deepEqual([parts.stages.length, parts.steps.length], [5, 9]);
    const heads = drawStickyHeads(parts, width);
    ok(heads);
    deepEqual(textsOf(heads.mark).slice(0, 4), ['1', 'Awareness', '2', 'Consideration']);
    ok(textsOf(heads.mark).includes('Sees an advertisement') && !textsOf(heads.mark).includes('from Twelve interviews'));
    ok(heads.from > 0 && heads.to > heads.from);
  });

  it('cut long titles, and stand for the eye alone', async () => {
    const { mark, width } = drawMap(await readJourneyText(`journey "J" { stage "S" { step "${'long words '.repeat(20)}" { does "x" } } }`), { journey: 0 });
    const heads = drawStickyHeads(findMapParts(mark), width);
    ok(heads);
    ok(textsOf(heads.mark).some((text) => text.endsWith(' …')));
    equal(allMarks(heads.mark).some(({ element }) => element !== undefined), false);
  });

  it('are missing where there is nothing to scroll below them', async () => {
    const { mark, width } = drawMap(await readJourneyText('journey "J" { stage "S" }'), { journey: 0 });
    equal(drawStickyHeads(findMapParts(mark), width), undefined);
  });
});

function allMarks(mark: Mark): readonly Mark[] {
  return [mark, ...(mark.children ?? []).flatMap(allMarks)];
}

function textsOf(mark: Mark): readonly string[] {
  return allMarks(mark).flatMap(({ text }) => text ?? []);
}
