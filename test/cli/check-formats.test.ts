import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { checkFormats } from '../../src/cli/check-formats.js';
import { buildCheckResult } from '../../src/cli/build-check-result.js';
import type { CheckedSource } from '../../src/cli/build-check-result.js';
import { emptyDocument } from '../../src/cli/unreadable-file.js';

type Diagnostic = CheckedSource['diagnostics'][number];

function diagnostic(severity: 1 | 2 | 3 | 4, line: number, character: number, message = 'A message.'): Diagnostic {
  return { severity, code: 'a-rule', message, range: { start: { line, character }, end: { line, character: character + 1 } } };
}

function checkText(files: Readonly<Record<string, readonly Diagnostic[]>>, expected: readonly string[], colours = false): void {
  const read = Object.entries(files).map(([path, diagnostics]) => ({ path, uri: '', text: '', readMeaning: () => ({ document: emptyDocument, places: {} }), readModel: () => emptyDocument, diagnostics }));
  assert.deepEqual(checkFormats.text({ result: buildCheckResult(read), files: read }, { colours, quiet: false }).split('\n'), [...expected, '']);
}

describe('the findings as text', () => {
  it('have a line each, in the order of the text, and a sentence at the end', () =>
    checkText({ 'a.journey': [diagnostic(2, 9, 0), diagnostic(1, 0, 4)], 'b.journey': [diagnostic(3, 1, 1)] }, [
      'a.journey:1:5 error A message. (a-rule)',
      'a.journey:10:1 warning A message. (a-rule)',
      'b.journey:2:2 info A message. (a-rule)',
      '',
      'Checked 2 files: 1 error, 1 warning and 1 info.',
    ]));

  it('are a sentence where there are none', () => checkText({ 'a.journey': [] }, ['Checked 1 file: no problems.']));
  it('leave out hints', () => checkText({ 'a.journey': [diagnostic(4, 0, 0)] }, ['Checked 1 file: no problems.']));
  it('are the first hundred of a file, and the number of the others', () => {
    const many = Array.from({ length: 103 }, (_, line) => diagnostic(1, line, 0));
    const lines = many.slice(0, 100).map((_, line) => `a.journey:${line + 1}:1 error A message. (a-rule)`);
    checkText({ 'a.journey': many }, [
      ...lines, 'a.journey: … and 3 more; --format json lists them all', '', 'Checked 1 file: 103 errors.',
    ]);
  });

  it('are counted', () =>
    checkText({ 'a.journey': [diagnostic(1, 0, 0), diagnostic(1, 0, 0)] }, [
      'a.journey:1:1 error A message. (a-rule)',
      'a.journey:1:1 error A message. (a-rule)',
      '',
      'Checked 1 file: 2 errors.',
    ]));

  it('have colours where they are wanted', () =>
    checkText({ 'a.journey': [diagnostic(1, 0, 0)] }, [
      'a.journey:1:1 \u001b[31merror\u001b[39m A message. \u001b[2m(a-rule)\u001b[22m',
      '',
      'Checked 1 file: 1 error.',
    ], true));

  it('show what a journey or a file name would tell the terminal', () =>
    checkText({ 'a\nb.journey': [diagnostic(1, 0, 0, 'No \u001b[2J\r here.')] }, [
      'a\\nb.journey:1:1 error No \\u{1b}[2J\\r here. (a-rule)',
      '',
      'Checked 1 file: 1 error.',
    ]));
});
