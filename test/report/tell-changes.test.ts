import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { compareDocuments } from '../../src/diff/compare-documents.js';
import type { ChangeLevel } from '../../src/diff/comparison.js';
import { readAlone } from '../../src/language/read-alone.js';
import { tellChanges } from '../../src/report/tell-changes.js';

const step = (lines: string, heading = '"Sits"'): string => `journey "Trip" {\nstage "Ride" {\nstep ${heading} {\n${lines}\n}\n}\nstage "Rest" { }\n}\n`;

/** Compares what is told, each with the level that it stands under. */
function checkTold(before: string, after: string, expected: readonly (readonly [level: ChangeLevel, sentence: string])[]): void {
  const { changes } = compareDocuments(readAlone(before).document, readAlone(after).document);
  const told = tellChanges(changes);
  equal(told.length, changes.length);
  deepEqual(told.flatMap((sentence, index) => (sentence === '' ? [] : [[changes[index]?.level, sentence]])), expected);
}

describe('what became of one element', () => {
  it('is told in one sentence', () => {
    checkTold(step('opportunity "Sell it" { impact low }'), step('opportunity "Sell them" { impact high\n status planned }'), [
      ['notable', '“Sits”: the opportunity “Sell it” now reads “Sell them”, is now of high impact (was low) and planned.'],
    ]);
    checkTold(step('', 'Sits "Sits"'), step('wait 1 hour', 'Stands "Sits"'), [['notable', 'Step “Sits” is now named Stands (was Sits) and now has a wait of 1 hour.']]);
  });

  it('stands under the highest of its levels', () => {
    checkTold(step('pain "Cold"'), step('/** In winter. */\npain "It is cold" { severity blocker }'), [
      ['attention', '“Sits”: the pain “Cold” now reads “It is cold”, is now described as “In winter.” and is now a blocker.'],
    ]);
  });

  it('takes more than one sentence where there is much of it', () => {
    checkTold(step('', '"Sits"'), step('optional\nwait 1 hour\nduration 2 hours\ntags slow', '"Sits" for Ann'), [
      ['notable', 'Step “Sits” is now for Ann, tagged slow and optional. It now takes 2 hours and now has a wait of 1 hour.'],
    ]);
  });

  it('is told where it went, and what it is called there', () => {
    const there = step('').replace(/step "Sits" \{\n\n\}\n/u, '').replace('stage "Rest" { }', 'stage "Rest" { step "Sits" { optional } }');
    checkTold(step(''), there, [['notable', 'Step “Sits” moves from “Ride” to “Rest” and is now optional.']]);
  });

  it('is told of a place where it is a feeling or a value, and of the line after that', () => {
    checkTold(step('feels 0'), step('feels -1 from Talks'), [['attention', '“Sits” feels −1, was 0. The feeling is now known from Talks.']]);
    checkTold(step('feels 0'), step('feels -1 for Ann'), [['attention', '“Sits” feels −1 for Ann, was 0.']]);
    checkTold(step('feels "calm"'), step('feels +1 "calm"'), [['attention', '“Sits” feels +1 “calm”, was “calm” without a number.']]);
    checkTold(step('feels 0 for Ann'), step('feels -1'), [['attention', '“Sits” feels −1, was 0. The feeling is no longer for Ann.']]);
    checkTold(step('measured csat 80 on 2026-01'), step('measured csat 90 on 2026-01 from Talks'), [['attention', '“Sits”: csat is 90, was 80. The value is now known from Talks.']]);
  });

  it('is another scale that changes what all numbers say, and a number that says the same on it', () => {
    const scaled = (scale: string, value: string): string => step(`feels ${value} "calm"`).replace('{', `{ scale ${scale}\n`);
    checkTold(scaled('0 to 10', '3'), scaled('10 to 0', '3'), [['attention', 'Journey “Trip” now has a scale from 10 at worst to 0 at best (was 0 to 10), on which the same number says the opposite.']]);
    checkTold(scaled('-2 to 2', '-1'), scaled('1 to 5', '5'), [
      ['attention', 'Journey “Trip” now has a scale from 1 at worst to 5 at best (was −2 to +2), on which the same number says something else.'],
      ['attention', '“Sits” feels 5, was −1 on the old scale.'],
    ]);
    checkTold(scaled('-2 to 2', '-1'), scaled('1 to 5', '2'), [
      ['attention', 'Journey “Trip” now has a scale from 1 at worst to 5 at best (was −2 to +2), on which the same number says something else.'],
      ['cosmetic', '“Sits” feels 2, was −1 on the old scale, which is the same.'],
    ]);
  });

  it('is that a stage is gone, and not all of its steps', () => {
    const stages = (ride: string, rest: string): string => `journey "Trip" {\n${ride}\nstage "Rest" { ${rest} }\n}\n`;
    checkTold(stages('stage "Ride" { step "Boards" { pain "Full" } step "Sits" {} }', ''), stages('', 'step "Sits" {}'), [
      ['attention', 'Stage “Ride” is removed, with 1 of its 2 steps and 1 pain.'], ['notable', 'Step “Sits” moves from “Ride” to “Rest”.'],
    ]);
    checkTold(stages('stage "Ride" { step "Sits" {} }', ''), stages('', 'step "Sits" {}'), [
      ['attention', 'Stage “Ride” is removed; its step moved elsewhere.'], ['notable', 'Step “Sits” moves from “Ride” to “Rest”.'],
    ]);
  });

  it('is not mixed up with what became of others', () => {
    checkTold(step('gain "Fast"\ngain "Cheap"'), step('gain "Fast" for Ann\ngain "Cheap" for Ann'), [
      ['notable', '“Sits”: the gain “Fast” is now for Ann.'], ['notable', '“Sits”: the gain “Cheap” is now for Ann.'],
    ]);
  });
});
