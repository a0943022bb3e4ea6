import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import type { CommandResult } from './journey-folder.js';
import { withFolder } from './journey-folder.js';

const shop = 'journey Order "An order" {\n  stage "Finds it"\n}\n\njourney Return "A return" {\n  stage "Sends it back"\n}\n';
const readme = '# The shop\n\nBefore.\n\n<!-- journey:begin maps/shop.journey#Return -->\n<!-- journey:end -->\n\nAfter.\n';

interface Exported {
  readonly text: string;
  readonly result: CommandResult;
}

/** Exports with some options beside a text whose blocks name journeys of the shop. */
async function checkInto(text: string, options: readonly string[], examine: (exported: Exported) => void): Promise<void> {
  await withFolder({ 'README.md': text, 'maps/shop.journey': shop }, async (folder) => {
    const result = await folder.run('export', ...options);
    examine({ result, text: readFileSync(join(folder.path, 'README.md'), 'utf8') });
  });
}

async function checkRefused(text: string, options: readonly string[], words: string): Promise<void> {
  await checkInto(text, options, ({ text: after, result: { stderr, ...result } }) => {
    assert.deepEqual({ after, ...result }, { after: text, exitCode: 2, stdout: '' });
    // What a command loads late has in tests a class of failures of its own, which is taken for a surprise, and told as one.
    assert.ok(stderr.endsWith(words), stderr);
  });
}

async function writeBlocks(text: string): Promise<string> {
  let written = '';
  await checkInto(text, ['--into', 'README.md'], (exported) => {
    assert.deepEqual(exported.result, { exitCode: 0, stdout: 'README.md\n', stderr: '' });
    written = exported.text;
  });
  return written;
}

describe('journey export --into', () => {
  it('writes the journey that a block names, and nothing around it', async () => {
    const [, before, block = '', after] = /^([^]*?-->\n)([^]*)(<!-- journey:end -->[^]*)$/.exec(await writeBlocks(readme)) ?? [];
    assert.deepEqual([before, after], [readme.slice(0, readme.indexOf('<!-- journey:end')), readme.slice(readme.indexOf('<!-- journey:end'))]);
    assert.match(block, /A return[^]*Sends it back/);
    assert.doesNotMatch(block, /An order/);
  });

  it('says nothing where all is up to date', async () => {
    const written = await writeBlocks(readme);
    for (const check of [[], ['--check']]) {
      await checkInto(written, ['--into', 'README.md', ...check], (exported) => {
        assert.deepEqual(exported, { text: written, result: { exitCode: 0, stdout: '', stderr: '' } });
      });
    }
  });

  it('only says with --check that it is behind, and ends with 1', () =>
    checkInto(readme, ['--into', 'README.md', '--check'], (exported) => {
      assert.deepEqual(exported, { text: readme, result: { exitCode: 1, stdout: 'README.md\n', stderr: '' } });
    }));

  it('asks for a block', () => checkRefused('# The shop\n', ['--into', 'README.md'],
    'README.md: there is no block to write; begin one with <!-- journey:begin shop.journey --> and end it with <!-- journey:end -->\n'));
  it('asks for the end of a block', () => checkRefused(readme.replace(/<!-- journey:end -->/, ''), ['--into', 'README.md'],
    'README.md:5: this block has no end, which is <!-- journey:end -->.\n'));
  it('says which journeys there are', () => checkRefused(readme.replace('#Return', '#Refund'), ['--into', 'README.md'],
    'README.md:5: There is no journey "Refund" in this file. It holds Order, Return.\n'));
  it('takes no journey besides, since blocks name theirs', () => checkRefused(readme, ['maps/shop.journey', '--into', 'README.md'],
    'The blocks in README.md name their journeys; leave out maps/shop.journey.\n'));
  it('takes no other format', () => checkRefused(readme, ['--into', 'README.md', '--format', 'html'],
    '--into writes Markdown into README.md; leave out --format and -o.\n'));
  it('takes no other place', () => checkRefused(readme, ['--into', 'README.md', '-o', 'other.md'],
    '--into writes Markdown into README.md; leave out --format and -o.\n'));
});

describe('the options of journey export', () => {
  it('say what --check compares', () => checkRefused(readme, ['maps/shop.journey', '--check'], '--check compares the blocks of a Markdown file; name it with --into.\n'));
  it('ask for something to export', () => checkRefused(readme, [], 'There is nothing to export; name a journey file, or a Markdown file with --into.\n'));
  it('don’t write one format under the ending of another', () => checkRefused(readme, ['maps/shop.journey', '-o', 'shop.md', '--format', 'html'],
    'shop.md: this is the ending of markdown, but --format says html; leave one of them out.\n'));
  it('lead to the other command for a picture', () => checkRefused(readme, ['maps/shop.journey', '-o', 'shop.SVG'],
    'shop.SVG: pictures are drawn with journey render FILE -o shop.SVG\n'));
  it('don’t guess a format', () => checkRefused(readme, ['maps/shop.journey', '-o', 'shop.txt'],
    'shop.txt: nothing says what to write; choose a name that ends in .json, .html, .md, or say it with --format.\n'));
});
