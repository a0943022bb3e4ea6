import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'mocha';
import { root } from '../../scripts/toolchain/folders.mjs';
import type { Story } from './story.js';
import { beginStory, longestStart } from './story.js';
import { eventually } from './suite/eventually.js';

const shop = 'first-order.journey';
const lastStage = 'stage Loyalty "Care and loyalty" {';
const newStep = 'Tells a friend about the coat';

const themes = [
  ['Dark Modern', 'vscode-dark'],
  ['Dark High Contrast', 'vscode-high-contrast'],
  ['Light High Contrast', 'vscode-high-contrast-light'],
] as const;

describe('someone with the packaged extension', function () {
  // Nothing here is a test of speed, and a machine may have much else to do.
  this.timeout(120_000);
  let story: Story;
  const lineOfStage = lineOf(lastStage);
  const lineOfStep = lineOfStage + 1;

  before(async function () {
    this.timeout(longestStart);
    story = await beginStory(shop);
    writeFileSync(join(story.folder, 'empty.journey'), '');
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await story.takeShot('failed');
  });

  after(() => story.close());

  it('opens the preview beside the text', async () => {
    await story.runCommand('Journey: Show Preview to the Side');
    await seesInPicture('Sees an advertisement');
    await story.takeShot('1-preview');
  });

  it('types a step and sees it in the picture', async () => {
    await story.goToLine(lineOfStage);
    await story.page.keyboard.press('Enter');
    await story.page.keyboard.type(`step "${newStep}"`);
    await seesInPicture(newStep);
    await story.takeShot('2-new-step');
  });

  it('clicks the step in the picture, and Enter lands on its line', async () => {
    await story.goToLine(1);
    await pictureOf(newStep).first().click();
    // A person sees the line before the hand is at the key.
    await story.page.locator('.active-line-number', { hasText: String(lineOfStep) }).waitFor();
    await story.page.keyboard.press('Enter');
    await story.page.locator('.statusbar-item', { hasText: `Ln ${lineOfStep},` }).waitFor();
    equal(await story.cursorLine(), lineOfStep);
  });

  it('breaks the text and still sees the last picture, with a note', async () => {
    await story.goToLine(lineOfStep);
    await story.page.keyboard.press('Enter');
    await story.page.keyboard.type('and then who knows');
    await story.preview.getByRole('status').getByText(`line ${lineOfStep + 1}:`).waitFor();
    await seesInPicture(newStep);
    await noteHasCome();
    await story.takeShot('3-broken-text');
  });

  it('mends the text, reloads the window and finds the preview again', async () => {
    await story.page.keyboard.press('Control+Shift+K');
    await story.preview.getByRole('status').getByText('line').waitFor({ state: 'detached' });
    await story.page.keyboard.press('Control+S');
    // VS Code in a browser saves by itself too, so the mark of an unsaved tab says little.
    await eventually('the mended text on the disk', () => (readFileSync(join(story.folder, shop), 'utf8').includes('and then who knows') ? undefined : true));
    await story.page.reload({ waitUntil: 'commit' });
    await seesInPicture(newStep);
    await story.takeShot('4-after-reload');
  });

  it('chooses another journey of the file', async () => {
    await story.preview.getByLabel('Journey', { exact: true }).selectOption({ label: 'Checkout' });
    await shows('Journey map: Checkout');
  });

  it('moves the cursor into a journey and sees the picture follow', async () => {
    await story.goToLine(lineOf('journey FirstOrder'));
    await shows('Journey map: First online order');
    await story.goToLine(lineOf('journey Checkout') + 1);
    await shows('Journey map: Checkout');
  });

  it('opens what a step details, and comes back', async () => {
    await story.preview.getByLabel('Journey', { exact: true }).selectOption({ label: 'First online order' });
    await story.preview.locator('[data-link="#Checkout"]').first().click();
    await shows('Journey map: Checkout');
    await story.takeShot('5-details');
    await story.preview.getByRole('button', { name: 'Back to First online order' }).click();
    await shows('Journey map: First online order');
  });

  it('looks at it in every view', async () => {
    for (const view of ['Blueprint', 'Table', 'Opportunities', 'Insights', 'Persona']) {
      await story.preview.getByLabel('View', { exact: true }).selectOption({ label: view });
      await shows(`${view}: First online order`);
      await story.takeShot(`6-${view.toLowerCase()}`);
    }
    await story.preview.getByLabel('View', { exact: true }).selectOption({ label: 'Map' });
    await shows('Journey map: First online order');
  });

  it('sees one persona, fewer lanes and folded stages, and all of it again', async () => {
    const thinks = story.preview.locator('svg').getByText('Thinks', { exact: true }).first();
    await story.preview.getByLabel('Persona', { exact: true }).selectOption({ label: 'Tom, the gift buyer' });
    await button('Lanes to show').click();
    await story.takeShot('7-lanes');
    await story.preview.getByRole('menuitemcheckbox', { name: 'Thinks' }).click();
    await thinks.waitFor({ state: 'detached' });
    await button('Fold all stages').click();
    await pictureOf(newStep).first().waitFor({ state: 'detached' });
    await story.takeShot('7-folded');
    await button('Unfold all stages').click();
    await button('Lanes to show: 1 hidden').click();
    await story.preview.getByRole('menuitem', { name: 'Show all' }).click();
    await story.preview.getByLabel('Persona', { exact: true }).selectOption({ label: 'Everybody' });
    await thinks.waitFor();
    await seesInPicture(newStep);
  });

  it('searches in the picture, and goes on from there by keyboard', async () => {
    await pictureOf(newStep).first().click();
    await story.page.keyboard.press('Control+F');
    await story.page.keyboard.type('TELLS a friend');
    await story.preview.getByText('1 of 1', { exact: true }).waitFor();
    await eventually('the match in sight', async () => {
      const { y = -1 } = await pictureOf(newStep).first().boundingBox() ?? {};
      return y > 100 && y < 800 ? true : undefined;
    });
    await story.takeShot('7-search');
    await story.page.keyboard.press('Escape');
    await story.preview.locator(':focus').and(pictureOf(newStep)).waitFor();
    await story.page.keyboard.press('ArrowRight');
    await story.preview.locator(':focus').and(pictureOf('Asks how to wash it')).waitFor();
    await story.page.keyboard.press('ArrowUp');
    await story.preview.locator(':focus').and(story.preview.getByLabel(/^Stage \d+: /)).waitFor();
    await story.page.keyboard.press('Enter');
    await story.page.locator('.statusbar-item', { hasText: /Ln \d+/ }).waitFor();
    equal(await story.cursorLine(), lineOfStage);
  });

  it('zooms, fits and copies the picture', async () => {
    await button('Fit into the window').click();
    await story.preview.locator('.zoom-fit[aria-pressed="true"]').waitFor();
    await story.preview.getByRole('button', { name: /set to actual size/ }).click();
    await story.preview.getByRole('button', { name: /^100 %/ }).waitFor();
    await button('Copy as a picture').click();
    await story.preview.getByText('Copied', { exact: true }).waitFor();
  });

  it('locks the preview, which then stays with its journey, and opens one more', async () => {
    await button('Lock: stay with this journey, whatever is edited').click();
    const locked = story.page.locator('.tab', { hasText: `[Preview] ${shop}` });
    await locked.waitFor();
    await story.goToLine(lineOf('journey Checkout') + 1);
    await story.runCommand('Journey: Show Preview to the Side');
    await story.page.locator('.tab', { hasText: `Preview ${shop}` }).and(story.page.locator('.tab:not(:has-text("[Preview]"))')).waitFor();
    await story.takeShot('8-two-previews');
    await locked.getByRole('button', { name: /^Close/ }).click();
    await locked.waitFor({ state: 'detached' });
    await shows('Journey map: Checkout');
  });

  it('sees a change of an imported file', async () => {
    change('people.journey', (text) => text.replace('Sarah, the practical shopper', 'Sarah, the thorough shopper'));
    await story.preview.locator('svg', { hasText: 'thorough shopper' }).first().waitFor();
  });

  it('sees the cards of a file of people', async () => {
    await story.openFile('people.journey');
    await shows('Personas');
    await story.takeShot('5-people');
  });

  it('is told what to write in an empty file, and sees the map of the first words', async () => {
    await story.openFile('empty.journey');
    await story.preview.getByRole('heading', { name: 'The map grows here' }).waitFor();
    await story.takeShot('6-empty');
    await story.page.keyboard.type('journey "First words"');
    await shows('Journey map: First words');
  });

  it('sees a change of an image', async () => {
    await story.openFile('shared-ride.journey');
    const image = story.preview.locator('image[href*="noor.svg"]').first();
    await image.waitFor();
    change('images/noor.svg', (text) => text.replace('</svg>', '<circle r="9"/></svg>'));
    await story.preview.locator('image[href*="noor.svg?v="]').first().waitFor();
  });

  it('keeps the picture live when the language server ends', async () => {
    story.endLanguageServer();
    change('people.journey', (text) => text.replace('thorough', 'patient'));
    await story.openFile(shop);
    await story.preview.locator('svg', { hasText: 'patient shopper' }).first().waitFor();
  });

  it('reads it in dark and both high contrasts', async () => {
    for (const [theme, kind] of themes) {
      await story.setTheme(theme);
      await story.preview.locator(`body.${kind}`).waitFor();
      await story.takeShot(`7-${kind}`);
    }
  });

  it('has asked no other machine for anything, and its preview for nothing that it may not have', () => {
    deepEqual(story.foreignRequests, []);
    deepEqual(story.refusals, []);
  });

  it('would have noticed it', async () => {
    await story.preview.locator('body').evaluate(() => { new Image().src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='; });
    await eventually('a refusal', () => story.refusals[0]);
  });

  function button(name: string) {
    return story.preview.getByRole('button', { name, exact: true });
  }

  function shows(label: string): Promise<void> {
    return story.preview.getByRole('region', { name: label, exact: true }).waitFor();
  }

  /** Changes a file on the disk, as another program would. */
  function change(file: string, edit: (text: string) => string): void {
    const path = join(story.folder, file);
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
  }

  /** The note fades in late, since most unfinished lines are finished soon. */
  async function noteHasCome(): Promise<void> {
    const note = story.preview.locator('.notice');
    await note.evaluate((element) => Promise.all(element.getAnimations().map(({ finished }) => finished)));
  }

  /** The group of a step in the picture, found as a screen reader finds it: its title may be drawn in several lines. */
  function pictureOf(step: string) {
    return story.preview.getByLabel(new RegExp(`^Step \\d+: ${step}`));
  }

  async function seesInPicture(step: string): Promise<void> {
    await pictureOf(step).first().waitFor();
  }
});

/** The line of the shop's file that holds a text, counted from 1. */
function lineOf(text: string): number {
  const lines = readFileSync(join(root, 'examples', shop), 'utf8').split('\n');
  return lines.findIndex((line) => line.includes(text)) + 1;
}
