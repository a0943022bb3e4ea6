import { deepEqual, equal, match } from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { CDPSession } from 'playwright-core';
import type { EditedPage } from './edited-page.js';
import { openEditedPage } from './edited-page.js';

const lines = {
  feels: 'feels       -1 "lost"',
  pain: 'pain "Too slow" {',
} as const;
const map = `journey "A day" {
  stage "Morning" {

    step "Wakes up" {
      does        "Opens an eye"
      ${lines.feels}

      ${lines.pain}
        severity    low
      }
    }

    step "Eats"
  }

  stage "Noon" {
    step "Works" {
      feels       +1
    }
  }
}
`;
const first = 'journeys/0/stages/0/steps/0';

describe('someone who changes a journey in its picture', function () {
  this.timeout(120_000);
  let edited: EditedPage;
  let input: CDPSession;

  before(async () => {
    edited = await openEditedPage();
    edited.page.setDefaultTimeout(20_000);
    input = await edited.page.context().newCDPSession(edited.page);
  });
  beforeEach(() => edited.show(map));
  after(() => edited.close());

  it('drags a point of the emotion line', async () => {
    await grab(`path[data-element="${first}/facts/1"]`, 0, -300);
    match(await edited.changed(() => edited.page.mouse.up()), /feels {7}\+2 "lost"/);
  });

  it('sees the line follow, and lets it go back', async () => {
    await grab(`path[data-element="${first}/facts/1"]`, 0, -300);
    equal(await edited.page.locator('.drag-value').textContent(), '+2');
    equal(await edited.page.locator(`g[data-element="${first}/facts/1"]`).first().textContent(), '+2lost');
    await edited.page.keyboard.press('Escape');
    await edited.page.mouse.up();
    equal(await edited.page.locator(`g[data-element="${first}/facts/1"]`).first().textContent(), '−1lost');
    equal(edited.text(), map);
  });

  it('writes other words where they stand', async () => {
    await edited.page.getByText('Opens an eye').first().dblclick();
    await edited.page.keyboard.type('Opens "both"');
    equal(await edited.changed(() => edited.page.keyboard.press('Enter')), map.replace('"Opens an eye"', '"Opens \\"both\\""'));
  });

  it('leaves words as they were with Escape', async () => {
    await edited.page.getByText('Opens an eye').first().dblclick();
    await edited.page.keyboard.type('Anything');
    await edited.page.keyboard.press('Escape');
    equal(await edited.page.locator('.reword').count(), 0);
    equal(edited.text(), map);
  });

  it('ends a composition with Enter, and saves with the next one', async () => {
    await beginComposition('めをあける');
    await endComposition('Enter', '目を開ける');
    equal(await edited.page.locator('.reword').inputValue(), '目を開ける');
    equal(edited.text(), map);
    equal(await edited.changed(() => edited.page.keyboard.press('Enter')), map.replace('Opens an eye', '目を開ける'));
  });

  it('gives up a composition with Escape, and the words with the next one', async () => {
    await beginComposition('め');
    await endComposition('Escape', '');
    equal(await edited.page.locator('.reword').count(), 1);
    await edited.page.keyboard.press('Escape');
    equal(await edited.page.locator('.reword').count(), 0);
    equal(edited.text(), map);
  });

  it('chooses a severity at its word', async () => {
    await edited.page.getByText('Low', { exact: true }).first().click();
    await edited.page.keyboard.press('ArrowDown');
    await edited.page.keyboard.press('ArrowDown');
    equal(await edited.changed(() => edited.page.keyboard.press('Enter')), map.replace('severity    low', 'severity    high'));
  });

  it('chooses no severity at a title that says the same', async () => {
    await edited.show(map.replace('Too slow', 'Low'));
    await edited.page.getByText('Low', { exact: true }).nth(1).click();
    equal(await edited.page.getByRole('menu').count(), 0);
    await edited.page.getByText('Low', { exact: true }).first().click();
    equal(await edited.page.getByRole('menu', { name: 'Severity' }).count(), 1);
    await edited.page.keyboard.press('Escape');
  });

  it('adds a step from the menu, and names it', async () => {
    await edited.page.locator('[data-element="journeys/0/stages/0/steps/1"] text', { hasText: 'Eats' }).click({ button: 'right' });
    const added = await edited.changed(() => edited.page.getByRole('menuitem', { name: 'Add a step after this one' }).click());
    equal(added, map.replace('step "Eats"\n', 'step "Eats"\n    step "New step"\n'));
    await edited.page.locator('.reword').waitFor();
    await edited.page.keyboard.type('Drinks');
    equal(await edited.changed(() => edited.page.keyboard.press('Enter')), added.replace('New step', 'Drinks'));
  });

  it('drags a step to another stage', async () => {
    const to = await boxOf('g[data-element="journeys/0/stages/1/steps/0"]');
    const from = await boxOf('g[data-element="journeys/0/stages/0/steps/1"]');
    await grab('g[data-element="journeys/0/stages/0/steps/1"] text', to.x + 20 - from.x, 10);
    equal(await edited.page.locator('.drop-mark').isVisible(), true);
    const moved = await edited.changed(() => edited.page.mouse.up());
    equal(moved, map.replace('\n\n    step "Eats"', '').replace('    step "Works"', '    step "Eats"\n\n    step "Works"'));
  });

  it('does all of it with keys', async () => {
    await focus(first);
    match(await edited.changed(() => edited.page.keyboard.press('Alt+ArrowUp')), /feels {7}0 "lost"/);
    match(await edited.changed(() => edited.page.keyboard.press('Alt+ArrowRight')), /"Eats"[^]*"Wakes up"[^]*"Noon"/);
    await focus(first);
    equal((await edited.changed(() => edited.page.keyboard.press('Delete'))).includes('Eats'), false);
    await edited.page.keyboard.press('Control+z');
    deepEqual(edited.asked.at(-1), { type: 'undo', uri: 'file:///map.journey' });
  });

  it('keeps the focus in the picture when what had it is gone', async () => {
    await edited.page.getByText('Opens an eye').first().click();
    await edited.changed(() => edited.page.keyboard.press('Delete'));
    equal(await edited.page.evaluate(() => document.activeElement?.closest('.viewport') !== null), true);
    await edited.page.keyboard.press('Control+z');
    deepEqual(edited.asked.at(-1), { type: 'undo', uri: 'file:///map.journey' });
  });

  it('sees each place that says something of where the cursor is', async () => {
    await edited.page.getByLabel('View', { exact: true }).selectOption({ label: 'Insights' });
    await edited.page.evaluate(() => { window.postMessage({ type: 'highlight', key: 'journeys/0/stages/1', reveal: false }, '*'); });
    await edited.page.waitForFunction(() => document.querySelectorAll('.highlight').length === 2);
    const heights = await edited.page.locator('.highlight').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    equal(heights.every((height) => height < 60), true);
    await edited.page.getByLabel('View', { exact: true }).selectOption({ label: 'Map' });
    await edited.page.waitForFunction(() => document.querySelectorAll('.highlight').length === 1);
  });

  it('hears the words that stand there now', async () => {
    await edited.page.locator(`g[data-element="${first}/facts/0"]`).first().click();
    const label = (): Promise<string | null> => edited.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
    match(await label() ?? '', /Opens an eye/);
    await edited.show(edited.text().replace('Opens an eye', 'Snores'));
    match(await label() ?? '', /Snores/);
  });

  it('is told why something can’t be done', async () => {
    await edited.show(map.replace('step "Wakes up"', 'step Wakes "Wakes up"').replace('step "Eats"', 'step "Eats"\n\n    path "Again" leaves Wakes'));
    await focus(first);
    await edited.changed(() => edited.page.keyboard.press('Delete'));
    await edited.page.getByText('is still named in line').waitFor();
  });

  it('is offered nothing where the text can’t be written', async () => {
    await edited.show(map, { isEditable: false });
    await edited.page.getByText('Opens an eye').first().dblclick();
    await edited.page.locator('[data-element="journeys/0/stages/0/steps/1"] text', { hasText: 'Eats' }).click({ button: 'right' });
    equal(await edited.page.locator('.reword, .edit-menu').count(), 0);
  });

  async function boxOf(selector: string): Promise<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number }> {
    return await edited.page.locator(selector).first().boundingBox() ?? { x: 0, y: 0, width: 0, height: 0 };
  }

  /** Presses at the middle of something, and moves. */
  async function grab(selector: string, right: number, down: number): Promise<void> {
    const { x, y, width, height } = await boxOf(selector);
    await edited.page.mouse.move(x + width / 2, y + height / 2);
    await edited.page.mouse.down();
    await edited.page.mouse.move(x + width / 2 + right, y + height / 2 + down, { steps: 4 });
  }

  /** Begins to write words with an input method, which shows what it is not sure of yet. */
  async function beginComposition(text: string): Promise<void> {
    await edited.page.getByText('Opens an eye').first().dblclick();
    await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }

  /** The key is the input method's: the page hears of it, and then of the text. */
  async function endComposition(key: string, text: string): Promise<void> {
    await input.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key });
    if (text === '') await input.send('Input.imeSetComposition', { text, selectionStart: 0, selectionEnd: 0 });
    else await input.send('Input.insertText', { text });
    await input.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  }

  async function focus(key: string): Promise<void> {
    await edited.page.locator(`[data-element="${key}"]`).first().evaluate((node) => {
      node.setAttribute('tabindex', '0');
      (node as SVGElement).focus();
    });
  }
});
