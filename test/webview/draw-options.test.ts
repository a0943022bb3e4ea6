import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Choices } from '../../src/webview/memory.js';
import { areAllFolded, drawOptions, exportChoices, flipAllFolds, flipFold, roomIn } from '../../src/webview/draw-options.js';
import { emptyDocument, emptyJourney } from './documents.js';

const lists = { personas: [], evidence: [], tags: [], links: [], facts: [], goals: [], steps: [], paths: [] };
const [arrival, stay, departure] = [{ ...lists, name: 'Arrival' }, { ...lists, title: 'The stay' }, lists];
const document = { ...emptyDocument, journeys: [emptyJourney, { ...emptyJourney, stages: [arrival, stay, departure] }] };
const message = { document, journey: 1, images: {} };
const everything: Choices = { persona: '', hiddenLanes: [], foldedStages: [] };

describe('what is drawn for what a reader has chosen', () => {
  it('is everything to begin with', () => {
    deepEqual(drawOptions(message, everything, 800), { journey: 1, images: {}, width: 800, hiddenLanes: [], foldedStages: [] });
  });

  it('has the persona, lanes and stages of the choice, and so has an export', () => {
    const choices = { persona: 'Sarah', hiddenLanes: ['thinks'], foldedStages: ['The stay'] };
    const chosen = { persona: 'Sarah', hiddenLanes: ['thinks'], foldedStages: ['journeys/1/stages/1'] };
    deepEqual(drawOptions(message, choices), { journey: 1, images: {}, ...chosen });
    deepEqual(exportChoices(message, 'map', choices), { journey: 1, view: 'map', ...chosen });
  });

  it('is the same in all windows with room for columns', () => {
    deepEqual([320, 500, 800, 1440].map(roomIn), [320, 500, roomIn(1440), roomIn(800)]);
  });

  it('keeps stages folded when others come before them', () => {
    const longer = { ...document, journeys: [emptyJourney, { ...emptyJourney, stages: [departure, arrival, stay] }] };
    deepEqual(drawOptions({ ...message, document: longer }, { ...everything, foldedStages: ['The stay'] }).foldedStages, ['journeys/1/stages/2']);
  });
});

describe('folding', () => {
  it('folds the stage of any element, and unfolds it', () => {
    deepEqual(flipFold(document, 'journeys/1/stages/0/steps/4/facts/1', ['The stay']), ['The stay', 'Arrival']);
    deepEqual(flipFold(document, 'journeys/1/stages/0', ['Arrival', 'The stay']), ['The stay']);
    equal(flipFold(document, 'journeys/1', []), undefined);
  });

  it('tells stages apart that are called alike', () => {
    const twice = { ...document, journeys: [{ ...emptyJourney, stages: [stay, stay, stay] }] };
    const folded = flipFold(twice, 'journeys/0/stages/1', []) ?? [];
    deepEqual(drawOptions({ document: twice, journey: 0, images: {} }, { ...everything, foldedStages: folded }).foldedStages, ['journeys/0/stages/1']);
    equal(areAllFolded(twice, 0, folded), false);
    deepEqual(flipFold(twice, 'journeys/0/stages/1', folded), []);
  });

  it('folds all stages, and unfolds them where all are folded', () => {
    const all = flipAllFolds(document, 1, ['Arrival']);
    equal(areAllFolded(document, 1, all), true);
    deepEqual(flipAllFolds(document, 1, all), []);
  });
});
