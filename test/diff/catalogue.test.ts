import { equal, ok } from 'node:assert/strict';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'mocha';
import { root } from '../../scripts/toolchain/folders.mjs';
import { readCatalogue, tellPair, writeCatalogue } from './read-catalogue.js';

const files = globSync('test/diff/catalogue/*.md', { cwd: root }).sort().map((path) => join(root, path));

describe('the catalogue of comparisons', () => {
  const pages = files.map((file) => ({ file, ...readCatalogue(readFileSync(file, 'utf8')) }));

  for (const { file, introduction, pairs } of pages) {
    describe(basename(file, '.md'), () => {
      for (const pair of pairs) {
        it(`says what changes: ${pair.title}`, () => {
          if (process.env['UPDATE_GOLDEN'] === undefined) equal(pair.expected, tellPair(pair));
        });
      }
      if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(file, writeCatalogue(introduction, pairs.map((pair) => ({ ...pair, expected: tellPair(pair) }))));
    });
  }

  it('has forty pairs and more', () => {
    ok(pages.flatMap(({ pairs }) => pairs).length >= 40);
  });
});
