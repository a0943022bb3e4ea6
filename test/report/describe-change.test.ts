import { deepEqual, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { compareDocuments } from '../../src/diff/compare-documents.js';
import { readAlone } from '../../src/language/read-alone.js';
import { describeChange } from '../../src/report/describe-change.js';

const text = `persona Ann "Ann" {
  need "Rest" from Talks
  image "a.png" alt "Ann"
}
channel branch "Branch" offline
evidence Talks "Talks" {
  method survey
  participants 3
  date 2026-01
  theme "Late"
}
metric csat "Satisfaction" unit "%" target >= 80
journey Trip "Trip" for Ann {
  kind current
  status draft
  owner Desk
  baseline Old
  reviewed 2026-01-01
  data "a.csv"
  scenario "Rain"
  expectation "On time"
  link "x"
  stage Ride "Ride" for Ann {
    goal "Sit"
    duration 1 day
    tags slow, dear
    step Sits "Sits" {
      wait 1 hour
      optional
      details Old
      touchpoint "App" via web by Desk
      note "Law" in Legal on 2026-01
      image "b.png" alt "Seat"
      pain Loud "Loud" { severity low }
      pain Cold
      opportunity Calm "Calm car" {
        addresses Loud
        impact low
        effort low
        owner Desk
        status idea
        solution "Walls"
      }
      measured csat 70 on 2026-01
    }
    path Walk "Walks" leaves Sits rejoins Sits { }
  }
}
`;

/** Compares the text with what it is after one part of it is replaced. */
function checkSentences(part: string, other: string, ...expected: readonly string[]): void {
  ok(text.includes(part), part);
  const [before, after] = [text, text.replace(part, () => other)].map((each) => readAlone(each).document);
  ok(before && after);
  deepEqual(compareDocuments(before, after).changes.map(describeChange), expected);
}

describe('the sentence of a change', () => {
  it('says what is new of what is declared', () => {
    checkSentences('offline', 'online', 'Channel “Branch” is now online (was offline).');
    checkSentences('survey', 'usability-test', 'Evidence “Talks” now has the method usability test (was survey).');
    checkSentences('  participants 3\n', '', 'Evidence “Talks” no longer has 3 participants.');
    checkSentences('date 2026-01\n', 'date 2026-02\n', 'Evidence “Talks” is now dated 2026-02 (was 2026-01).');
    checkSentences('theme "Late"', 'theme "Late"\n theme "Cold"', 'Evidence “Talks” now also has the theme “Cold”.');
    checkSentences('>= 80', '<= 20', 'Metric “Satisfaction” now has a target of at most 20\u00a0% (was at least 80\u00a0%).');
    checkSentences('unit "%"', 'unit "points"', 'Metric “Satisfaction” is now measured in points (was %).');
    checkSentences('need "Rest" from Talks', 'need "Rest"', '“Ann”: the need “Rest” is no longer known from “Talks”.');
    checkSentences('alt "Ann"', 'alt "Ann, 34"', '“Ann”: the image “Ann” now has the alternative text “Ann, 34” (was “Ann”).');
  });

  it('says what is new of a journey', () => {
    checkSentences('kind current', 'kind future', 'Journey “Trip” now shows the future state (was the current state).');
    checkSentences('status draft', 'status hypothesis', 'Journey “Trip” is now a hypothesis (was a draft).');
    checkSentences('  owner Desk\n  b', '  b', 'Journey “Trip” is no longer owned by Desk.');
    checkSentences('baseline Old', 'baseline Older', 'Journey “Trip” now replaces Older (was Old).');
    checkSentences('reviewed 2026-01-01', 'reviewed 2026-02-01 every 90 days', 'Journey “Trip” is now marked as reviewed on 2026-02-01, every 90 days (was 2026-01-01).');
    checkSentences('data "a.csv"', 'data "b.csv"', 'Journey “Trip” now reads “b.csv” (was “a.csv”).');
    checkSentences('  link "x"\n', '', 'Journey “Trip” no longer links to “x”.');
    checkSentences('scenario "Rain"', 'scenario "Snow"', 'Journey “Trip” now has the scenario “Snow” (was “Rain”).');
    checkSentences('expectation "On time"', '', 'Journey “Trip” no longer has the expectation “On time”.');
    checkSentences('"Trip" for Ann', '"Trip" for Ann, Ben', 'Journey “Trip” is now also for Ben.');
  });

  it('says what is new of a stage, a step and a path', () => {
    checkSentences('goal "Sit"', 'goal "Sit"\n goal "Read"', 'Stage “Ride” now also has the goal “Read”.');
    checkSentences('duration 1 day', 'duration 2 to 3 days', 'Stage “Ride” now takes 2 to 3 days (was 1 day).');
    checkSentences('slow, dear', 'slow', 'Stage “Ride” is no longer tagged dear.');
    checkSentences('wait 1 hour', 'wait 5 minutes', 'Step “Sits” now has a wait of 5 minutes (was 1 hour).');
    checkSentences('      optional\n', '', 'Step “Sits” is no longer optional.');
    checkSentences('details Old', 'details Older', 'Step “Sits” is now shown in detail by Older (was Old).');
    checkSentences(' rejoins Sits', '', 'Path “Walks” no longer rejoins “Sits”.');
    checkSentences('leaves Sits', 'leaves Goes', 'Path “Walks” now leaves Goes (was “Sits”).');
    checkSentences('stage Ride "Ride"', '/** On rails. */\n stage Ride "Ride"', 'Stage “Ride” is now described as “On rails.”');
  });

  it('says what is new of a line', () => {
    checkSentences('via web by Desk', 'via web, app by Ann', '“Sits”: the touchpoint “App” is now also via app.', '“Sits”: the touchpoint “App” is now by “Ann” (was Desk).');
    checkSentences('in Legal', 'in Rules', '“Sits”: the note “Law” is now in Rules (was Legal).');
    checkSentences('in Legal on 2026-01', 'in Legal', '“Sits”: the note “Law” is no longer dated 2026-01.');
    checkSentences('b.png', 'c.png', '“Sits”: the image “Seat” now shows “c.png” (was “b.png”).');
    checkSentences('severity low', 'severity blocker', '“Sits”: the pain “Loud” is now a blocker (was low).');
    checkSentences('pain Cold', 'pain Cold "It is cold"', '“Sits”: the pain Cold now reads “It is cold”.');
    checkSentences('impact low\n        effort low', 'impact high', '“Sits”: the opportunity “Calm car” is now of high impact (was low).', '“Sits”: the opportunity “Calm car” is no longer of low effort.');
    checkSentences('status idea', 'status doing', '“Sits”: the opportunity “Calm car” is now doing (was an idea).');
    checkSentences('solution "Walls"', 'solution "Doors"', '“Sits”: the opportunity “Calm car” now has the solution “Doors” (was “Walls”).');
    checkSentences('addresses Loud', 'addresses Loud, Cold', '“Sits”: the opportunity “Calm car” now also addresses Cold.');
    checkSentences('csat 70 on 2026-01', 'csat 75 on 2026-02', '“Sits”: “Satisfaction” is 75\u00a0% on 2026-02, was 70\u00a0% on 2026-01.');
  });

  it('calls what is referred to by its title, also where that is known under another name now', () => {
    checkSentences('via web', 'via branch', '“Sits”: the touchpoint “App” is now via “Branch” (was web).');
    checkSentences('addresses Loud', 'addresses Cold', '“Sits”: the opportunity “Calm car” now addresses Cold (was “Loud”).');
    checkSentences('      measured csat 70 on 2026-01', '', '“Sits”: the value 70\u00a0% of “Satisfaction” on 2026-01 is removed.');
    checkSentences('wait 1 hour', 'wait 1 hour\n feels -1 for Ann, Ben', '“Sits” now feels −1 for “Ann” and Ben.');
    checkSentences('journey Trip "Trip" for Ann {', 'persona Ben "Benjamin"\njourney Trip "Trip" for Ben {', 'Persona “Benjamin” is new.', 'Journey “Trip” is now for “Benjamin” (was “Ann”).');
    const people = 'persona Ann "Ann"\npersona Ben "Ben"\njourney "Trip" for Ann, Ben { }\n';
    const [before, after] = [people, people.replace('for Ann, Ben', 'for Anna').replace('persona Ann "', 'persona Anna "')].map((each) => readAlone(each).document);
    ok(before && after);
    deepEqual(compareDocuments(before, after).changes.map(describeChange), ['Persona “Ann” is now named Anna (was Ann).', 'Journey “Trip” is no longer for “Ben”.']);
  });

  it('names the journeys where something moves from one to another', () => {
    const two = (start: string, begin: string): string => `journey "Order" {\n stage "Start" {\n step "Looks" { }\n${start}}\n}\njourney "Return" {\n stage "Begin" {\n step "Asks" { }\n${begin}}\n}\n`;
    const check = (moved: string, ...expected: readonly string[]): void => {
      const [before, after] = [two(moved, ''), two('', moved)].map((each) => readAlone(each).document);
      ok(before && after);
      deepEqual(compareDocuments(before, after).changes.map(describeChange), expected);
    };
    check('step "Pays" { feels -1 }\n', 'Step “Pays” moves from “Start” of “Order” to “Begin” of “Return”.');
    check('pain "Late"\n', 'The pain “Late” moves from “Start” of “Order” to “Begin” of “Return”.');
    check('}\nstage "Pay" {\nstep "Pays" { }\n', 'Stage “Pay” moves from “Order” to “Return”.');
  });

  it('says which blockers and moments of truth come or go with something', () => {
    const whole = text.slice(text.indexOf('    step Sits'), text.indexOf('    path Walk'));
    checkSentences('    path Walk', '    step "Stands" {\n pain "Full" { severity blocker }\n}\n    path Walk', 'Step “Stands” is new in “Ride”, with the blocker “Full”.');
    checkSentences(whole, '', 'Step “Sits” is removed from “Ride”, with its 2 pains.');
    checkSentences('  stage Ride', '  stage "Waits" {\n step "Stands" {\n moment "Board"\n pain A "Cold" { severity blocker }\n pain B { severity blocker }\n}\n}\n  stage Ride',
      'Stage “Waits” is new, with 1 step, the blockers “Cold” and B and the moment of truth “Board”.');
    checkSentences('    path Walk', '    step "Stands" {\n moment\n}\n    path Walk', 'Step “Stands” is new in “Ride”, with a moment of truth.');
  });

  it('calls what has no title by its name, and what has neither by what it is', () => {
    checkSentences('stage Ride "Ride"', 'stage Ride', 'Stage Ride is no longer called “Ride”.');
    checkSentences('path Walk "Walks"', 'path Walking "Walks"', 'Path “Walks” is now named Walking (was Walk).');
    checkSentences('persona Ann "Ann"', 'persona {\n}\npersona Ann "Ann"', 'Persona without a name is new.');
  });

  it('stays plain text on one line, with quotes of its own', () => {
    checkSentences('"Walls"', '"""Walls\n  of "glass" and “wood”"""', '“Sits”: the opportunity “Calm car” now has the solution “Walls of ‘glass’ and ‘wood’” (was “Walls”).');
    checkSentences('"Law"', '"<b>@everyone</b> #1 ![x](y)"', '“Sits”: the note “Law” is removed.', '“Sits”: new note “<b>@everyone</b> #1 ![x](y)”.');
  });
});
