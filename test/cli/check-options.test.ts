import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { runIn, withFolder } from './journey-folder.js';
import type { FolderContents } from './journey-folder.js';

/** One warning, of the rule unknown-name. */
const warned = 'journey Day "My day" for Nobody {\n  goal        "Be back by five"\n\n  stage "Go" { feels +2 }\n}\n';
const broken = 'teem A\n';

interface Expected {
  readonly exitCode: number;
  readonly stdout: string | RegExp;
  readonly stderr?: string;
}

async function checkRun(contents: FolderContents, args: readonly string[], { exitCode, stdout, stderr = '' }: Expected, input = ''): Promise<void> {
  await withFolder(contents, async ({ path }) => {
    const result = await runIn(path, ['check', ...args], { input });
    if (typeof stdout === 'string') assert.equal(result.stdout, stdout);
    else assert.match(result.stdout, stdout);
    assert.deepEqual({ exitCode: result.exitCode, stderr: result.stderr }, { exitCode, stderr });
  });
}

function checkWarned(args: readonly string[], expected: Expected): Promise<void> {
  return checkRun({ 'a.journey': warned }, ['a.journey', ...args], expected);
}

function checkWrong(args: readonly string[], sentence: string): Promise<void> {
  return checkWarned(args, { exitCode: 2, stdout: '', stderr: `${sentence}\n` });
}

describe('journey check --max-warnings', () => {
  it('ends with 0 where there are as many', () => checkWarned(['--max-warnings', '1'], { exitCode: 0, stdout: /1 warning/ }));
  it('ends with 1 where there are more, and says so', () =>
    checkWarned(['--max-warnings', '0'], { exitCode: 1, stdout: /1 warning/, stderr: 'There are more warnings than --max-warnings allows: 1 instead of 0.\n' }));
  it('counts the warnings that --quiet leaves out', () =>
    checkWarned(['--max-warnings=0', '--quiet'], { exitCode: 1, stdout: '', stderr: 'There are more warnings than --max-warnings allows: 1 instead of 0.\n' }));
  for (const number of ['-1', 'many', '1.5', '', '1e3']) {
    it(`refuses “${number}”`, () =>
      checkWarned([`--max-warnings=${number}`], {
        exitCode: 2, stdout: '',
        stderr: `error: option '--max-warnings <number>' argument '${number}' is invalid. Give a whole number, such as 0.\nTry --help.\n`,
      }));
  }
});

describe('journey check --rule', () => {
  it('makes a finding more serious', () => checkWarned(['--rule', 'unknown-name=error'], { exitCode: 1, stdout: /1:26 error .*\(unknown-name\)/ }));
  it('switches a rule off', () => checkWarned(['--rule', 'unknown-name=off'], { exitCode: 0, stdout: 'Checked 1 file: no problems.\n' }));
  it('may be repeated, and the last one about a rule counts', () =>
    checkWarned(['--rule', 'unknown-name=error', '--rule', 'empty-stage=off', '--rule', 'unknown-name=off'], { exitCode: 0, stdout: /no problems/ }));
  it('wins over journey.config.json, also where that switches the rule off', () =>
    checkRun({ 'journey.config.json': '{ "rules": { "unknown-name": "off" } }', 'a.journey': warned }, ['a.journey', '--rule', 'unknown-name=error'], {
      exitCode: 1, stdout: /error .*\(unknown-name\)/,
    }));
  it('is about spelling too', () =>
    checkRun({ 'a.journey': 'Team A\n' }, ['a.journey', '--rule', 'keyword-case=error', '--rule', 'unused-declaration=off'], { exitCode: 1, stdout: /error .*\(keyword-case\)/ }));

  it('offers the rule that was meant', () => checkWrong(['--rule', 'unknown-nam=off'], '--rule unknown-nam=off: there is no rule “unknown-nam”. Did you mean unknown-name?'));
  it('names the list of rules', () => checkWrong(['--rule', 'beauty=off'], '--rule beauty=off: there is no rule “beauty”. docs/rules.md lists them all.'));
  it('offers the severity that was meant', () => checkWrong(['--rule', 'unknown-name=eror'], '--rule unknown-name=eror: “eror” is no severity. Did you mean error?'));
  it('lists the severities', () => checkWrong(['--rule', 'unknown-name='], '--rule unknown-name=: “” is no severity. Take one of error, warning, info, hint, off.'));
  it('shows how it is written', () => checkWrong(['--rule', 'unknown-name'], '--rule unknown-name: write a rule and its severity, such as --rule empty-stage=off'));
  it('leaves serious what costs a line', () =>
    checkWrong(['--rule', 'unknown-word=off'], '--rule unknown-word=off: unknown-word costs a line of the map, so it is always an error.'));
  it('knows no rule by the names that every object has', () => checkWrong(['--rule', '__proto__=off'], '--rule __proto__=off: there is no rule “__proto__”. docs/rules.md lists them all.'));
});

