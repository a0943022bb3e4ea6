import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { chooseView, journeyOptions, viewOptions } from '../../src/webview/choose-view.js';
import { emptyDocument, emptyJourney } from './documents.js';

const persona = { name: 'Sarah', traits: [] };
const withPersona = { ...emptyDocument, declarations: { ...emptyDocument.declarations, personas: [persona] } };

describe('what is shown of a document', () => {
  it('is the chosen view where it has a journey', () => equal(chooseView({ ...withPersona, journeys: [emptyJourney] }, 'table'), 'table'));
  it('is its personas where it has no journey', () => equal(chooseView(withPersona, 'map'), 'persona'));
  it('is nothing yet where it has neither', () => equal(chooseView(emptyDocument, 'map'), undefined));
  it('is the map where a remembered view is no more', () => equal(chooseView({ ...emptyDocument, journeys: [emptyJourney] }, 'atlas' as never), 'map'));
});

describe('the pickers', () => {
  it('call journeys by their titles, names or places', () => {
    checkTitles([{ ...emptyJourney, name: 'A', title: 'First order' }, { ...emptyJourney, name: 'Checkout' }, emptyJourney], ['First order', 'Checkout', 'Journey 3']);
  });

  it('say what is current where something is of the future', () => {
    checkTitles([{ ...emptyJourney, title: 'Order' }, { ...emptyJourney, title: 'Order', kind: 'future' }], ['Order (current)', 'Order (future)']);
  });

  it('offer views of journeys only', () => {
    deepEqual(viewOptions(withPersona), []);
    equal(viewOptions({ ...emptyDocument, journeys: [emptyJourney] })[0]?.title, 'Map');
  });
});

function checkTitles(journeys: Parameters<typeof journeyOptions>[0]['journeys'], expected: readonly string[]): void {
  deepEqual(journeyOptions({ ...emptyDocument, journeys }).map(({ title }) => title), expected);
}
