import { doesNotMatch } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { root } from '../../scripts/toolchain/folders.mjs';

describe('the lock files', () => {
  for (const folder of ['.', 'scripts/toolchain/node', 'scripts/toolchain/vscode']) {
    it(`name no registry, so that an install asks the one of its machine (${folder})`, () => {
      doesNotMatch(readFileSync(join(root, folder, 'package-lock.json'), 'utf8'), /"resolved"/);
    });
  }
});
