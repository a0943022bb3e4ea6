import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { choosePicture } from '../../src/extension/preview/shown-reading.js';
import type { ShownReading } from '../../src/extension/preview/shown-reading.js';
import type { JourneyDocument } from '../../src/model/journey-document.js';
import type { ReadDocument } from '../../src/protocol.js';
import { emptyDocument, emptyJourney } from '../webview/documents.js';

describe('the picture of a text', () => {
  it('is that of the last text', () => checkShown([good('a'), good('b')], 'b'));

  it('stays while the text is broken', () => checkShown([good('a'), broken('b'), broken('c')], 'a, behind'));

  it('goes on when the text is mended', () => checkShown([good('a'), broken('b'), good('c')], 'c'));

  it('is that of what can be read, where there was none before', () => checkShown([broken('a'), broken('b')], 'b, incomplete'));

  it('does not stay where there was nothing to see', () => checkShown([read(emptyDocument), broken('b')], 'b, incomplete'));
});

function checkShown(readings: readonly ReadDocument[], expected: string): void {
  const shown = readings.reduce<ShownReading | undefined>(choosePicture, undefined);
  const state = shown?.problem ? (shown.behind ? ', behind' : ', incomplete') : '';
  deepEqual(`${shown?.reading.document.journeys[0]?.title ?? ''}${state}`, expected);
}

function good(title: string): ReadDocument {
  return read({ ...emptyDocument, journeys: [{ ...emptyJourney, title }] });
}

function broken(title: string): ReadDocument {
  const nowhere = { line: 0, character: 0 };
  return { ...good(title), problem: { message: 'A stage needs a title in quotes.', range: { start: nowhere, end: nowhere } } };
}

function read(document: JourneyDocument): ReadDocument {
  return { version: 1, document, places: {} };
}
