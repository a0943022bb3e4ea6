import { strict as assert } from 'node:assert';
import { chmodSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { themes, pictureViews } from '../../src/cli/picture-words.js';
import { namePictures } from '../../src/cli/picture-output.js';
import { withFolder } from './journey-folder.js';

const shop = `persona Sarah "Sarah, 34"
persona Tom "Tom, 41"

journey Day "My day" for Sarah, Tom {
  stage "Go" {
    step "Make tea" {
      feels       +2 "awake" for Sarah
      feels       -1 "in a hurry" for Tom
    }
  }
}

journey "My / night" {
  stage "Sleep"
}

journey "My \\\\ night" {
  stage "Wake"
}
`;

/** Draws with some options, and compares the files that are there then. */
async function checkFiles(options: readonly string[], ...files: readonly string[]): Promise<void> {
  await withFolder({ 'a.journey': shop }, async (folder) => {
    assert.deepEqual(await folder.run('render', 'a.journey', ...options), { exitCode: 0, stdout: '', stderr: '' });
    assert.deepEqual(readdirSync(folder.path).filter((file) => !/\.(?:journey|json)$/.test(file)).sort(), files);
  });
}

/** Draws to the standard output, with texts that are in the picture and texts that are not. */
async function checkPicture(options: readonly string[], holds: readonly string[], lacks: readonly string[] = []): Promise<void> {
  await withFolder({ 'a.journey': shop }, async (folder) => {
    const { exitCode, stdout, stderr } = await folder.run('render', 'a.journey', ...options);
    assert.deepEqual({ exitCode, stderr }, { exitCode: 0, stderr: '' });
    for (const text of holds) assert.ok(stdout.includes(text), `${text} is missing`);
    for (const text of lacks) assert.ok(!stdout.includes(text), `${text} is there`);
  });
}

/** What can't be done is said in words, and no file is written. */
async function checkRefused(options: readonly string[], words: RegExp): Promise<void> {
  await withFolder({ 'a.journey': shop }, async (folder) => {
    const { exitCode, stdout, stderr } = await folder.run('render', 'a.journey', ...options);
    assert.deepEqual({ exitCode, stdout }, { exitCode: 2, stdout: '' });
    assert.match(stderr, words);
    assert.deepEqual(readdirSync(folder.path).sort(), ['a.journey', 'journey.config.json']);
  });
}

describe('the options of journey render', () => {
  it('name a file for each journey, by name or title, and each differently', () =>
    checkFiles(['-o', 'map.svg', '--all'], 'map-Day.svg', 'map-My-night-2.svg', 'map-My-night.svg'));
  it('name no two files alike, also where a title reads like the second of another', () =>
    assert.deepEqual(namePictures('a.svg', ['Pay', 'pay', 'Pay 2'].map((title) => ({ title }))), ['a-Pay.svg', 'a-pay-2.svg', 'a-Pay-2-2.svg']));
  it('name files by whole characters', () => {
    const [name = ''] = namePictures('a.svg', [{ title: `x${'𠮷'.repeat(80)}` }]);
    assert.ok(!/\p{Surrogate}/u.test(name) && Buffer.byteLength(name) < 255, name);
  });
  it('take the format from the ending', async () => {
    for (const [file, beginning] of [['map.PNG', '\u0089PNG'], ['map.pdf', '%PDF'], ['map.svg', '<svg ']] as const) {
      await withFolder({ 'a.journey': shop }, async (folder) => {
        assert.equal((await folder.run('render', 'a.journey', '-o', file)).exitCode, 0);
        assert.ok(readFileSync(join(folder.path, file), 'latin1').startsWith(beginning), file);
      });
    }
  });
  it('draw every view that is a picture', async () => {
    for (const view of pictureViews) await checkPicture(['--view', view], [view === 'persona' ? 'Sarah, 34' : 'My day']);
  });
  it('draw in every theme', async () => {
    for (const theme of themes) await checkPicture(['--theme', theme], ['My day']);
  });
  it('single a persona out, by name or title', async () => {
    await checkPicture(['--persona', 'Tom'], ['in a hurry'], ['awake']);
    await checkPicture(['--persona', 'Sarah, 34'], ['awake'], ['in a hurry']);
  });
  it('print a picture of pixels into a pipe', () => checkPicture(['--format', 'png', '-o', '-'], ['\u0089PNG\r\n']));

  it('say which personas there are', () => checkRefused(['--persona', 'Ida'], /^There is no persona "Ida" in this file\. It knows Sarah, Tom\.\n$/));
  it('say which views there are', () => checkRefused(['--view', 'atlas'], /'atlas' is invalid[^]*map, blueprint, opportunities, insights, persona/));
  it('say which papers there are', () => checkRefused(['-o', 'a.pdf', '--paper', 'a5'], /'a5' is invalid[^]*a4, a3, letter/));
  it('say how large a picture may be', () => checkRefused(['-o', 'a.png', '--scale', '5'], /Take a number from 1 to 4\./));
  it('say which command writes a page', () => checkRefused(['-o', 'a.html'], /^a\.html: this is written with journey export FILE -o a\.html\n$/));
  it('say which endings there are', () => checkRefused(['-o', 'a.gif'], /^a\.gif: a picture has a name that ends in \.svg, \.png, \.pdf; choose one of them\.\n$/));
  it('say which ending a format has', () => checkRefused(['-o', 'a.svg', '--format', 'png'], /^a\.svg: with --format png, a name has to end in \.png\n$/));
  it('say that only pixels have a scale', () => checkRefused(['-o', 'a.svg', '--scale', '2'], /^--scale is for PNG; SVG is sharp at every size\.\n$/));
  it('say that only pages have a paper', () => checkRefused(['-o', 'a.png', '--paper', 'a3'], /^--paper is for PDF; PNG has the size of its picture\.\n$/));
  it('draw one journey or all', () => checkRefused(['-o', 'a.svg', '--all', '--journey', 'Day'], /^--all draws every journey; leave out --journey, or --all\.\n$/));
  it('ask for a name where there are several files', () => checkRefused(['--all'], /^--all writes several files; name them with -o, such as -o map\.svg\n$/));
  it('ask for a folder that is there', () => checkRefused(['-o', 'none/a.svg'], /its folder does not exist; make the folder first/));
  it('ask for a folder that can be written', async () => {
    await withFolder({ 'a.journey': shop, 'locked/': '' }, async (folder) => {
      chmodSync(join(folder.path, 'locked'), 0o500);
      const { exitCode, stderr } = await folder.run('render', 'a.journey', '-o', 'locked/a.svg');
      // The administrator may write everywhere.
      const expected = process.getuid?.() === 0 ? [0, ''] : [2, 'locked/a.svg: you may not write there.\n'];
      assert.deepEqual([exitCode, stderr], expected);
    });
  });
});
