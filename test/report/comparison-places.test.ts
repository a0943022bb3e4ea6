import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { groupByPlace } from '../../src/report/comparison-places.js';
import { listChanges } from '../../src/report/file-comparison.js';
import { compareTexts } from './compare-texts.js';

function checkGroups(before: string, after: string, expected: readonly (readonly [place: string, ...sentences: readonly string[]])[]): void {
  const groups = groupByPlace(listChanges(compareTexts(before, after)));
  deepEqual(groups.map(({ place, changes }) => [place, ...changes.map(({ sentence }) => sentence)]), expected);
}

describe('the changes of a file by their places', () => {
  it('begin with what became of the stage itself, in the order of the map', () => {
    const stages = (ride: string, rest: string): string => `persona Ann "Ann"\njourney "Trip" {\nstage Ride "Ride" ${ride}\nstage Rest "Rest" ${rest}\n}\n`;
    const after = stages('{ step "Sits" { optional } }', '{ step "Eats" { optional } }').replace('"Ann"', '"Anna"').replace('"Ride"', '"By train"').replace('"Rest"', '"At home"').replace('"Trip"', '"Day"');
    checkGroups(stages('{ step "Sits" }', '{ step "Eats" }'), after, [
      ['People, channels and sources', 'Persona “Ann” is now called “Anna”.'],
      ['Day', 'Journey “Trip” is now called “Day”.'],
      ['Day › By train', 'Stage “Ride” is now called “By train”.', 'Step “Sits” is now optional.'],
      ['Day › At home', 'Stage “Rest” is now called “At home”.', 'Step “Eats” is now optional.'],
    ]);
  });
});
