import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readText } from './read-text.js';

/** Compares what is said about the lines of a journey; the first of them is line 4. */
async function checkSaid(lines: string, expected: readonly string[]): Promise<void> {
  const text = `persona B "B"\njourney "A" for B {\n  goal "C"\n${lines}\n}`;
  const { diagnostics } = await readText(text, { 'journey.config.json': '{}' });
  assert.deepEqual(diagnostics.map(({ range, code }) => `${range.start.line + 1} ${String(code)}`), expected);
}

describe('A comment journey-ignore', () => {
  it('silences a rule in the next element, with its block', async () => {
    await checkSaid('stage "D"', ['4 empty-stage']);
    await checkSaid('// journey-ignore empty-stage: nobody knows yet\nstage "D"\nstage "E"', ['6 empty-stage']);
    await checkSaid('// journey-ignore says-nothing, moment-without-evidence: we ask in March\nstage "D" {\n  moment "E"\n}', ['4 ignore-comment']);
    await checkSaid('/* journey-ignore moment-without-evidence: we ask in March */\nstage "D" {\n  moment "E"\n}', []);
  });

  it('silences a rule in the element whose line it ends', async () => {
    await checkSaid('stage "D" // journey-ignore empty-stage: nobody knows yet\nstage "E"', ['5 empty-stage']);
    await checkSaid('stage "D" { // journey-ignore moment-without-evidence: we ask in March\n  moment "E"\n}', []);
  });

  it('silences what the reader says about spelling, and nothing that costs a line', async () => {
    await checkSaid('// journey-ignore curly-quotes: pasted\nstage “D” { does "E" }', []);
    await checkSaid('stage "D" {\n  // journey-ignore unknown-word: soon\n  xyzzy\n  does "E"\n}', ['5 ignore-comment', '6 unknown-word']);
  });

  it('wants a reason, a rule and an element', async () => {
    await checkSaid('// journey-ignore empty-stage\nstage "D"', ['4 ignore-comment']);
    await checkSaid('// journey-ignore: because\nstage "D"', ['4 ignore-comment', '5 empty-stage']);
    await checkSaid('stage "D" { does "E" }\n// journey-ignore empty-stage: the last', ['5 ignore-comment']);
    await checkSaid('// journey-ignored by everyone\nstage "D"', ['5 empty-stage']);
  });
});
