import assert from 'node:assert/strict';
import { TextDocument } from 'langium';
import { describe, it } from 'mocha';
import { fileUri } from '../memory-files.js';
import { openWorkspace } from './editing-workspace.js';

/** Compares a text with its hints, each between `‹` and `›`. The tests' clock says 14 November 2026. */
async function checkHints(expected: string): Promise<void> {
  const text = expected.replace(/‹[^›]*›/g, '');
  const { services, document } = await openWorkspace({ 'map.journey': text });
  const { textDocument } = document('map.journey');
  const range = { start: { line: 0, character: 0 }, end: textDocument.positionAt(text.length) };
  const hints = (await services.lsp.InlayHintProvider?.getInlayHints(document('map.journey'), { textDocument: { uri: fileUri('map.journey') }, range })) ?? [];
  const edits = hints.map(({ position, label }) => ({ range: { start: position, end: position }, newText: `‹${typeof label === 'string' ? label : ''}›` }));
  assert.equal(TextDocument.applyEdits(textDocument, edits), expected);
}

describe('Inlay hints', () => {
  it('say what a stage feels like on average, its steps and paths included', () => checkHints(
    'journey "A" {\n  stage "B" {‹feels −0.7 on average›\n    feels -2\n    step "C" { feels +1 }\n    path "D" {\n      step "E" { feels -1 "sad" }\n    }\n  }\n\n'
    + '  stage "F" {‹feels +1.5 on average› // glad\n    feels 1\n    feels 2\n  }\n\n  stage "G" {\n    feels "odd"\n  }\n\n  stage "H"\n  stage "I" {‹feels 0 on average›\n    feels 0\n  }\n}\n',
  ));

  it('have no sign on a scale that has none', () => checkHints('journey "A" {\n  scale 1 to 5\n  stage "B" {‹feels 3.5 on average›\n    feels 3\n    feels 4\n  }\n}\n'));

  it('say how long ago a review was, to the day or to the month', () => checkHints([
    ['2026-11-14', 'today'], ['2026-11-13', '1 day ago'], ['2026-11-02', '12 days ago'], ['2026-10', '1 month ago'], ['2026-11', 'this month'], ['2025-9', '14 months ago'],
  ].map(([date, age]) => `journey "A" {\n  reviewed    ${date}‹${age}› every 90 days\n}\n`).join('')));

  it('say nothing of what lies ahead or is no date', () => checkHints('journey "A" {\n  reviewed 2026-11-15\n}\njourney "B" {\n  reviewed\n}\n'));

  it('go on in broken text', () => checkHints('journey "A" {\n  stage "B" {‹feels −1 on average›\n    step "C {\n      feels -1\n'));
});
