import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { withFolder } from './journey-folder.js';
import type { CommandResult, FolderContents } from './journey-folder.js';

const before = `journey Order "First order" {
  stage Pay "Pays" {
    step Checkout "Checks out" {
      feels -1
      pain "The fee comes late"
    }
    step Wait "Waits" {
      feels 0
    }
  }
}
`;
const after = before.replace('feels -1', 'feels -2').replace('step Wait "Waits"', 'step Wait "Waits at home"');

/** Runs a comparison in a folder, and looks for what is printed; for nothing where a text is empty. */
async function checkDiff(contents: FolderContents, args: readonly string[], expected: Partial<CommandResult>): Promise<void> {
  await withFolder(contents, async (folder) => {
    const { exitCode, stdout, stderr } = await folder.run('diff', ...args);
    assert.deepEqual({ exitCode, stdout, stderr }, { exitCode: 0, stderr: '', stdout, ...expected });
  });
}

describe('journey diff', () => {
  it('tells the changes of two files by where they are', () => checkDiff({ 'a.journey': before, 'b.journey': after }, ['a.journey', 'b.journey'], {
    stdout: [
      'a.journey → b.journey',
      '  The lowest point stays at “Checks out”, now −2 (was −1).',
      '  On average, “Pays” feels −1 (was −0.5).',
      '',
      '  First order › Pays',
      '    ! “Checks out” feels −2, was −1.',
      '    • Step “Waits” is now called “Waits at home”.',
      '',
      '1 file compared: 2 changes, 1 of which needs attention.',
      '',
    ].join('\n'),
  }));
});
