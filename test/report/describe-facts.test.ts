import { deepEqual, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { compareDocuments } from '../../src/diff/compare-documents.js';
import { readAlone } from '../../src/language/read-alone.js';
import { describeFacts } from '../../src/report/describe-facts.js';

/** A journey with a stage of such steps. */
function journey(...steps: readonly string[]): string {
  return `journey "Trip" {\nstage "Ride" {\n${steps.map((step, index) => `step "Step ${index + 1}" {\n${step}\n}`).join('\n')}\n}\n}\n`;
}

function checkFacts(before: string, after: string, ...expected: readonly string[]): void {
  const [old, current] = [before, after].map((text) => readAlone(text).document);
  ok(old && current);
  // A number and its unit are kept on one line.
  deepEqual(describeFacts(old, current, compareDocuments(old, current)), expected.map((sentence) => sentence.replaceAll(' %', '\u00a0%')));
}

describe('the facts about a map that changed', () => {
  it('are none where only words change', () => {
    checkFacts(journey('feels 0 "calm"', 'does "Sits"'), journey('feels 0 "glad"', 'does "Reads"'));
  });

  it('say where the lowest and the highest point are now', () => {
    checkFacts(journey('feels -1', 'feels +1', 'feels 0'), journey('feels 0', 'feels +1', 'feels -1'), 'The lowest point, −1, is now at “Step 3” (was at “Step 1”).');
    checkFacts(journey('feels -1', 'feels +1'), journey('feels -1', 'feels 0', 'feels -1'), 'The lowest point, −1, is now also at “Step 3”.', 'The highest point falls from +1 to 0, at “Step 2”.', 'On average, “Ride” feels −0.7 (was 0).');
    checkFacts(journey('feels -1', 'feels -1', 'feels 0'), journey('feels -1', 'feels 0', 'feels -1'), 'The lowest point, −1, is now at “Step 1” and “Step 3” (was at “Step 1” and “Step 2”).', 'The highest point, 0, is now at “Step 2” (was at “Step 3”).');
    checkFacts(journey('feels -1', 'feels +2'), journey('feels +1', 'feels 0'),
      'The lowest point is now “Step 2” (0); it was “Step 1” (−1), now +1.', 'The highest point is now “Step 1” (+1); it was “Step 2” (+2), now 0.');
    checkFacts(journey('', 'feels +1'), journey('feels -1', 'feels +1'), 'The lowest point is now “Step 1” (−1); it was “Step 2” (+1).', 'On average, “Ride” feels 0 (was +1).');
    checkFacts(journey('feels +1'), journey(''), 'There is no lowest point any more; it was “Step 1” (+1).', 'On average, “Ride” no longer has a number (was +1).');
    checkFacts(journey(''), journey('feels +1'), 'The lowest point is “Step 1” (+1).', 'On average, “Ride” feels +1.');
  });

  it('say of a point that moved whether its place is gone', () => {
    checkFacts(journey('feels +1', 'feels -2', 'feels 0'), journey('feels +1', 'feels 0').replace('Step 2', 'Step 3'), 'The lowest point is now “Step 3” (0); it was “Step 2” (−2), which is gone.', 'On average, “Ride” feels +0.5 (was −0.3, with “Step 2”).');
  });

  it('call a place by the title that it has now', () => {
    checkFacts(journey('feels -2', 'feels 0'), journey('feels +1', 'feels 0').replace('Step 1', 'Step One'),
      'The lowest point is now “Step 2” (0); it was “Step One” (−2), now +1.', 'The highest point is now “Step One” (+1); it was “Step 2” (0).', 'On average, “Ride” feels +0.5 (was −1).');
    const pain = (text: string, severity: string): string => journey(`pain "${text}" { severity ${severity} }\nopportunity "Walls"`);
    checkFacts(pain('Too loud', 'blocker'), pain('Too loud at night', 'low'), 'One blocker is resolved: “Too loud at night”.');
  });

  it('come with what is worse first', () => {
    const worse = (first: string, second: string): string => journey(`pain "Loud" { severity ${first} }\npain "Cold" { severity ${second} }\nopportunity "Walls"`);
    checkFacts(worse('blocker', 'low'), worse('low', 'blocker'), 'One blocker is new: “Cold”.', 'One blocker is resolved: “Loud”.');
    checkFacts(journey('gain "Fast"\ngain "Calm" from Talks'), journey('gain "Fast" from Talks\ngain "Calm"'), 'One fact is no longer known from evidence: the gain “Calm”.', 'One fact is now known from evidence: the gain “Fast”.');
  });

  it('rise and fall as people feel, also where the larger number is the worse one', () => {
    const graded = (value: number): string => journey(`feels ${value}`).replace('{', '{ scale 6 to 1\n');
    checkFacts(graded(5), graded(2), 'The lowest point rises from 5 to 2, at “Step 1”.', 'On average, “Ride” feels 2 (was 5).');
  });

  it('say where a mean differs though nobody feels different', () => {
    checkFacts(journey('feels +1', 'feels 0'), journey('feels +1', 'feels 0', 'feels +1', 'feels +1'), 'The highest point, +1, is now also at “Step 3” and “Step 4”.', 'On average, “Ride” feels +0.8 (was +0.5, without “Step 3” and “Step 4”).');
    checkFacts(journey('feels -1', 'feels 0'), journey('', 'feels 0'), 'The lowest point is now “Step 2” (0); it was “Step 1” (−1).', 'On average, “Ride” feels 0 (was −0.5).');
    checkFacts(journey('feels 0'), journey('feels 0', 'feels +1'), 'The highest point is now “Step 2” (+1); it was “Step 1” (0).', 'On average, “Ride” feels +0.5 (was 0, without “Step 2”).');
  });

  it('say of feelings on another scale only which ones kept their numbers', () => {
    const scaled = (text: string, scale: string): string => text.replace('{', `{ scale ${scale}\n`);
    checkFacts(journey('feels -1'), scaled(journey('feels 4'), '1 to 5'));
    checkFacts(scaled(journey('feels 3', 'feels 8', 'feels 5'), '0 to 10'), scaled(journey('feels 3', 'feels 8', 'feels 5'), '10 to 0'),
      'Two feelings kept their numbers on another scale, and so say the opposite now: at “Step 1” and “Step 2”.');
    checkFacts(journey('feels 1', 'feels -1'), scaled(journey('feels 1', 'feels 2'), '1 to 5'), 'One feeling kept its number on another scale, and so says something else now: at “Step 1”.');
  });

  it('tell blockers that were resolved from those that are gone', () => {
    const blocker = 'pain "Loud" { severity blocker }';
    const opportunity = 'opportunity "Walls"';
    checkFacts(journey(blocker, opportunity), journey('pain "Loud" { severity high }', opportunity), 'One blocker is resolved: “Loud”.');
    checkFacts(journey('', opportunity), journey(blocker, opportunity), 'One blocker is new: “Loud”.', 'One pain is without an opportunity (none was): “Loud”.');
    checkFacts(journey('does "Sits"', blocker), journey('does "Sits"'), 'One blocker is gone with what it stood in: “Loud”.', 'No pain is without an opportunity any more (one was).');
  });

  it('tell blockers that moved to another journey from those that are gone, and from new ones', () => {
    const two = (order: string, back: string): string => `journey A "Order" {\nstage "Start" {\n${order}\n}\n}\njourney B "Return" {\nstage "Begin" {\nopportunity "Help" { addresses Late }\n${back}\n}\n}\n`;
    const step = (severity: string): string => `step "Pays" {\npain Late "Late" { severity ${severity} }\n}`;
    const open = '“Order”: No pain is without an opportunity any more (one was).';
    checkFacts(two(step('blocker'), ''), two('', step('blocker')), '“Order”: One blocker is moved to “Return”: “Late”.', open, '“Return”: One blocker is moved here from “Order”: “Late”.');
    checkFacts(two(step('low'), ''), two('', step('blocker')), open, '“Return”: One blocker is new: “Late”.');
    checkFacts(two(step('blocker'), ''), two('', step('blocker')).slice(two('', '').indexOf('journey B')), '“Return”: One blocker is moved here from “Order”: “Late”.');
  });

  it('name the pains that no opportunity addresses, the new ones first', () => {
    checkFacts(journey('pain "Old"'), journey('pain "Old"\npain "Worse" { severity high }\npain New'), 'Three pains are without an opportunity (one was): “Worse”, New and “Old”.');
    checkFacts(journey('does "Sits"'), journey('does "Sits"\npain\npain "B"\npain "C"\npain "D"'), 'Four pains are without an opportunity (none was): one at “Step 1”, “B” and 2 more.');
    const addressing = (pain: string): string => journey('pain P1 "Late"\npain P2 "Loud"', `opportunity "Walls" { addresses ${pain} }`);
    checkFacts(addressing('P2'), addressing('P1'), 'One pain is without an opportunity (one was): “Loud”.');
  });

  it('name what is known from evidence, and what no longer is', () => {
    checkFacts(journey('feels 0', 'feels 0'), journey('feels 0 from Talks', 'feels 0 from Talks'), 'Two feelings are now known from evidence, at “Step 1” and “Step 2”.');
    checkFacts(journey('says "Oh." from Talks\nfeels 0 from Talks\nneed "Rest" from Talks'), journey('says "Oh."\nfeels 0\nneed "Rest" from Talks'), 'Two facts are no longer known from evidence: the quote “Oh.” and the feeling at “Step 1”.');
    checkFacts(journey('does "Sits"\nsays "Oh." from Talks'), journey('does "Sits"\nsays "Oh."'), 'One fact is no longer known from evidence: the quote “Oh.”', 'Nothing is known from evidence any more.');
    checkFacts(journey('', 'says "Oh" from Talks'), journey('gain "Fast" from Talks', ''));
  });

  it('say that the last moment of truth is gone, and the last evidence', () => {
    checkFacts(journey('does "Sits"', 'moment "Boards" from Talks'), journey('does "Sits"'), 'Nothing is known from evidence any more.', 'No moment of truth is left; it was “Boards”.');
    checkFacts(journey('does "Sits"', 'moment "Boards"'), journey('does "Sits"\nmoment "Sits"'));
  });

  it('name the journey where there is another one, also one that is new or gone', () => {
    const [before, after, other] = [journey('feels 0'), journey('feels -1'), 'journey "Stay" {\n}\n'];
    const told = ['“Trip”: The lowest point falls from 0 to −1, at “Step 1”.', '“Trip”: On average, “Ride” feels −1 (was 0).'];
    checkFacts(before, `${after}${other}`, ...told);
    checkFacts(`${before}${other}`, after, ...told);
  });

  it('say what is measured, against its target', () => {
    const measured = (value: number, target = ''): string => `metric csat "Joy" unit "%" ${target}\n${journey(`measured csat ${value}`)}`;
    checkFacts(measured(70), measured(80), '“Joy” at “Step 1” goes from 70 % to 80 %.');
    checkFacts(measured(70, 'target >= 90'), measured(80, 'target >= 90'), '“Joy” at “Step 1” goes from 70 % to 80 %; its target is at least 90 %.');
    checkFacts(measured(70, 'target >= 75'), measured(80, 'target >= 75'), '“Joy” at “Step 1” now meets its target of at least 75 %: 80 % (was 70 %).');
    checkFacts(measured(70, 'target >= 60'), measured(70, 'target >= 80'), '“Joy” at “Step 1” now misses its target of at least 80 %: still 70 %.');
    checkFacts(measured(70, 'target >= 60'), journey('measured csat 70'));
    checkFacts(measured(70, 'target >= 60').replace(/measured.*/, ''), measured(50, 'target >= 60'), '“Joy” at “Step 1” misses its target of at least 60 %: 50 %.');
    checkFacts(measured(70, 'target >= 60').replace(/measured.*/, ''), measured(70, 'target >= 60'));
    checkFacts(measured(70), measured(80).replace('"%"', '"points"'), '“Joy” at “Step 1” goes from 70 % to 80\u00a0points.');
    checkFacts(measured(70, 'target >= 60'), measured(50, 'target >= 60').replaceAll('csat', 'joy'), '“Joy” at “Step 1” now misses its target of at least 60 %: 50 % (was 70 %).');
  });
});
