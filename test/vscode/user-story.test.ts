import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'mocha';
import { root } from '../../scripts/toolchain/folders.mjs';
import type { Story } from './story.js';
import { beginStory } from './story.js';

const shop = 'first-order.journey';
const lastStage = 'stage Loyalty "Care and loyalty" {';
const newStep = 'Tells a friend about the coat';

describe('someone with the packaged extension', () => {
  let story: Story;
  const lineOfStage = lineOf(lastStage);
  const lineOfStep = lineOfStage + 1;

  before(async () => {
    story = await beginStory(shop);
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

  it('clicks the step in the picture and lands on its line', async () => {
    await story.goToLine(1);
    await pictureOf(newStep).first().click();
    await story.page.locator('.statusbar-item', { hasText: `Ln ${lineOfStep},` }).waitFor();
    equal(await story.cursorLine(), lineOfStep);
  });

  it('breaks the text and still sees the last picture, with a note', async () => {
    await story.goToLine(lineOfStep);
    await story.page.keyboard.press('Enter');
    await story.page.keyboard.type('and then who knows');
    await story.preview.getByRole('status').getByText(`line ${lineOfStep + 1}:`).waitFor();
    await seesInPicture(newStep);
    await story.takeShot('3-broken-text');
  });

  it('mends the text, reloads the window and finds the preview again', async () => {
    await story.page.keyboard.press('Control+Shift+K');
    await story.preview.getByRole('status').getByText('line').waitFor({ state: 'detached' });
    await story.page.keyboard.press('Control+S');
    await story.page.reload({ waitUntil: 'commit' });
    await seesInPicture(newStep);
    await story.takeShot('4-after-reload');
  });

  it('has asked no other machine for anything', () => {
    deepEqual(story.foreignRequests, []);
  });

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
