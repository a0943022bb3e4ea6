import { strict as assert } from 'node:assert';
import { chmodSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { runIn, withFolder } from './journey-folder.js';
import type { FolderContents } from './journey-folder.js';

const untidy = 'team   A\nteam B\n';
const tidy = 'team A\nteam B\n';
const broken = 'team   A\nteem   B\n';

interface Expected {
  readonly exitCode: number;
  readonly stdout?: string;
  readonly stderr?: string;
  /** The files afterwards. */
  readonly files?: FolderContents;
}

async function checkFormat(contents: FolderContents, args: readonly string[], { exitCode, stdout = '', stderr = '', files = contents }: Expected): Promise<void> {
  await withFolder(contents, async (folder) => {
    assert.deepEqual(await folder.run('format', ...args), { exitCode, stdout, stderr });
    for (const [name, content] of Object.entries(files)) assert.deepEqual(readFileSync(join(folder.path, name)), Buffer.from(content as string));
    assert.deepEqual(readdirSync(folder.path).filter((name) => name.endsWith('.tmp')), []);
  });
}

async function checkInput(input: string, args: readonly string[], expected: Expected): Promise<void> {
  await withFolder({}, async ({ path }) => {
    assert.deepEqual(await runIn(path, ['format', ...args], { input }), { stderr: '', stdout: '', ...expected });
  });
}

const lossInLine2 = 'a.journey:2:1 error “teem” is no word of the language. Did you mean team? (unknown-word)\n';

describe('journey format', () => {
  it('writes what changes, and lists it', () =>
    checkFormat({ 'a.journey': untidy, 'z/b.journey': tidy, 'z/c.journey': untidy }, ['.'], {
      exitCode: 0, stdout: 'a.journey\nz/c.journey\nFormatted 2 of 3 files.\n', files: { 'a.journey': tidy, 'z/b.journey': tidy, 'z/c.journey': tidy },
    }));

  it('leaves a file untouched that is formatted', () =>
    withFolder({ 'a.journey': tidy }, async (folder) => {
      const before = statSync(join(folder.path, 'a.journey'));
      assert.deepEqual(await folder.run('format', 'a.journey'), { exitCode: 0, stdout: 'Formatted 0 of 1 file.\n', stderr: '' });
      const after = statSync(join(folder.path, 'a.journey'));
      assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
    }));

  it('formats a broken file where it can, and says where it can’t', () =>
    checkFormat({ 'a.journey': broken }, ['a.journey'], {
      exitCode: 1, stdout: 'a.journey\nFormatted 1 of 1 file.\n', stderr: lossInLine2, files: { 'a.journey': 'team A\nteem   B\n' },
    }));

  it('says where lines stand after they have moved', () =>
    checkFormat({ 'a.journey': `\n\n${broken}` }, ['a.journey'], {
      exitCode: 1, stdout: 'a.journey\nFormatted 1 of 1 file.\n', stderr: lossInLine2, files: { 'a.journey': 'team A\nteem   B\n' },
    }));

  it('formats the others where a path leads nowhere, and ends with 2', () =>
    checkFormat({ 'a.journey': untidy }, ['gone.journey', 'a.journey'], {
      exitCode: 2, stdout: 'a.journey\nFormatted 1 of 1 file.\n', stderr: 'gone.journey: there is no such file or folder.\n', files: { 'a.journey': tidy },
    }));

  it('takes patterns', () =>
    checkFormat({ 'a.journey': untidy, 'z/b.journey': untidy }, ['z/*.journey'], {
      exitCode: 0, stdout: 'z/b.journey\nFormatted 1 of 1 file.\n', files: { 'a.journey': untidy, 'z/b.journey': tidy },
    }));

  it('lists nothing where asked, but what it could not format', () =>
    checkFormat({ 'a.journey': broken }, ['a.journey', '--quiet'], { exitCode: 1, stderr: lossInLine2, files: { 'a.journey': 'team A\nteem   B\n' } }));

  it('refuses bytes that are no text, since they would be lost', () =>
    withFolder({ 'a.journey': '', 'b.journey': untidy }, async (folder) => {
      const bytes = Buffer.from('team   "\xff"\n', 'latin1');
      writeFileSync(join(folder.path, 'a.journey'), bytes);
      assert.deepEqual(await folder.run('format', '.'), { exitCode: 2, stdout: 'b.journey\nFormatted 1 of 1 file.\n', stderr: 'a.journey: this is not UTF-8; save it as UTF-8 first.\n' });
      assert.deepEqual(readFileSync(join(folder.path, 'a.journey')), bytes);
    }));

  it('keeps the byte order mark, the line ends and the permissions of a file', () =>
    withFolder({ 'a.journey': '\uFEFFteam   A\r\n' }, async (folder) => {
      const file = join(folder.path, 'a.journey');
      chmodSync(file, 0o640);
      assert.equal((await folder.run('format', 'a.journey')).exitCode, 0);
      assert.equal(readFileSync(file, 'utf8'), '\uFEFFteam A\r\n');
      assert.equal(statSync(file).mode & 0o777, 0o640);
    }));
});

describe('journey format --check', () => {
  it('changes nothing, and ends with 1 where something would change', () =>
    checkFormat({ 'a.journey': untidy, 'b.journey': tidy }, ['--check', '.'], { exitCode: 1, stdout: 'a.journey\n1 of 2 files would change.\n' }));

  it('ends with 0 where nothing would change', () =>
    checkFormat({ 'a.journey': tidy }, ['--check', 'a.journey'], { exitCode: 0, stdout: '0 of 1 file would change.\n' }));

  it('says where broken lines stand in the file as it is', () =>
    checkFormat({ 'a.journey': `\n\n${broken}` }, ['--check', 'a.journey'], {
      exitCode: 1, stdout: 'a.journey\n1 of 1 file would change.\n', stderr: lossInLine2.replace(':2:', ':4:'),
    }));

  it('leaves the examples as they are', async () => {
    const { exitCode, stdout } = await runIn(process.cwd(), ['format', '--check', 'examples']);
    assert.match(stdout, /^0 of \d+ files would change\.\n$/);
    assert.equal(exitCode, 0);
  });
});

describe('journey format -', () => {
  it('prints the formatted standard input', () => checkInput(untidy, ['-'], { exitCode: 0, stdout: tidy }));
  it('prints what is formatted already', () => checkInput(tidy, ['-'], { exitCode: 0, stdout: tidy }));
  it('prints broken text, and says what is wrong', () =>
    checkInput(broken, ['-'], { exitCode: 1, stdout: 'team A\nteem   B\n', stderr: lossInLine2.replace('a.journey', '-') }));
  it('only checks it where asked', () => checkInput(untidy, ['-', '--check'], { exitCode: 1, stdout: '-\n1 of 1 file would change.\n' }));
  it('stands alone', () =>
    checkInput(untidy, ['-', 'a.journey'], { exitCode: 2, stderr: 'The standard input (-) stands alone; leave out the other paths.\n' }));
});
