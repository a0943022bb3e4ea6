import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { withFolder } from './journey-folder.js';
import type { FolderContents } from './journey-folder.js';

const sound = 'journey Day "My day" {\n  goal        "Be back by five"\n\n  stage "Go" {\n    step "Make tea" { feels +2 }\n  }\n}\n';
const broken = 'journey Day "My day" {\n  stage "Go" {\n    step\n  }\n}\n';

interface Expected {
  readonly exitCode: number;
  readonly stdout: RegExp;
  readonly stderr?: string;
}

async function checkCheck(contents: FolderContents, args: readonly string[], { exitCode, stdout, stderr = '' }: Expected): Promise<void> {
  await withFolder(contents, async (folder) => {
    const result = await folder.run('check', ...args);
    assert.match(result.stdout, stdout);
    assert.deepEqual({ exitCode: result.exitCode, stderr: result.stderr }, { exitCode, stderr });
  });
}

describe('journey check', () => {
  it('ends with 0 where nothing is wrong', () =>
    checkCheck({ 'a.journey': sound }, ['a.journey'], { exitCode: 0, stdout: /Checked 1 file: (no problems|1 info|\d infos)\.\n$/ }));

  it('ends with 0 where there are warnings only', () =>
    checkCheck({ 'a.journey': sound.replace('Day "My day"', 'Day "My day" for Nobody') }, ['a.journey'], {
      exitCode: 0, stdout: /^a\.journey:1:26 warning .+ \(.+\)\n/,
    }));

  it('ends with 1 where there are errors, and says where', () =>
    checkCheck({ 'a.journey': broken }, ['a.journey'], { exitCode: 1, stdout: /^a\.journey:3:5 error .+ \(.+\)\n[^]*: 1 error/m }));

  it('checks the others where a path leads nowhere, and ends with 2', () =>
    checkCheck({ 'a.journey': broken, 'z/b.journey': sound }, ['gone.journey', 'a.journey', 'z'], {
      exitCode: 2, stdout: /^a\.journey:3:5 error[^]*Checked 2 files: 1 error/m, stderr: 'gone.journey: there is no such file or folder.\n',
    }));

  it('says that a folder holds no journeys', () =>
    checkCheck({ 'z/notes.md': '' }, ['z'], { exitCode: 2, stdout: /^$/, stderr: 'z: this folder holds no .journey files.\n' }));

  it('reads the files that a journey imports, and reports them only where they were asked for', () =>
    checkCheck({ 'a.journey': `import "people.journey"\n\n${sound.replace('"My day"', '"My day" for Tom')}`, 'people.journey': `persona Tom "Tom"\n${broken}` }, ['a.journey'], {
      exitCode: 0, stdout: /Checked 1 file: (?!.*(error|warning))/,
    }));
});

describe('journey check --format json', () => {
  it('has the published shape', () =>
    withFolder({ 'a.journey': broken, 'z/b.journey': '' }, async (folder) => {
      const { exitCode, stdout } = await folder.run('check', './a.journey', 'z', '--format', 'json');
      const result = JSON.parse(stdout) as { files: { path: string; diagnostics: { severity: string; range: unknown }[] }[]; summary: { errors: number } };
      assert.equal(exitCode, 1);
      assert.deepEqual(Object.keys(result), ['version', 'files', 'summary']);
      assert.deepEqual(result.files.map(({ path }) => path), ['a.journey', 'z/b.journey']);
      assert.equal(result.summary.errors, 1);
      const [error] = result.files[0]?.diagnostics.filter(({ severity }) => severity === 'error') ?? [];
      assert.deepEqual(Object.keys(error ?? {}), ['severity', 'code', 'message', 'range']);
      assert.deepEqual((error?.range as { start: unknown }).start, { line: 2, character: 4 });
    }));

  it('includes hints, which the text leaves out', () =>
    withFolder({ 'empty.journey': '' }, async (folder) => {
      const { stdout } = await folder.run('check', 'empty.journey', '--format', 'json');
      assert.match(stdout, /"severity": "hint"/);
    }));

  it('is JSON even where no path leads anywhere', () =>
    withFolder({}, async (folder) => {
      const { exitCode, stdout } = await folder.run('check', 'gone.journey', '--format', 'json');
      assert.equal(exitCode, 2);
      assert.deepEqual(JSON.parse(stdout), { version: 1, files: [], summary: { errors: 0, warnings: 0, infos: 0 } });
    }));
});
