import { strict as assert } from 'node:assert';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { findJourneys } from '../../src/cli/find-journeys.js';
import { withFolder } from './journey-folder.js';
import type { FolderContents } from './journey-folder.js';

interface Expected {
  readonly files?: readonly string[];
  readonly problems?: readonly string[];
}

async function checkSearch(names: readonly string[], paths: readonly string[], { files = [], problems = [] }: Expected): Promise<void> {
  const contents: FolderContents = Object.fromEntries(names.map((name) => [name, '']));
  await withFolder(contents, (folder) => {
    const found = findJourneys(paths, folder.path);
    assert.deepEqual(found.files.map(({ path }) => path), files);
    assert.deepEqual(found.problems, problems);
  });
}

describe('finding journeys', () => {
  it('takes the files that are named, in their order', () =>
    checkSearch(['b.journey', 'a.journey'], ['b.journey', './a.journey'], { files: ['b.journey', 'a.journey'] }));

  it('searches folders by name, and nothing but journeys', () =>
    checkSearch(['z/b.journey', 'z/a/x.journey', 'z/notes.md', 'z/A.JOURNEY'], ['z/'], {
      files: ['z/A.JOURNEY', 'z/a/x.journey', 'z/b.journey'],
    }));

  it('passes over hidden folders and installed packages', () =>
    checkSearch(['.git/a.journey', 'node_modules/p/a.journey', 'own/a.journey'], ['.'], { files: ['own/a.journey'] }));

  it('takes a file once, however often it is reached', () =>
    checkSearch(['z/a.journey'], ['z/a.journey', 'z', '.', 'z/../z/a.journey'], { files: ['z/a.journey'] }));

  it('tells each path that leads nowhere, and takes the others', () =>
    checkSearch(['a.journey', 'notes.md', 'empty/'], ['gone.journey', 'a.journey', 'notes.md', 'empty', ''], {
      files: ['a.journey'],
      problems: [
        'gone.journey: there is no such file or folder.',
        'notes.md: this is not a journey; the names of journey files end in .journey.',
        'empty: this folder holds no .journey files.',
        'A path is empty; name a file or a folder.',
      ],
    }));

  for (const path of ['-', 'https://example.com/x.journey', 'a.journey; echo x', '**/*', '%00.journey']) {
    it(`takes ${path} as a name and nothing more`, () =>
      withFolder({}, ({ path: cwd }) => {
        const { files, problems } = findJourneys([path], cwd);
        assert.deepEqual(files, []);
        assert.match(problems.join(), /there is no such file or folder\.$/);
      }));
  }

  it('says of a name with a character that no file can have that there is no such file', () =>
    checkSearch([], ['a\0.journey'], { problems: ['a\0.journey: no file can have this name.'] }));

  it('says of a device that it is no file', () =>
    checkSearch([], ['/dev/null'], { problems: ['/dev/null: this is not a file.'] }));

  it('follows a link that is named and stays in its workspace', () =>
    withFolder({ 'a.journey': '' }, ({ path }) => {
      symlinkSync('a.journey', join(path, 'link.journey'));
      const { files } = findJourneys(['link.journey'], path);
      assert.deepEqual(files.map(({ file }) => file), [join(path, 'a.journey')]);
    }));

  it('refuses a link that leads out of its workspace', () =>
    withFolder({ 'outside.journey': '', 'inside/.git/': '' }, ({ path }) => {
      symlinkSync('../outside.journey', join(path, 'inside/link.journey'));
      const { files, problems } = findJourneys(['inside/link.journey'], path);
      assert.deepEqual(files, []);
      assert.deepEqual(problems, ['inside/link.journey: this link leads out of its workspace.']);
    }));

  it('follows no links in folders, so that a link to its own folder ends no search', () =>
    withFolder({ 'z/a.journey': '' }, ({ path }) => {
      symlinkSync('.', join(path, 'z/again'));
      symlinkSync('a.journey', join(path, 'z/link.journey'));
      assert.deepEqual(findJourneys(['z'], path).files.map((file) => file.path), ['z/a.journey']);
    }));

  it('says of a link to itself that it leads back to itself', () =>
    withFolder({}, ({ path }) => {
      symlinkSync('loop.journey', join(path, 'loop.journey'));
      assert.deepEqual(findJourneys(['loop.journey'], path).problems, ['loop.journey: this link leads back to itself.']);
    }));
});
