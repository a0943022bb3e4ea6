import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { toolbarContent } from '../../src/webview/toolbar-content.js';
import { readExample, readJourneyText } from '../render/read-example.js';

const everything = { persona: '', hiddenLanes: [], foldedStages: [] };

describe('what the bar offers', () => {
  it('is everybody who appears, every lane that holds something, and folding', async () => {
    const content = toolbarContent({ document: await readExample('first-order.journey'), journey: 0 }, 'map', { ...everything, hiddenLanes: ['thinks'] });
    deepEqual(content.personas.map(({ title }) => title), ['Everybody', 'Sarah, the practical shopper', 'Tom, the gift buyer']);
    deepEqual(content.lanes.filter(({ isShown }) => !isShown).map(({ title }) => title), ['Thinks']);
    equal(content.folding, 'open');
    equal(content.hasPicture, true);
  });

  it('is the lanes of a blueprint, also those that are empty', async () => {
    const content = toolbarContent({ document: await readExample('first-order.journey'), journey: 0 }, 'blueprint', { ...everything, hiddenLanes: ['does', 'thinks'] });
    deepEqual(content.lanes.map(({ title }) => title), ['Physical evidence', 'Customer actions', 'Touchpoints', 'Frontstage', 'Backstage', 'Support']);
    deepEqual(content.lanes.filter(({ isShown }) => !isShown).map(({ title }) => title), ['Customer actions']);
  });

  it('is no lane and no folding where a view has neither', async () => {
    const content = toolbarContent({ document: await readExample('first-order.journey'), journey: 0 }, 'insights', everything);
    deepEqual([content.lanes, content.folding], [[], 'none']);
  });

  it('singles nobody out where only one travels', async () => {
    const content = toolbarContent({ document: await readJourneyText('persona A\njourney "J" for A { stage "S" { step "x" { does "y" } } }'), journey: 0 }, 'map', everything);
    deepEqual(content.personas, []);
  });

  it('is nothing where there is nothing to draw', async () => {
    const content = toolbarContent({ document: await readJourneyText(''), journey: 0 }, undefined, everything);
    deepEqual([content.views, content.journeys, content.hasPicture], [[], [], false]);
  });
});
