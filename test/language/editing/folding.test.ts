import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fileUri } from '../memory-files.js';
import { openWorkspace } from './editing-workspace.js';

/** Compares what can be folded: the first and the last line of each, from 1, and its kind. */
async function checkFolds(lines: readonly string[], expected: readonly string[]): Promise<void> {
  const { services, document } = await openWorkspace({ 'map.journey': lines.join('\n') });
  const folds = await services.lsp.FoldingRangeProvider?.getFoldingRanges(document('map.journey'), { textDocument: { uri: fileUri('map.journey') } });
  assert.deepEqual(folds?.map(({ startLine, endLine, kind = '' }) => `${startLine + 1}-${endLine + 1} ${kind}`.trim()), expected);
}

describe('Folding', () => {
  it('hides blocks up to their closing brace', () => checkFolds(
    ['journey "A" {', '  stage "B" {', '    step "C" { feels +1 }', '    step "D" {', '    }', '  }', '}'],
    ['1-6', '2-5'],
  ));

  it('hides texts of several lines', () => checkFolds(
    ['journey "A" {', '  scenario """', '    One.', '    Two.', '  """', '}'],
    ['1-5', '2-5'],
  ));

  it('hides imports that follow each other', () => checkFolds(
    ['import "a.journey"', '', 'import "b.journey"', 'persona P', 'import "c.journey"'],
    ['1-3 imports'],
  ));

  it('hides comments of several lines, and lines of comments below each other', () => checkFolds(
    ['// one', '// two', '', '// three', '/**', ' * four', ' */', 'persona P // five', '// six', '/* seven */'],
    ['5-7 comment', '1-2 comment'],
  ));

  it('goes on in broken text', () => checkFolds(
    ['journey "A" {', '  stage "B" {', '    step "C', '    pain "D', '  stage "E" {', '    gain "F"', '  }', '}', '}'],
    ['1-8', '2-7', '5-6'],
  ));

  it('of nothing is nothing', () => checkFolds([''], []));
});
