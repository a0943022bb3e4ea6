import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { SelectionRange } from 'vscode-languageserver-types';
import { getSelectionRanges } from '../../../src/language/editing/selection-ranges.js';
import { fileUri } from '../memory-files.js';
import { cutCursor, openWorkspace } from './editing-workspace.js';

/** Compares what is selected from the cursor outwards, up to what is given last. */
async function checkSelections(marked: string, expected: readonly string[]): Promise<void> {
  const { text, offset } = cutCursor(marked);
  const document = (await openWorkspace({ 'map.journey': text })).document('map.journey');
  const position = document.textDocument.positionAt(offset);
  const [selection] = getSelectionRanges(document, { textDocument: { uri: fileUri('map.journey') }, positions: [position] });
  const selected: string[] = [];
  for (let at: SelectionRange | undefined = selection; at; at = at.parent) selected.push(document.textDocument.getText(at.range));
  assert.deepEqual(selected.slice(0, expected.length), expected);
  assert.equal(selected.at(-1), text);
}

const map = (pain: string): string => `persona P\njourney "A" {\n  stage B "C" {\n    goal "D"\n    ${pain}\n  }\n}\n`;

describe('Expanding a selection', () => {
  it('goes from the word over the text, its line, its block and what is around it', async () => {
    const pain = 'pain Slow "The size chart" from E {\n      severity high\n    }';
    await checkSelections(map(pain.replace('size', 'si<|>ze')), [
      'size', 'The size chart', '"The size chart"', 'pain Slow "The size chart" from E', pain, `goal "D"\n    ${pain}`, `stage B "C" {\n    goal "D"\n    ${pain}\n  }`,
    ]);
    await checkSelections(map(pain.replace('Slow', '<|>Slow')), ['Slow', 'pain Slow "The size chart" from E', pain]);
    await checkSelections(map(pain.replace('high', 'high<|>')), ['high', 'severity high', pain]);
  });

  it('keeps to the quotes of a text, also of one over several lines or of one that is left open', async () => {
    await checkSelections(map('says """one <|>two"""'), ['two', 'one two', '"""one two"""', 'says """one two"""']);
    await checkSelections(map('says "one <|>two'), ['two', 'one two', '"one two', 'says "one two']);
  });

  it('takes the word in a comment, and the block around an empty line', async () => {
    await checkSelections(map('// says s<|>o'), ['so', 'goal "D"\n    // says so']);
    await checkSelections('journey "A" {\n<|>\n  stage B\n}\n', []);
  });

  it('ends with the file where there is nothing else', async () => {
    await checkSelections('<|>', ['']);
    await checkSelections('} <|>%% {\n', []);
  });
});
