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
    checkFacts(journey('feels -1', 'feels +2'), journey('feels +1', 'feels 0'),
      'The lowest point moves from “Step 1” (−1) to “Step 2” (0).', 'The highest point moves from “Step 2” (+2) to “Step 1” (+1).');
    checkFacts(journey('', 'feels +1'), journey('feels -1', 'feels +1'), 'The lowest point moves from “Step 2” (+1) to “Step 1” (−1).', 'On average, “Ride” feels 0 (was +1).');
    checkFacts(journey('feels +1'), journey(''), 'There is no lowest point any more; it was “Step 1” (+1).', 'On average, “Ride” no longer has a number (was +1).');
    checkFacts(journey(''), journey('feels +1'), 'The lowest point is “Step 1” (+1).', 'On average, “Ride” feels +1.');
  });

  it('are silent about feelings where the scale changed', () => {
    checkFacts(journey('feels -1'), journey('feels 4').replace('{', '{ scale 1 to 5\n'));
  });

  it('tell blockers that were resolved from those that are gone', () => {
    const blocker = 'pain "Loud" { severity blocker }';
    const opportunity = 'opportunity "Walls"';
    checkFacts(journey(blocker, opportunity), journey('pain "Loud" { severity high }', opportunity), 'One blocker is resolved.');
    checkFacts(journey('', opportunity), journey(blocker, opportunity), 'One blocker is new.', 'One pain is without an opportunity (none was).');
    checkFacts(journey('does "Sits"', blocker), journey('does "Sits"'), 'One blocker is gone with what it stood in.', 'No pain is without an opportunity any more (one was).');
  });

  it('count what is known from evidence, and what no longer is', () => {
    checkFacts(journey('feels 0', 'feels 0'), journey('feels 0 from Talks', 'feels 0 from Talks'), 'Two feelings are now known from evidence.');
    checkFacts(journey('says "Oh" from Talks\nfeels 0 from Talks'), journey('says "Oh"\nfeels 0'), 'Two facts are no longer known from evidence.');
    checkFacts(journey('', 'says "Oh" from Talks'), journey('gain "Fast" from Talks', ''));
  });

  it('say what is measured, against its target', () => {
    const measured = (value: number, target = ''): string => `metric csat "Joy" unit "%" ${target}\n${journey(`measured csat ${value}`)}`;
    checkFacts(measured(70), measured(80), '“Joy” at “Step 1” goes from 70 % to 80 %.');
    checkFacts(measured(70, 'target >= 90'), measured(80, 'target >= 90'), '“Joy” at “Step 1” goes from 70 % to 80 %; its target is at least 90 %.');
    checkFacts(measured(70, 'target >= 75'), measured(80, 'target >= 75'), '“Joy” at “Step 1” now meets its target of at least 75 %: 80 % (was 70 %).');
    checkFacts(measured(70, 'target >= 60'), measured(70, 'target >= 80'), '“Joy” at “Step 1” now misses its target of at least 80 %: still 70 %.');
    checkFacts(measured(70, 'target >= 60'), journey('measured csat 70'));
  });
});
