import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { root } from '../../scripts/toolchain/folders.mjs';
import { runCommand, runNode } from '../../scripts/toolchain/run-command.mjs';
import { runNpm } from '../../scripts/toolchain/run-npm.mjs';

/** Packs as for npm, and unpacks it where nothing else is: no packages, no sources. */
async function unpackInto(folder: string): Promise<void> {
  await runNpm(['pack', root, '--pack-destination', folder], root);
  const [archive] = readdirSync(folder);
  const { ok, output } = await runCommand('tar', ['-xzf', archive ?? ''], { cwd: folder });
  assert.ok(ok, output);
}

describe('the package for npm', function () {
  this.timeout(180_000);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'journey-npm-')));
  const journeys = join(folder, 'maps');
  const packed = join(folder, 'package');

  before(async () => {
    await unpackInto(folder);
    mkdirSync(journeys);
    cpSync(join(root, 'examples', 'first-workshop.journey'), join(journeys, 'workshop.journey'));
  });
  after(() => { rmSync(folder, { recursive: true, force: true }); });

  async function checkRun(args: readonly string[], expected: RegExp): Promise<void> {
    const { ok, output } = await runNode([join(packed, 'out', 'cli.js'), ...args], { cwd: journeys });
    assert.match(output, expected);
    assert.ok(ok, output);
  }

  it('prints its help', () => checkRun(['--help'], /^Usage: journey /));
  it('checks a journey', () => checkRun(['check', 'workshop.journey'], /^Checked 1 file: /m));
  it('exports a journey', () => checkRun(['export', 'workshop.journey'], /^\{\n {2}"version": 1,/));

  it('draws a journey with its fonts', async () => {
    await checkRun(['render', 'workshop.journey', '-o', 'workshop.svg'], /^$/);
    const svg = readFileSync(join(journeys, 'workshop.svg'), 'utf8');
    assert.match(svg, /@font-face\{font-family:'[^']+';font-weight:600;[^}]*src:url\(data:font\/woff2;base64,/);
    assert.match(svg, /<\/svg>\n$/);
  });

  it('holds the schemas, and neither sources nor the extension', () => {
    assert.deepEqual(readdirSync(packed).sort(), ['LICENSE', 'README.md', 'media', 'out', 'package.json', 'schemas']);
    assert.deepEqual(readdirSync(join(packed, 'out')), ['cli', 'cli.js']);
    assert.deepEqual(readdirSync(join(packed, 'schemas')), readdirSync(join(root, 'schemas')));
  });
});
