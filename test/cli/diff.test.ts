import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, it } from 'mocha';
import { packageFolder } from '../../src/cli/package-folder.js';
import type { ComparedFile, ComparedFiles } from '../../src/report/comparison-result.js';
import { runIn, withFolder } from './journey-folder.js';
import type { CommandResult, FolderContents } from './journey-folder.js';

const before = `journey Order "First order" {
  stage Pay "Pays" {
    step Checkout "Checks out" {
      feels -1
      pain "The fee comes late"
    }
    step Wait "Waits" {
      feels 0
    }
  }
}
`;
const after = before.replace('feels -1', 'feels -2').replace('step Wait "Waits"', 'step Wait "Waits at home"');

/** Runs a comparison in a folder, and looks for what is printed; for nothing where a text is empty. */
async function checkDiff(contents: FolderContents, args: readonly string[], expected: Partial<CommandResult>): Promise<void> {
  await withFolder(contents, async (folder) => {
    const { exitCode, stdout, stderr } = await folder.run('diff', ...args);
    assert.deepEqual({ exitCode, stdout, stderr }, { exitCode: 0, stderr: '', stdout, ...expected });
  });
}

const files = { 'a.journey': before, 'b.journey': after };

describe('journey diff', () => {
  it('tells the changes of two files by where they are', () => checkDiff(files, ['a.journey', 'b.journey'], {
    stdout: [
      'a.journey → b.journey',
      '  The lowest point falls from −1 to −2, at “Checks out”.',
      '  On average, “Pays” feels −1 (was −0.5).',
      '',
      '  First order › Pays',
      '    ! “Checks out” feels −2, was −1.',
      '    • Step “Waits” is now called “Waits at home”.',
      '',
      '1 file compared: 2 changes, 1 of which needs attention.',
      '',
    ].join('\n'),
  }));

  it('says that nothing has changed, and what is not shown', async () => {
    await checkDiff(files, ['a.journey', 'a.journey'], { stdout: 'a.journey\n  No changes.\n\n1 file compared: no changes.\n' });
    await checkDiff({ 'a.journey': before, 'b.journey': `// Draft\n${before}` }, ['a.journey', 'b.journey'], { stdout: 'a.journey → b.journey\n  No changes.\n\n  1 change of comments is not shown.\n\n1 file compared: no changes.\n' });
  });

  it('pairs the files of two folders by their paths, and by their likeness where they moved', () => checkDiff({
    'old/pay/order.journey': before, 'old/same.journey': 'journey Same {\n}\n', 'old/gone.journey': 'persona Ana {\n}\n',
    'new/order.journey': after, 'new/same.journey': 'journey Same {\n}\n', 'new/come.journey': 'journey New "New" {\n}\n',
  }, ['old', 'new', '--quiet'], {
    stdout: [
      'old/gone.journey',
      '  This file was removed.',
      '',
      '  People, channels and sources',
      '    ! Persona Ana is removed.',
      '',
      'old/pay/order.journey → new/order.journey',
      '  This file was moved; it was old/pay/order.journey.',
      '  The lowest point falls from −1 to −2, at “Checks out”.',
      '  On average, “Pays” feels −1 (was −0.5).',
      '',
      '  First order › Pays',
      '    ! “Checks out” feels −2, was −1.',
      '',
      '2 files compared: 2 changes, all of which need attention.',
      '',
    ].join('\n'),
  }));

  it('judges a metric against its target also where the file that declares it calls it otherwise', async () => {
    const declare = (name: string): string => `metric ${name} "NPS" target >= 50\n`;
    const measure = (name: string, value: number): string => `import "metrics.journey"\njourney "Trip" {\nstage "Ride" {\nstep "Sits" {\nmeasured ${name} ${value}\n}\n}\n}\n`;
    await withFolder({ 'a/metrics.journey': declare('nps'), 'a/trip.journey': measure('nps', 60), 'b/metrics.journey': declare('netscore'), 'b/trip.journey': measure('netscore', 40) }, async (folder) => {
      assert.match((await folder.run('diff', 'a', 'b')).stdout, /“NPS” at “Sits” now misses its target of at least 50: 40 \(was 60\)\./);
    });
  });

  it('says of a declaration in which other file it stands now', () => checkDiff({
    'old/a.journey': `persona Ana "Ana"\n${before}`, 'old/b.journey': 'team Desk "Desk"\n', 'new/a.journey': before, 'new/b.journey': 'team Desk "Desk"\n\npersona Ana "Ana"\n',
  }, ['old', 'new', '--format', 'github'], {
    stdout: [
      '::notice file=new/a.journey,title=People%2C channels and sources::Persona “Ana” moves to new/b.journey.',
      '::notice file=new/b.journey,line=3,endLine=3,col=1,endColumn=17,title=People%2C channels and sources::Persona “Ana” comes from old/a.journey.',
      '2 files compared: 2 changes.',
      '',
    ].join('\n'),
  }));

  it('says which version can’t be read, where, and nothing of changes', () => checkDiff({ ...files, 'b.journey': `${after}stage {` }, ['a.journey', 'b.journey'], {
    exitCode: 2,
    stdout: 'a.journey → b.journey\n  The version after can’t be read: b.journey:12:1 The block that begins here is not closed. Put a } below it, on a line of its own.\n\n1 file can’t be compared.\n',
  }));

  it('tells what leads nowhere and compares nothing with it', async () => {
    await checkDiff(files, ['a.journey', 'nowhere.journey'], { exitCode: 2, stdout: '', stderr: 'nowhere.journey: there is no such file or folder.\n' });
    await checkDiff({ ...files, 'maps/': '' }, ['a.journey', 'maps'], { exitCode: 2, stdout: '', stderr: 'maps is a folder and a.journey is not; compare two files or two folders.\n' });
    await checkDiff(files, ['a.journey'], { exitCode: 2, stdout: '', stderr: 'Only a.journey is named; name what was before, too. Such as: journey diff old.journey a.journey\n' });
    await checkDiff(files, [], { exitCode: 2, stdout: '', stderr: 'There is nothing to compare. What you have changed since the last commit: journey diff --base HEAD; two files: journey diff old.journey new.journey\n' });
    await checkDiff(files, ['nowhere.journey'], { exitCode: 2, stdout: '', stderr: 'nowhere.journey: there is no such file or folder. Name what was before and what is after, such as: journey diff old.journey new.journey\n' });
    await checkDiff(files, ['--head', 'HEAD', 'a.journey', 'b.journey'], { exitCode: 2, stdout: '', stderr: '--head is the end of a branch; name with --base what it is compared with, such as --base origin/main\n' });
  });

  it('ends with 1 where there are changes that --fail-on forbids', async () => {
    const quiet = ['a.journey', 'b.journey', '--format', 'json', '-o', 'out.json', '--fail-on'];
    await checkDiff(files, [...quiet, 'attention'], { exitCode: 1, stderr: 'There is 1 change that --fail-on attention forbids.\n' });
    await checkDiff(files, [...quiet, 'cosmetic'], { exitCode: 1, stderr: 'There are 2 changes that --fail-on cosmetic forbids.\n' });
    await checkDiff({ ...files, 'b.journey': before.replace('"Waits"', '"Waits at home"') }, [...quiet, 'attention'], { exitCode: 0 });
    await checkDiff({ ...files, 'b.journey': `// Draft\n${before}` }, [...quiet, 'cosmetic'], { exitCode: 0 });
  });

  it('takes no two files for the same that it can’t read', () => withFolder({ 'a/x.journey': new Uint8Array([0x43, 0xe9]), 'b/x.journey': new Uint8Array([0x43, 0xe8]) }, async (folder) => {
    const { exitCode, stdout } = await folder.run('diff', 'a', 'b');
    assert.equal(exitCode, 2);
    assert.doesNotMatch(stdout, /No journey differs/);
  }));

  it('prints nothing that a build server obeys', async () => {
    await withFolder({ ...files, 'b.journey': before.replace('"Waits"', '"##[error]Waits"') }, async (folder) => {
      for (const format of ['text', 'json', 'markdown', 'html', 'svg', 'github']) {
        const { stdout } = await folder.run('diff', 'a.journey', 'b.journey', '--format', format);
        assert.match(stdout, /error\]Waits/, format);
        assert.doesNotMatch(stdout, /##\[/, format);
      }
    });
  });

  it('takes the levels of the settings, and tells what is wrong with them', async () => {
    const settings = JSON.stringify({ comparison: { levels: { 'feels.value': 'cosmetic', 'step.title': 'attention', 'no.such': 'notable' } } });
    await withFolder({ ...files, 'journey.config.json': settings }, async (folder) => {
      const { exitCode, stdout, stderr } = await folder.run('diff', 'a.journey', 'b.journey');
      assert.match(stdout, /^ {4}· “Checks out” feels −2, was −1\.\n {4}! Step “Waits”/m);
      assert.match(stderr, /no\.such/);
      assert.equal(exitCode, 0);
    });
  });

  it('prints what needs attention only, where it is to be quiet', async () => {
    const calm = before.replace('"Waits"', '"Waits at home"');
    // That nothing differs would not be true.
    for (const format of ['text', 'markdown', 'html', 'svg', 'github']) await checkDiff({ ...files, 'b.journey': calm }, ['a.journey', 'b.journey', '--quiet', '--format', format], { stdout: '' });
    await withFolder({ 'a/x.journey': before, 'b/x.journey': calm }, async (folder) => {
      const read = async (...paths: readonly string[]): Promise<unknown> => JSON.parse((await folder.run('diff', ...paths, '--quiet', '--format', 'json')).stdout);
      assert.deepEqual(await read('a', 'b'), { version: 1, comparisons: [] });
      const pair = await read('a/x.journey', 'b/x.journey') as ComparedFile;
      assert.deepEqual([pair.before?.path, pair.after?.path, pair.changes], ['a/x.journey', 'b/x.journey', []]);
    });
    await withFolder(files, async (folder) => {
      const { stdout } = await folder.run('diff', 'a.journey', 'b.journey', '--quiet', '--format', 'json');
      assert.deepEqual((JSON.parse(stdout) as ComparedFile).changes?.map(({ sentence }) => sentence), ['“Checks out” feels −2, was −1.']);
      // A picture without some of its changes would be one of another map.
      const [whole, quiet] = [await folder.run('diff', 'a.journey', 'b.journey', '--format', 'svg'), await folder.run('diff', 'a.journey', 'b.journey', '--format', 'svg', '--quiet')];
      assert.equal(quiet.stdout, whole.stdout);
    });
  });

  it('writes pages and pictures that say so where nothing needs attention, since an empty file is neither', () =>
    withFolder({ ...files, 'b.journey': before.replace('"Waits"', '"Waits at home"') }, async (folder) => {
      for (const name of ['calm.html', 'calm.svg']) {
        assert.deepEqual(await folder.run('diff', 'a.journey', 'b.journey', '--quiet', '-o', name), { exitCode: 0, stdout: '', stderr: '' });
        assert.match(readFileSync(join(folder.path, name), 'utf8'), /<title[^>]*>Nothing needs attention<\/title>/);
      }
    }));

  it('writes a file in the format of its ending, and never over a journey', async () => {
    await withFolder(files, async (folder) => {
      for (const [name, content] of Object.entries({ 'a.md': /^### Journey maps: 2 changes in 1 file, 1 of/, 'a.html': /^<!DOCTYPE html>/i, 'a.svg': /^<svg /, 'a.json': /^\{\n {2}"version": 1,/, 'a.txt': /^a\.journey → b\.journey\n/ })) {
        assert.deepEqual(await folder.run('diff', 'a.journey', 'b.journey', '-o', name), { exitCode: 0, stdout: '', stderr: '' });
        assert.match(readFileSync(join(folder.path, name), 'utf8'), content);
      }
      assert.equal((await folder.run('diff', 'a.journey', 'b.journey', '-o', 'b.journey')).exitCode, 2);
    });
  });

  it('shows the images of both versions in its pictures, from the workspace alone', async () => {
    const image = (path: string, feels: string): string => `journey "Trip" {\nstage "Ride" {\nstep "Sits" {\nimage "${path}" alt "Seat"\nimage "../secret.png" alt "Secret"\nfeels ${feels}\n}\n}\n}\n`;
    const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=', 'base64');
    await withFolder({ 'maps/journey.config.json': '{}', 'maps/a.journey': image('old.png', '0'), 'maps/b.journey': image('seat.png', '-1'), 'maps/old.png': pixel, 'maps/seat.png': Buffer.concat([pixel, pixel]), 'secret.png': Buffer.from('secret') }, async (folder) => {
      // In the picture of both versions, an image that changed is the one of now.
      for (const [format, contents] of [['html', [pixel, Buffer.concat([pixel, pixel])]], ['svg', [Buffer.concat([pixel, pixel])]]] as const) {
        const { stdout, stderr } = await folder.run('diff', 'maps/a.journey', 'maps/b.journey', '--format', format);
        for (const content of contents) assert.ok(stdout.includes(`"data:image/png;base64,${content.toString('base64')}"`), format);
        assert.ok(!stdout.includes(Buffer.from('secret').toString('base64')));
        assert.equal(stderr, 'maps/b.journey: The image "../secret.png" is not in the picture: it lies outside the workspace.\n');
      }
      assert.equal((await folder.run('diff', 'maps/a.journey', 'maps/b.journey')).stderr, '');
    });
  });

  it('prints the same twice', async () => {
    await withFolder(files, async (folder) => {
      for (const format of ['text', 'json', 'markdown', 'html', 'svg', 'github']) {
        const run = () => folder.run('diff', 'a.journey', 'b.journey', '--format', format);
        assert.deepEqual(await run(), await run());
      }
    });
  });

  it('colours text on a terminal alone', async () => {
    await withFolder(files, async ({ path }) => {
      const args = ['diff', 'a.journey', 'b.journey'];
      assert.match((await runIn(path, args, { colours: true })).stdout, /\u001b\[33m!\u001b\[39m “Checks out”/);
      assert.doesNotMatch((await runIn(path, args)).stdout, /\u001b/);
    });
  });
});

describe('journey diff --format json', () => {
  const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(join(packageFolder(), 'schemas', 'comparison.schema.json'), 'utf8')) as object);

  async function readJson(contents: FolderContents, ...args: readonly string[]): Promise<unknown> {
    let result: unknown;
    await withFolder(contents, async (folder) => {
      result = JSON.parse((await folder.run('diff', ...args, '--format', 'json')).stdout);
    });
    assert.ok(validate(result), JSON.stringify(validate.errors));
    return result;
  }

  it('is one document for two files', async () => {
    const { changes = [], ...rest } = await readJson(files, 'a.journey', 'b.journey') as ComparedFile;
    assert.deepEqual(rest, {
      version: 1, before: { path: 'a.journey' }, after: { path: 'b.journey' },
      facts: ['The lowest point falls from −1 to −2, at “Checks out”.', 'On average, “Pays” feels −1 (was −0.5).'],
      notDrawn: { comments: 0, spacing: 0, order: 0, imports: 0 },
    });
    const [feels, step] = changes;
    assert.deepEqual({ ...feels, fingerprint: '' }, {
      kind: 'changed', property: 'value', before: -1, after: -2, level: 'attention', confidence: 1, fingerprint: '',
      element: { type: 'feels', path: ['journey Order', 'stage Pay', 'step Checkout'] },
      sentence: '“Checks out” feels −2, was −1.',
      beforeRange: { start: { line: 3, character: 6 }, end: { line: 3, character: 14 } },
      afterRange: { start: { line: 3, character: 6 }, end: { line: 3, character: 14 } },
    });
    assert.deepEqual([step?.kind, step?.property, step?.before, step?.after], ['renamed', 'title', 'Waits', 'Waits at home']);
    assert.match(feels?.fingerprint ?? '', /^[0-9a-f]{8,}$/);
    assert.notEqual(feels?.fingerprint, step?.fingerprint);
  });

  it('is a list of them for folders, in which a side may be missing', async () => {
    const { comparisons, ...rest } = await readJson({ 'old/a.journey': before, 'new/b.journey': 'persona Ana "Ana" {\n}\n' }, 'old', 'new') as ComparedFiles;
    assert.deepEqual(rest, { version: 1 });
    assert.deepEqual(comparisons.map((each) => [each.before, each.after, each.changes?.map(({ kind, element }) => `${kind} ${element.type}`)]), [
      [{ path: 'old/a.journey' }, null, ['removed journey']],
      [null, { path: 'new/b.journey' }, ['added persona']],
    ]);
  });

  it('says nothing of changes where a version can’t be read', async () => {
    assert.deepEqual(await readJson({ ...files, 'a.journey': 'stage {' }, 'a.journey', 'b.journey'), {
      version: 1,
      before: { path: 'a.journey', problem: { message: 'The block that begins here is not closed. Put a } below it, on a line of its own.', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } } } },
      after: { path: 'b.journey' },
    });
  });
});

