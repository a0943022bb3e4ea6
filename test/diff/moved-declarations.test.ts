import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { compareDocuments } from '../../src/diff/compare-documents.js';
import { findMovedDeclarations } from '../../src/diff/moved-declarations.js';
import { readAlone } from '../../src/language/read-alone.js';
import type { JourneyDocument } from '../../src/model/journey-document.js';
import { describeChange } from '../../src/report/describe-change.js';

const sarah = 'persona Sarah "Sarah" {\n need "Rest"\n}\n';
const trip = 'journey Trip "Trip" for Sarah {\n stage "Ride" { }\n}\n';

/** Both versions of the files of a comparison by their paths, and what is said of the first of them. */
function checkMoved(files: Readonly<Record<string, readonly [before: string, after: string]>>, expected: readonly string[]): void {
  const read = Object.entries(files).map(([path, [before, after]]) => ({ before: { path, document: readAlone(before).document }, after: { path, document: readAlone(after).document } }));
  const [first] = read;
  const { changes } = compareDocuments(first?.before.document ?? nothing, first?.after.document ?? nothing, { moved: findMovedDeclarations(read) });
  deepEqual(changes.map((change) => `${describeChange(change)} ${change.level}`), expected);
}

const nothing = readAlone('').document;

/** A document that imports what another text declares. */
function importing(text: string, imported: string): JourneyDocument {
  const [{ document }, { document: { declarations } }] = [readAlone(text), readAlone(imported)];
  return { ...document, imported: { ...declarations, journeys: [] } };
}

describe('a declaration that is unchanged in another file', () => {
  it('has moved there, or comes from there', () => {
    checkMoved({ 'trip.journey': [sarah + trip, trip], 'people.journey': ['', sarah] }, ['Persona “Sarah” moves to people.journey. cosmetic']);
    checkMoved({ 'people.journey': ['', sarah], 'trip.journey': [sarah + trip, trip] }, ['Persona “Sarah” comes from trip.journey. cosmetic']);
  });

  it('is imported now, or was imported, where its file is compared alone', () => {
    const [before, after] = [readAlone(sarah + trip).document, importing(trip, sarah)];
    const tell = (one: JourneyDocument, other: JourneyDocument): readonly string[] => compareDocuments(one, other).changes.map((change) => `${describeChange(change)} ${change.level}`);
    deepEqual(tell(before, after), ['Persona “Sarah” is imported now, and no longer declared here. cosmetic']);
    deepEqual(tell(after, before), ['Persona “Sarah” is declared here now, and was imported. cosmetic']);
    deepEqual(tell(before, importing(trip, sarah.replace('Rest', 'Sleep'))), ['Persona “Sarah” is removed. attention']);
  });

  it('is removed or new where the other file had it all the time, or has another one', () => {
    checkMoved({ 'trip.journey': [sarah + trip, trip], 'people.journey': [sarah, sarah] }, ['Persona “Sarah” is removed. attention']);
    checkMoved({ 'trip.journey': [sarah + trip, trip], 'people.journey': ['', sarah.replace('need', 'goal')] }, ['Persona “Sarah” is removed. attention']);
    checkMoved({ 'trip.journey': [trip, sarah + trip], 'people.journey': [sarah, sarah] }, ['Persona “Sarah” is new. notable']);
  });
});
