import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { drawMap } from '../../src/render/draw-map.js';
import { splitLaneTitles } from '../../src/webview/lane-titles.js';
import { emptyDocument, emptyJourney } from './documents.js';

const lists = { personas: [], evidence: [], tags: [], links: [], channels: [], actors: [], lanes: [] };
const feels = { ...lists, kind: 'feels', value: 1, text: 'curious' } as const;
const stage = { ...lists, title: 'Arrival', facts: [feels], goals: [], steps: [], paths: [] };

describe('the names of the lanes', () => {
  it('are a picture of their own, that begins where the map begins', () => {
    const { mark, height } = drawMap({ ...emptyDocument, journeys: [{ ...emptyJourney, stages: [stage] }] }, { journey: 0 });
    const { map, titles, titlesWidth } = splitLaneTitles(mark, height);
    ok(titles && titlesWidth > 0);
    equal(titles.attributes?.viewBox, `0 0 ${titlesWidth} ${height}`);
    const before = mark.children ?? [];
    deepEqual([...map.children ?? [], ...titles.children ?? []].map(({ id }) => id).toSorted(), before.map(({ id }) => id).toSorted());
  });

  it('stay away where there are no lanes', () => {
    const { mark, height } = drawMap({ ...emptyDocument, journeys: [emptyJourney] }, { journey: 0 });
    const { map, titles } = splitLaneTitles(mark, height);
    equal(titles, undefined);
    equal(map, mark);
  });
});