describe('journey diff --format github', () => {
  it('has a line for each change, what needs attention first, and what is gone where it was', () => checkDiff({ 'a.journey': before, 'b.journey': after.replace('      pain "The fee comes late"\n', '') }, ['a.journey', 'b.journey', '--format', 'github'], {
    stdout: [
      '::warning file=b.journey,line=4,endLine=4,col=7,endColumn=14,title=First order › Pays::“Checks out” feels −2, was −1.',
      '::warning file=b.journey,line=3,endLine=3,col=5,endColumn=5,title=First order › Pays::“Checks out”: the pain “The fee comes late” is removed.',
      '::notice file=b.journey,line=6,endLine=6,col=5,endColumn=5,title=First order › Pays::Step “Waits” is now called “Waits at home”.',
      '1 file compared: 3 changes, 2 of which need attention.',
      '',
    ].join('\n'),
  }));

  it('has an error for a version that can’t be read', () => checkDiff({ 'a.journey': before, 'b.journey': 'stage {' }, ['a.journey', 'b.journey', '--format', 'github'], {
    exitCode: 2,
    stdout: '::error file=b.journey,line=1,endLine=1,col=1,endColumn=5,title=The version after can’t be read::The block that begins here is not closed. Put a } below it, on a line of its own.\n1 file can’t be compared.\n',
  }));
});
