import { strict as assert } from 'node:assert';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { URI } from 'langium';
import { describe, it } from 'mocha';
import { createWorkspaceFiles } from '../../src/cli/workspace-files.js';
import { isInside, workspaceOf } from '../../src/cli/workspace.js';
import { withFolder } from './journey-folder.js';

async function checkWorkspace(names: readonly string[], file: string, expected: string): Promise<void> {
  await withFolder(Object.fromEntries(names.map((name) => [name, ''])), ({ path }) => {
    assert.equal(workspaceOf(join(path, file)), join(path, expected));
  });
}

describe('the workspace of a file', () => {
  it('is the nearest folder above with a repository', () => checkWorkspace(['a/.git/', 'a/b/c/'], 'a/b/c/x.journey', 'a'));
  it('is the nearest folder above with settings', () => checkWorkspace(['a/.git/', 'a/b/journey.config.json'], 'a/b/c/x.journey', 'a/b'));
  it('is a working copy whose repository is a file', () => checkWorkspace(['a/.git'], 'a/b/x.journey', 'a'));
  it('is the folder itself where no folder is marked', () => { assert.equal(workspaceOf('/nowhere/at/all/x.journey'), '/nowhere/at/all'); });
});

describe('being inside a folder', () => {
  it('counts the folder and what is below', () => { assert.ok(isInside('/a', '/a') && isInside('/a/b/c', '/a')); });
  it('does not count what only begins like it', () => { assert.ok(!isInside('/ab', '/a') && !isInside('/', '/a')); });
  it('counts a name that begins with two dots', () => { assert.ok(isInside('/a/..b', '/a')); });
});

describe('the files of a workspace', () => {
  it('reads what is inside, and a link that stays inside', () =>
    withFolder({ 'a.journey': 'text' }, async ({ path }) => {
      symlinkSync('a.journey', join(path, 'link.journey'));
      const files = createWorkspaceFiles([path], new Map());
      for (const name of ['a.journey', 'link.journey']) {
        assert.equal(await files.exists(URI.file(join(path, name))), true);
        assert.equal(await files.readFile(URI.file(join(path, name))), 'text');
      }
    }));

  it('knows nothing outside, whether by path, by link or by address', () =>
    withFolder({ 'secret.journey': 'secret', 'inside/': '' }, async ({ path }) => {
      symlinkSync('../secret.journey', join(path, 'inside/link.journey'));
      symlinkSync('..', join(path, 'inside/up'));
      const files = createWorkspaceFiles([join(path, 'inside')], new Map());
      const outside = ['secret.journey', 'inside/link.journey', 'inside/up/secret.journey'].map((name) => URI.file(join(path, name)));
      for (const uri of [...outside, URI.parse('https://example.com/x.journey')]) {
        assert.equal(await files.exists(uri), false);
        assert.equal(files.existsSync(uri), false);
        await assert.rejects(() => files.readFile(uri), /There is no file/);
        assert.throws(() => files.readFileSync(uri), /There is no file/);
      }
    }));
});