describe('journey check --quiet', () => {
  it('prints nothing where there are no errors', () => checkWarned(['--quiet'], { exitCode: 0, stdout: '' }));
  it('prints errors alone', () =>
    checkRun({ 'a.journey': warned, 'b.journey': broken }, ['.', '--quiet'], { exitCode: 1, stdout: /^b\.journey:1:1 error .*\n\nChecked 2 files: 1 error\.\n$/ }));
  it('leaves the rest out of every format', async () => {
    for (const format of ['json', 'sarif', 'github', 'junit']) {
      await checkWarned(['--quiet', '--format', format], { exitCode: 0, stdout: /^(?![^]*unknown-name)/ });
    }
  });
});

describe('journey check with a pattern', () => {
  const contents = { 'a.journey': warned, 'z/b.journey': warned, 'z/notes.md': '', '.hidden/c.journey': broken, 'z/node_modules/d.journey': broken };

  it('takes what matches, passing over hidden folders and installed packages', () =>
    checkRun(contents, ['**/*'], { exitCode: 0, stdout: /^a\.journey:[^]*\nz\/b\.journey:[^]*Checked 2 files: 2 warnings\.\n$/ }));
  it('takes a file once', () => checkRun(contents, ['*.journey', '{a,b}.journey', 'a.journey'], { exitCode: 0, stdout: /Checked 1 file/ }));
  it('takes absolute patterns', () => withFolder(contents, async (folder) => {
    assert.match((await folder.run('check', `${folder.path}/z/*.journey`)).stdout, /Checked 1 file/);
  }));
  it('says that nothing matches, and checks the others', () =>
    checkRun(contents, ['maps/*.journey', 'z/*.md', 'a.journey'], {
      exitCode: 2, stdout: /Checked 1 file/,
      stderr: 'maps/*.journey: no .journey file matches this pattern.\nz/*.md: no .journey file matches this pattern.\n',
    }));
  it('takes a file whose name looks like one', () => checkRun({ 'a[1].journey': warned }, ['a[1].journey'], { exitCode: 0, stdout: /^a\[1\]\.journey:/ }));
  it('takes a command of a shell for nothing more than a name', () =>
    checkRun(contents, ['$(touch x)*.journey'], { exitCode: 2, stdout: '', stderr: '$(touch x)*.journey: no .journey file matches this pattern.\n' }));
  it('refuses what is too long', () => withFolder({}, async (folder) => {
    const { exitCode, stderr } = await folder.run('check', `${'*'.repeat(70_000)}.journey`);
    assert.equal(exitCode, 2);
    assert.match(stderr, /\.journey: .*\.\n$/);
  }));
});

describe('journey check -', () => {
  it('reads the standard input', () => checkRun({}, ['-'], { exitCode: 1, stdout: /^-:1:1 error .*\(unknown-word\)\n/ }, broken));
  it('takes it for a file of the current folder', () =>
    checkRun({ 'people.journey': 'persona Nobody "Nobody"\n' }, ['-'], { exitCode: 0, stdout: 'Checked 1 file: no problems.\n' }, `import "people.journey"\n\n${warned}`));
  it('counts columns without a byte order mark', () => checkRun({}, ['-'], { exitCode: 0, stdout: /^-:1:26 warning/ }, `\uFEFF${warned}`));
  it('stands alone', () =>
    checkRun({ 'a.journey': warned }, ['-', 'a.journey'], { exitCode: 2, stdout: '', stderr: 'The standard input (-) stands alone; leave out the other paths.\n' }));
  it('goes with every format', async () => {
    for (const format of ['json', 'sarif', 'github', 'junit']) await checkRun({}, ['-', '--format', format], { exitCode: 1, stdout: /unknown-word/ }, broken);
  });
});

describe('journey check where no file is found', () => {
  for (const format of ['text', 'github']) {
    it(`prints nothing as ${format}`, () =>
      checkRun({}, ['gone.journey', '--format', format], { exitCode: 2, stdout: '', stderr: 'gone.journey: there is no such file or folder.\n' }));
  }
  it('prints an empty report as junit', () =>
    checkRun({}, ['gone.journey', '--format', 'junit'], { exitCode: 2, stdout: /<testsuites name="journey check" tests="0"/, stderr: 'gone.journey: there is no such file or folder.\n' }));
});

describe('a file that is far too large', () => {
  const huge = Buffer.alloc(7 * 1024 * 1024, 'x');

  it('is a finding', () =>
    checkRun({ 'a.journey': huge, 'b.journey': broken }, ['.'], {
      exitCode: 1, stdout: /^a\.journey:1:1 error This file is larger than 2 MB, and was not read\. .*\(too-large\)\nb\.journey:1:1 error /,
    }));
  it('is as good as missing where it is imported', () =>
    checkRun({ 'a.journey': 'import "huge.journey"\n', 'huge.journey': huge }, ['a.journey'], { exitCode: 1, stdout: /^a\.journey:1:8 error .*\(missing-import\)/ }));
  for (const [size, content] of [['more than', huge], ['not quite', huge.subarray(0, 3_000_000)]] as const) {
    it(`is not formatted, also where it is ${size} too large to be opened`, () => withFolder({ 'a.journey': content }, async (folder) => {
      assert.deepEqual(await folder.run('format', '.'), { exitCode: 2, stdout: 'Formatted 0 of 0 files.\n', stderr: 'a.journey: this file is larger than 2 MB; split it into several files.\n' });
    }));
  }
});
