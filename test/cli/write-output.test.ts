import { strict as assert } from 'node:assert';
import { linkSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { Failure } from '../../src/cli/failure.js';
import { writeOutput } from '../../src/cli/write-output.js';
import { withFolder } from './journey-folder.js';
import type { FolderContents } from './journey-folder.js';

const contents = { 'shop.journey': 'the journey', 'photo.svg': 'an image', 'old.svg': 'old', 'folder/': '' };

/** The files of the folder afterwards, by name. */
async function checkWrite(path: string, expected: FolderContents, prepare?: (folder: string) => void): Promise<void> {
  await withFolder(contents, (folder) => {
    prepare?.(folder.path);
    writeOutput(path, 'new', { cwd: folder.path, inputs: ['shop.journey', 'photo.svg'].map((name) => join(folder.path, name)) });
    for (const [name, text] of Object.entries(expected)) assert.equal(readFileSync(join(folder.path, name), 'utf8'), text);
    assert.deepEqual(readdirSync(folder.path).filter((name) => name.endsWith('.tmp')), []);
  });
}

async function checkRefused(path: string, message: string, prepare?: (folder: string) => void): Promise<void> {
  await withFolder(contents, (folder) => {
    prepare?.(folder.path);
    const before = readdirSync(folder.path);
    const write = () => { writeOutput(path, 'new', { cwd: folder.path, inputs: [join(folder.path, 'photo.svg')] }); };
    assert.throws(write, (error) => error instanceof Failure && error.message === message);
    assert.deepEqual(readdirSync(folder.path), before);
    assert.equal(readFileSync(join(folder.path, 'shop.journey'), 'utf8'), 'the journey');
    assert.equal(readFileSync(join(folder.path, 'photo.svg'), 'utf8'), 'an image');
  });
}

describe('writing an output', () => {
  it('makes a new file', () => checkWrite('new.svg', { 'new.svg': 'new' }));
  it('replaces an old one', () => checkWrite('./old.svg', { 'old.svg': 'new' }));
  it('writes where a link leads, and keeps the link', () =>
    checkWrite('link.svg', { 'link.svg': 'new', 'old.svg': 'new' }, (folder) => { symlinkSync('old.svg', join(folder, 'link.svg')); }));

  it('refuses a folder', () => checkRefused('folder', 'folder: this is a folder; name a file in it.'));
  it('refuses a folder that does not exist', () => checkRefused('none/a.svg', 'none/a.svg: its folder does not exist; make the folder first.'));
  it('refuses a file taken for a folder', () => checkRefused('old.svg/a.svg', 'old.svg/a.svg: a part of this path is not a folder.'));
  it('refuses a device', () => checkRefused('/dev/null', '/dev/null: this is not a file; leave out -o to print instead.'));
  it('refuses an empty name', () => checkRefused('', 'The name of the output is empty; name a file.'));
  it('refuses a name that is too long', () => checkRefused(`${'x'.repeat(300)}.svg`, `${'x'.repeat(300)}.svg: this name is too long.`));

  it('never overwrites a journey', () =>
    checkRefused('shop.journey', 'shop.journey: this is the name of a journey; give the output another one.'));
  it('never overwrites an image of the journey', () =>
    checkRefused('photo.svg', 'photo.svg: the journey itself needs this file; give the output another name.'));
  it('never overwrites an input under its other name', () =>
    checkRefused('same.svg', 'same.svg: the journey itself needs this file; give the output another name.', (folder) => {
      linkSync(join(folder, 'photo.svg'), join(folder, 'same.svg'));
    }));
  it('never overwrites a journey through a link', () =>
    checkRefused('link.svg', 'link.svg: this is the name of a journey; give the output another one.', (folder) => {
      symlinkSync('shop.journey', join(folder, 'link.svg'));
    }));
});
