import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { words } from '../../src/language/words.js';
import { readText, saidAbout } from '../language/read-text.js';

const pages = ['README.md', 'docs/language.md'];

/** What the fences import. */
const others = { 'maps/people.journey': 'persona Mia "Mia, who is always late"\n' };

interface Fence {
  /** The line in the page on which the fence begins. */
  readonly line: number;
  readonly text: string;
}

function readPage(page: string): string {
  return readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
}

function fencesOf(page: string): readonly Fence[] {
  const text = readPage(page);
  return [...text.matchAll(/^```journey\n([^]*?)^```$/gm)].map((match) => ({ line: text.slice(0, match.index).split('\n').length, text: match[1] ?? '' }));
}

/** A snippet may name what another one declares, so warnings are allowed; an error would be a lie. */
async function checkFence({ text }: Fence): Promise<void> {
  const said = saidAbout(await readText(text, others));
  assert.deepEqual(said.filter((line) => / error | [a-z-]*import[a-z-]*: /.test(line)), []);
}

for (const page of pages) {
  describe(`The journeys in ${page}`, () => {
    const fences = fencesOf(page);
    it('are there', () => { assert.ok(fences.length > 1); });
    for (const fence of fences) it(`are understood (line ${fence.line})`, () => checkFence(fence));
  });
}

describe('The page of the language', () => {
  const page = readPage('docs/language.md');
  for (const word of Object.keys(words)) {
    it(`has the word ${word}`, () => assert.match(page, new RegExp('`' + word + '[ `]')));
  }
});

describe('The test of the journeys in pages', () => {
  it('finds an error', async () => assert.rejects(checkFence({ line: 1, text: 'journey "A" {\n  stage\n}\n' })));
  it('finds an import of a file that is not there', async () => assert.rejects(checkFence({ line: 1, text: 'import "nobody.journey"\n' })));
});
