import { equal, match } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'mocha';
import { out } from '../../scripts/toolchain/folders.mjs';
import type { Story } from './story.js';
import { beginStory } from './story.js';
import { eventually } from './suite/eventually.js';

const file = 'visit.journey';

/** What suggestions, Tab and Enter have made of some thirty words. */
const expected = `journey "A visit to the doctor" {
  goal        "Be well again"

  stage "Before" {
    step "Calls for an appointment" {
      touchpoint  "Front desk" via phone
      feels       -2 "dismissed"
      pain "No slot for nine days" {
        severity    high
      }
    }
  }
}`;

describe('someone who writes a first map with suggestions, in VS Code', function () {
  this.timeout(120_000);
  let story: Story;

  before(async () => {
    story = await beginStory(file, { 'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 100 }, 'node', (folder) => { writeFileSync(join(folder, file), ''); });
    await story.runCommand('Journey: Show Preview to the Side');
    await story.preview.getByRole('heading', { name: 'The map grows here' }).waitFor();
    await story.goToLine(1);
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await story.takeShot('failed-first-map');
  });
  after(() => story.close());

  it('fills in what is asked, from field to field', async () => {
    await accept('j', 'journey');
    await fill('A visit to the doctor', 'Be well again', 'Before');
    await accept('st', 'step');
    await fill('Calls for an appointment');
    await accept('tou', 'touchpoint');
    await fill('Front desk');
    await accept('ph', 'phone');
    await story.page.keyboard.press('Enter');
    await accept('mood', 'feels');
    await fill('-2', 'dismissed');
    await story.page.keyboard.press('Enter');
    await accept('pai', 'pain');
    await fill('No slot for nine days');
    // The values of a severity are offered by themselves.
    await suggestion('high').click();
    await eventually('the text', () => (readText() === expected ? true : undefined)).catch(() => { equal(readText(), expected); });
    await story.takeShot('first-map');
  });

  it('sees it as a map', async () => {
    await story.preview.getByRole('region', { name: 'Journey map: A visit to the doctor', exact: true }).waitFor();
    await story.preview.getByLabel(/^Step 1: Calls for an appointment/).first().waitFor();
    await story.preview.locator('svg', { hasText: 'No slot for nine days' }).first().waitFor();
  });

  it('has it laid out by one command, as the command line would, which finds no error in it', async () => {
    await story.goToLine(1);
    await story.runCommand('Format Document');
    await eventually('the layout', () => (readText().includes('"dismissed"\n\n') ? true : undefined));
    match(journey('format', '--check'), /^0 of 1 file would change/);
    match(journey('check'), /Checked 1 file: (?!.*error)/);
  });

  it('begins the next one where VS Code makes new files', async () => {
    await story.runCommand('Create: New File...');
    await story.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Journey Map' }).click();
    await story.page.locator('.tab.active', { hasText: 'Untitled-1' }).first().waitFor();
    await story.page.locator('.statusbar-item', { hasText: /^Journey$/ }).waitFor();
    await story.page.keyboard.type('j', { delay: 30 });
    await suggestion('journey').waitFor();
  });

  /** Runs a command of the command line on the file; it throws where that fails. */
  function journey(...args: readonly string[]): string {
    return execFileSync(process.execPath, [join(out, 'cli.js'), ...args, join(story.folder, file)], { encoding: 'utf8' });
  }

  function readText(): string {
    return readFileSync(join(story.folder, file), 'utf8').trimEnd();
  }

  function suggestion(label: string) {
    return story.page.locator('.suggest-widget.visible .monaco-list-row').filter({ has: story.page.locator('.label-name', { hasText: new RegExp(`^${label}$`) }) }).first();
  }

  /** Types the beginning of a word, or what others call it, and takes what is offered first. */
  async function accept(typed: string, word: string): Promise<void> {
    await story.page.keyboard.type(typed, { delay: 30 });
    await suggestion(word).and(story.page.locator('.focused')).waitFor();
    await story.page.keyboard.press('Enter');
    await suggestion(word).waitFor({ state: 'detached' });
  }

  /** Types into the fields of a suggestion, and goes on to the place behind them. */
  async function fill(...values: readonly string[]): Promise<void> {
    for (const value of values) {
      await story.page.keyboard.type(value);
      await story.page.keyboard.press('Tab');
    }
  }
});
