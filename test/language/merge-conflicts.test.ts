import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createTextFormatter } from '../../src/language/editing/format-text.js';
import { readText, saidAbout } from './read-text.js';

const message = 'This file has an unresolved merge conflict. Between <<<<<<< and >>>>>>> stand both of two texts: keep one, or what is right of both, and take the marks out.';

/** The lines of one stage, in which a merge has left marks: what is said, and the steps that are read all the same. */
async function checkStage(lines: readonly string[], { line, steps }: { readonly line: number; readonly steps: readonly string[] }): Promise<void> {
  for (const end of ['\n', '\r\n']) {
    const file = await readText(['journey "A" {', 'stage "S" {', ...lines, '}', '}', ''].join(end));
    assert.deepEqual(saidAbout(file), [`${line} error merge-conflict: ${message}`]);
    assert.equal(file.problem?.message, message);
    assert.deepEqual(file.document.journeys[0]?.stages[0]?.steps.map(({ title }) => title), steps);
  }
}

describe('A text that git could not merge', () => {
  it('has one finding, at the first mark, and is read as the first of its two texts', () => checkStage(
    ['<<<<<<< HEAD', 'step "a" {', 'feels -2', '=======', 'step "b" {', 'feels Nobody', '>>>>>>> their-branch', '}', 'step "c"'],
    { line: 3, steps: ['a', 'c'] },
  ));

  it('has one finding for several conflicts', () => checkStage(
    ['step "a"', '<<<<<<< HEAD', 'step "b"', '=======', '>>>>>>> theirs', 'step "c"', '<<<<<<< HEAD', '=======', 'step "d" {', '>>>>>>> theirs', 'step "e"'],
    { line: 4, steps: ['a', 'b', 'c', 'e'] },
  ));

  it('may tell what both texts were made from', () => checkStage(
    ['<<<<<<< ours', 'step "a"', '||||||| 4a5b6c7', 'step "b', '=======', 'step "c"', '>>>>>>> theirs'], { line: 3, steps: ['a'] },
  ));

  it('is still one where some of the marks are taken out', async () => {
    await checkStage(['step "a"', '=======', 'step "b"', '>>>>>>> theirs'], { line: 4, steps: ['a', 'b'] });
    await checkStage(['<<<<<<< ours', 'step "a"', 'step "b"', '>>>>>>> theirs'], { line: 3, steps: ['a', 'b'] });
    await checkStage(['<<<<<<< ours', 'step "a"', '=======', 'step "b"'], { line: 3, steps: ['a', 'b'] });
    await checkStage(['<<<<<<< ours', 'step "a"', '<<<<<<< ours', 'step "b"', '=======', 'step "c"', '>>>>>>> theirs'], { line: 3, steps: ['a', 'b'] });
  });

  it('is none where the same signs stand elsewhere', async () => {
    const said = saidAbout(await readText('journey "A" {\nstage "S" {\nstep "<<<<<<< HEAD" {\nfeels 1\n// >>>>>>> theirs\n}\n}\n}\n'));
    assert.deepEqual(said, []);
  });

  it('is not formatted', () => {
    const text = 'journey "A" {\n<<<<<<< HEAD\nstage "S"\n=======\n  stage "T"\n>>>>>>> theirs\n}\n';
    const formatter = createTextFormatter();
    assert.equal(formatter.format(text), text);
    assert.deepEqual(formatter.findLosses(text).map(({ line, code }) => [line, code]), [[2, 'merge-conflict']]);
  });

  it('takes no time that grows with the square of its length', async () => {
    for (const lines of ['<<<<<<< a\n', '=======\n', '<<<<<<< a\n=======\n', '<<<<<<< a\n=======\n>>>>>>> b\n', '||||||| a\n=======\n']) {
      const { diagnostics } = await readText(`<<<<<<< a\n${lines.repeat(500_000 / lines.length)}`);
      assert.equal(diagnostics.length, 1);
    }
  });
});
