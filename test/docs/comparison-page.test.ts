import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { root } from '../../scripts/toolchain/folders.mjs';
import { usualLevels } from '../../src/diff/change-levels.js';
import { changeKinds, changeLevels } from '../../src/diff/comparison.js';
import { readSettingsFile } from '../../src/language/settings.js';

function readFile(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

describe('The pages about the comparison', () => {
  const page = readFile('docs/comparison.md');

  it('name every kind and level of a change', () => {
    deepEqual([...changeKinds, ...changeLevels].filter((word) => !page.includes(`\`${word}\``)), []);
  });

  it('show settings that are understood', () => {
    const { levels, troubles } = readSettingsFile(/```json\n([^]*?)```/.exec(page)?.[1] ?? '');
    deepEqual(troubles, []);
    equal(levels.size, 3);
  });

  it('list the level of every change', () => {
    const rows = [...readFile('docs/comparison-levels.md').matchAll(/^\| `(\w+)` \| (.*) \| (.*) \| (.*) \|$/gm)];
    const listed = rows.flatMap(([, type = '', ...cells]) => cells.flatMap((cell, index) => [...cell.matchAll(/`(\w+)`/g)].map(([, aspect = '']) => `${type}.${aspect} ${changeLevels[index] ?? ''}`)));
    deepEqual(listed.toSorted(), [...usualLevels].map(([id, level]) => `${id} ${level}`).sort());
  });
});
