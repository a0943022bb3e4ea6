import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { packageFolder } from '../../src/cli/package-folder.js';
import { runIn, withFolder } from './journey-folder.js';
import type { CommandResult, FolderContents } from './journey-folder.js';

const twoJourneys = 'journey Day "My day" {\n  stage "Go" {\n    step "Make tea" { feels +2 }\n  }\n}\n\njourney "My night" {\n  stage "Sleep"\n}\n';

async function checkRender(contents: FolderContents, args: readonly string[], examine: (result: CommandResult, folder: string) => void): Promise<void> {
  await withFolder(contents, async (folder) => examine(await folder.run('render', ...args), folder.path));
}

function assertPicture(svg: string, ...texts: readonly string[]): void {
  assert.match(svg, /^<svg[^]*<\/svg>\n?$/);
  for (const text of texts) assert.ok(svg.includes(text), `${text} is not in the picture`);
}

describe('journey render', () => {
  it('prints a picture of the first journey', () =>
    checkRender({ 'a.journey': twoJourneys }, ['a.journey'], ({ exitCode, stdout, stderr }) => {
      assert.deepEqual({ exitCode, stderr }, { exitCode: 0, stderr: '' });
      assertPicture(stdout, 'My day', 'Make tea');
      assert.ok(!stdout.includes('My night'));
    }));

  it('writes it to a file', () =>
    checkRender({ 'a.journey': twoJourneys }, ['a.journey', '-o', 'a.svg'], ({ exitCode, stdout }, folder) => {
      assert.deepEqual({ exitCode, stdout }, { exitCode: 0, stdout: '' });
      assertPicture(readFileSync(join(folder, 'a.svg'), 'utf8'), 'My day');
    }));

  it('draws another journey by its name or its title', async () => {
    const examine = (text: string) => ({ exitCode, stdout }: CommandResult) => {
      assert.equal(exitCode, 0);
      assertPicture(stdout, text);
    };
    await checkRender({ 'a.journey': twoJourneys }, ['a.journey', '--journey', 'Day'], examine('My day'));
    await checkRender({ 'a.journey': twoJourneys }, ['a.journey', '--journey', 'My night'], examine('My night'));
  });

  it('lists the journeys where there is none of the name, and writes nothing', () =>
    checkRender({ 'a.journey': twoJourneys }, ['a.journey', '--journey', 'Week', '-o', 'a.svg'], ({ exitCode, stderr }, folder) => {
      assert.equal(exitCode, 2);
      assert.equal(stderr, 'There is no journey "Week" in this file. It holds Day, "My night".\n');
      assert.ok(!existsSync(join(folder, 'a.svg')));
    }));

  it('draws in light, unless it is asked for dark', async () => {
    const [plain, light, dark] = await Promise.all([[], ['--theme', 'light'], ['--theme', 'dark']].map((theme) =>
      runIn(join(packageFolder(), 'examples'), ['render', 'first-order.journey', ...theme])));
    assert.equal(plain?.stdout, light?.stdout);
    assert.notEqual(light?.stdout, dark?.stdout);
  });

  it('embeds the fonts that the text needs, and no others', () =>
    checkRender({ 'a.journey': 'journey "Ημέρα" {\n  stage "A"\n}\n' }, ['a.journey'], ({ stdout }) => {
      assert.match(stdout, /@font-face[^]*url\(["']?data:font\/woff2;base64,/);
      assert.match(stdout, /U\+0370/i);
      assert.doesNotMatch(stdout, /U\+0460/i);
    }));

  it('embeds images', () =>
    checkRender({ 'a.journey': 'journey "Day" {\n  stage "Go" {\n    step "Tea" { image "tea.png" alt "A cup" }\n  }\n}\n', 'tea.png': 'GIF89a' }, ['a.journey'], ({ exitCode, stdout }) => {
      assert.equal(exitCode, 0);
      assertPicture(stdout, 'data:image/png;base64,R0lGODlh', 'A cup');
    }));

  it('says which image is not in the picture, and draws the rest', () =>
    checkRender({ 'a.journey': 'journey "Day" {\n  stage "Go" {\n    step "Tea" { image "tea.png" alt "A cup" }\n  }\n}\n' }, ['a.journey'], ({ exitCode, stdout, stderr }) => {
      assert.deepEqual({ exitCode, stderr }, { exitCode: 0, stderr: 'a.journey: The image "tea.png" is not in the picture: there is no such file or folder.\n' });
      assertPicture(stdout, 'A cup');
    }));

  it('misses no image in a view that shows none', () =>
    checkRender({ 'a.journey': 'journey "Day" {\n  stage "Go" {\n    step "Tea" { image "tea.png" alt "A cup" }\n  }\n}\n' }, ['a.journey', '--view', 'insights'], ({ exitCode, stderr }) => {
      assert.deepEqual({ exitCode, stderr }, { exitCode: 0, stderr: '' });
    }));

  it('draws the cards of personas where a file has only those', () =>
    checkRender({ 'people.journey': 'persona Sarah "Sarah, 34" {\n  role        "Nurse"\n}\n' }, ['people.journey'], ({ exitCode, stdout }) => {
      assert.equal(exitCode, 0);
      assertPicture(stdout, 'Sarah, 34', 'Nurse');
    }));

  it('draws what can be read of a broken journey, tells its errors, and ends with 1', () =>
    checkRender({ 'a.journey': 'journey "Day" {\n  stage "Go" {\n    step\n    step "Work" { feels -2 }\n  }\n}\n' }, ['a.journey', '-o', 'a.svg'], ({ exitCode, stderr }, folder) => {
      assert.equal(exitCode, 1);
      assert.match(stderr, /^a\.journey:3:5 error .+\n$/);
      assertPicture(readFileSync(join(folder, 'a.svg'), 'utf8'), 'Work');
    }));

  it('makes no picture of nothing', () =>
    checkRender({ 'a.journey': '' }, ['a.journey', '-o', 'a.svg'], ({ exitCode, stderr }, folder) => {
      assert.equal(exitCode, 2);
      assert.match(stderr, /^a\.journey: there is no journey and no persona to draw; write one first, such as: .+\n$/);
      assert.ok(!existsSync(join(folder, 'a.svg')));
    }));

  it('never overwrites the journey', () =>
    checkRender({ 'a.journey': twoJourneys }, ['a.journey', '-o', 'a.journey'], ({ exitCode }, folder) => {
      assert.equal(exitCode, 2);
      assert.equal(readFileSync(join(folder, 'a.journey'), 'utf8'), twoJourneys);
    }));

  it('takes one file, not a folder', () =>
    checkRender({ 'z/a.journey': '' }, ['z'], (result) => {
      assert.deepEqual(result, { exitCode: 2, stdout: '', stderr: 'z: this is a folder; name one .journey file in it.\n' });
    }));

  it('keeps what a journey would tell a terminal out of the picture', () =>
    checkRender({ 'a.journey': 'journey "\u001b]0;pwned\u0007\u009b2J" {\n  stage "A"\n}\n' }, ['a.journey'], ({ stdout }) => {
      assert.doesNotMatch(stdout, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    }));
});
