import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'mocha';
import { fontFiles, fontsFor } from '../../src/render/fonts.js';
import type { Mark } from '../../src/render/mark.js';

describe('The fonts', () => {
  it('are all in the package, with their licence', () => {
    const files = readdirSync(new URL('../../media/fonts/', import.meta.url));
    assert.deepEqual(files.sort(), [...fontFiles.map(({ file }) => file), 'LICENSE.txt'].sort());
  });

  it('are chosen by the characters of a picture', () => {
    const subsets = (text: string): readonly string[] => {
      const mark: Mark = { tag: 'g', id: 'all', children: [{ tag: 'text', id: 'one', text }] };
      return [...new Set(fontsFor(mark, fontFiles).map(({ subset }) => subset))];
    };
    assert.deepEqual(subsets('Pays −2'), ['latin']);
    assert.deepEqual(subsets('Łódź'), ['latin', 'latin-ext']);
    assert.deepEqual(subsets('Ψ'), ['greek']);
    assert.deepEqual(subsets('花'), []);
  });
});
