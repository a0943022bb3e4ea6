import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { chooseView, journeyTitles } from '../../src/webview/choose-view.js';
import { emptyDocument, emptyJourney } from './documents.js';

describe('what is shown of a document', () => {
  const persona = { name: 'Sarah', traits: [] };
  const withPersona = { ...emptyDocument, declarations: { ...emptyDocument.declarations, personas: [persona] } };

  it('is a map where it has a journey', () => equal(chooseView({ ...withPersona, journeys: [emptyJourney] }), 'map'));
  it('is its personas where it has no journey', () => equal(chooseView(withPersona), 'personas'));
  it('is nothing yet where it has neither', () => equal(chooseView(emptyDocument), 'nothing'));
});

describe('the picker', () => {
  it('calls journeys by their titles, names or places', () => {
    const journeys = [{ ...emptyJourney, name: 'A', title: 'First order' }, { ...emptyJourney, name: 'Checkout' }, emptyJourney];
    deepEqual(journeyTitles({ ...emptyDocument, journeys }), ['First order', 'Checkout', 'Journey 3']);
  });
});
