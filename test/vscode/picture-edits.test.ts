import { equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'mocha';
import type { Locator } from 'playwright-core';
import type { Story } from './story.js';
import { beginStory, longestStart } from './story.js';
import { eventually } from './suite/eventually.js';

const file = 'first-order.journey';
const stage = 'journeys/0/stages/0';

describe('someone who changes a journey in its picture, in VS Code', function () {
  this.timeout(120_000);
  let story: Story;
  let text: string;

  before(async function () {
    this.timeout(longestStart);
    // What is saved at once can be read from the disk, and an undo shows there too.
    story = await beginStory(file, { 'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 100 });
    text = readText();
    // Wide enough for stages side by side.
    await story.page.setViewportSize({ width: 2000, height: 1200 });
    await story.runCommand('Journey: Show Preview to the Side');
    await element(`${stage}/steps/1`).waitFor();
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await story.takeShot('failed-edits');
  });
  after(() => story.close());

  it('drags a point of the emotion line', async () => {
    await grab(story.preview.locator(`path[data-element="${stage}/steps/1/facts/2"]`).first(), 0, -400, 'drag-point');
    await changes(() => story.page.mouse.up(), text.replace('feels       -1 "lost"', 'feels       +2 "lost"'));
  });

  it('rewords a step where it stands', async () => {
    await element(`${stage}/steps/1`).getByText('Lands on the home').first().dblclick();
    await story.preview.locator('.reword').waitFor();
    await story.takeShot('9-reword');
    await story.page.keyboard.type('Lands "somewhere"');
    await changes(() => story.page.keyboard.press('Enter'), text.replace('"Lands on the home page"', '"Lands \\"somewhere\\""'));
  });

  it('chooses a severity at its word', async () => {
    await story.preview.locator('[data-element*="/facts/"]').getByText('High', { exact: true }).first().click();
    await story.takeShot('9-severity');
    await changes(() => item('Blocker').click(), text.replace('severity    high', 'severity    blocker'));
  });

  it('adds a step after another, and names it', async () => {
    await openMenu(`${stage}/steps/1`);
    await story.takeShot('9-menu');
    await item('Add a step after this one').click();
    await story.preview.locator('.reword').waitFor();
    await story.page.keyboard.type('Leaves');
    await story.page.keyboard.press('Enter');
    await eventually('the step', () => (readText().includes('\n    step "Leaves" {\n') ? true : undefined));
    // Its words and the step are a change each.
    await undo();
    await undo();
    await isAsBefore();
  });

  it('deletes a step', async () => {
    await openMenu(`${stage}/steps/0`);
    await item('Delete').click();
    await eventually('the change', () => (readText().includes('Sees an advertisement') ? undefined : true));
    await undo();
    await isAsBefore();
  });

  it('drags a step to another place', async () => {
    const [from, to] = [await boxOf(element(`${stage}/steps/1`)), await boxOf(element(`${stage}/steps/0`))];
    await grab(element(`${stage}/steps/1`).getByText('Lands on the home').first(), to.x - from.x - 20, 10, 'drag-step');
    await story.page.mouse.up();
    await eventually('the change', () => (readText().indexOf('LandsHome') < readText().indexOf('Sees an advertisement') ? true : undefined));
    await undo();
    await isAsBefore();
  });

  it('deletes and changes with keys, and undoes one after the other', async () => {
    await element(`${stage}/steps/0`).getByText('Would it be warm').first().click();
    await story.page.keyboard.press('Delete');
    await eventually('the change', () => (readText().includes('warm enough') ? undefined : true));
    await undo();
    await isAsBefore();
    await story.preview.locator(`path[data-element="${stage}/steps/1/facts/2"]`).first().click();
    for (const value of ['-1.5', '-2']) {
      await story.page.keyboard.press('Alt+Shift+ArrowDown');
      await stands(text.replace('feels       -1 "lost"', `feels       ${value} "lost"`));
    }
    await undo();
    await undo();
    await isAsBefore();
  });

  it('is refused in words what the text can’t do', async () => {
    await openMenu('journeys/0/stages/2/steps/0');
    await item('Delete').click();
    await story.preview.getByText('is still named in line').waitFor();
    await stands(text);
  });

  function readText(): string {
    return readFileSync(join(story.folder, file), 'utf8');
  }

  function element(key: string): Locator {
    return story.preview.locator(`g[data-element="${key}"]`).first();
  }

  function item(name: string): Locator {
    return story.preview.getByRole('menuitem', { name }).or(story.preview.getByRole('menuitemradio', { name })).first();
  }

  async function openMenu(key: string): Promise<void> {
    await element(key).locator('text').first().click({ button: 'right' });
    await story.preview.getByRole('menu').waitFor();
  }

  /** Does something that changes the text as expected, and takes it back as one step, in the picture. */
  async function changes(does: () => Promise<void>, expected: string): Promise<void> {
    await does();
    await stands(expected);
    await undo();
    await isAsBefore();
  }

  async function stands(expected: string): Promise<void> {
    await eventually('the text', () => (readText() === expected ? true : undefined)).catch(() => { equal(readText(), expected); });
  }

  /** In the picture too, which is what the next hand is laid on. */
  async function isAsBefore(): Promise<void> {
    await stands(text);
    for (const step of ['1: Sees an advertisement', '2: Lands on the home page', '3: Compares sizes']) {
      await story.preview.getByLabel(new RegExp(`^Step ${step}`)).first().waitFor();
    }
  }

  /** With the focus where the edit has left it. */
  async function undo(): Promise<void> {
    const before = readText();
    await story.page.keyboard.press('Control+Z');
    await eventually('an undo', () => (readText() === before ? undefined : true));
  }

  async function boxOf(locator: Locator): Promise<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number }> {
    return await locator.boundingBox() ?? { x: 0, y: 0, width: 0, height: 0 };
  }

  /** Presses at the middle of something that is in sight, and moves. */
  async function grab(locator: Locator, right: number, down: number, shot: string): Promise<void> {
    await locator.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await boxOf(locator);
    await story.page.mouse.move(x + width / 2, y + height / 2);
    await story.page.mouse.down();
    await story.page.mouse.move(x + width / 2 + right, y + height / 2 + down, { steps: 5 });
    await story.takeShot(`9-${shot}`);
  }
});
