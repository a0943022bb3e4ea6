import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { compareDocuments } from '../../src/diff/compare-documents.js';
import { readAlone } from '../../src/language/read-alone.js';
import { describeChange } from '../../src/report/describe-change.js';

/** A step whose heading and lines end in such words; the last of its lines claims nothing. */
function step(heading: string, ...lines: readonly string[]): string {
  const [does = '', feels = ''] = lines;
  return `evidence Talks "Interviews"\nevidence Survey\njourney "Trip" {\nstage "Ride" {\nstep "Sits" ${heading} {\ndoes "Reads" ${does}\nfeels 0 ${feels}\nnote "By the window"\n}\n}\n}\n`;
}

/** Each change is a sentence with its level, and the other way round as well. */
function checkEvidence(before: string, after: string, expected: readonly string[], back: readonly string[]): void {
  const [one, other] = [readAlone(before).document, readAlone(after).document];
  const tell = ({ changes }: ReturnType<typeof compareDocuments>): readonly string[] => changes.map((change) => `${change.level}: ${describeChange(change)}`);
  deepEqual([tell(compareDocuments(one, other)), tell(compareDocuments(other, one))], [expected, back]);
}

describe('evidence that stands elsewhere', () => {
  it('is no other where the lines say what the heading said', () => {
    checkEvidence(step('from Talks'), step('', 'from Talks', 'from Talks'),
      ['cosmetic: Step “Sits” is known line by line, and no longer as a whole, from “Interviews”.'], ['cosmetic: Step “Sits” is known as a whole, and no longer line by line, from “Interviews”.']);
    checkEvidence(step('from Talks, Survey'), step('from Survey', 'from Talks', 'from Talks'),
      ['cosmetic: Step “Sits” is known line by line, and no longer as a whole, from “Interviews”.'], ['cosmetic: Step “Sits” is known as a whole, and no longer line by line, from “Interviews”.']);
  });

  it('is no other under a stage that said it of its steps', () => {
    const stage = (text: string): string => text.replace('"Ride"', '"Ride" from Talks');
    checkEvidence(stage(step('')), step('from Talks'),
      ['cosmetic: Stage “Ride” is known line by line, and no longer as a whole, from “Interviews”.'], ['cosmetic: Stage “Ride” is known as a whole, and no longer line by line, from “Interviews”.']);
  });

  it('is no other where it got another name', () => {
    checkEvidence(step('from Talks'), step('', 'from Talks', 'from Talks').replaceAll('Talks', 'Chats'),
      ['cosmetic: Evidence “Interviews” is now named Chats (was Talks).', 'cosmetic: Step “Sits” is known line by line, and no longer as a whole, from “Interviews”.'],
      ['cosmetic: Evidence “Interviews” is now named Talks (was Chats).', 'cosmetic: Step “Sits” is known as a whole, and no longer line by line, from “Interviews”.']);
  });

  it('is lost where a line does not say it', () => {
    checkEvidence(step('from Talks'), step('', 'from Talks'),
      ['notable: Step “Sits” is no longer known from “Interviews”.', 'notable: “Sits”: the action “Reads” is now known from “Interviews”.'],
      ['notable: Step “Sits” is now known from “Interviews”.', 'notable: “Sits”: the action “Reads” is no longer known from “Interviews”.']);
    checkEvidence(step('from Talks'), step(''), ['notable: Step “Sits” is no longer known from “Interviews”.'], ['notable: Step “Sits” is now known from “Interviews”.']);
  });
});
