import { deepEqual, doesNotMatch, equal } from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { root } from '../../scripts/toolchain/folders.mjs';
import { withoutLinks } from '../../src/extension/without-links.js';

/** As VS Code finds links in what it notifies of (`parseLinkedText` in its linkedText.ts). */
const link = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^\)\s]+)(?: (["'])(.+?)(\3))?\)/i;

describe('a message', () => {
  it('has no links, whatever a file is called', () => {
    const name = '[Open](command:workbench.action.quit).journey';
    doesNotMatch(withoutLinks(`${name} has no journey and no persona yet.`), link);
    equal(withoutLinks(name).replaceAll('\u2060', ''), name);
  });

  it('is shown by one module only', () => {
    const files = globSync('src/extension/**/*.ts', { cwd: root }).filter((file) => /window\.show(?:Information|Warning|Error)Message/.test(readFileSync(join(root, file), 'utf8')));
    deepEqual(files.map((file) => file.replaceAll('\\', '/')), ['src/extension/show-message.ts']);
  });
});
