import type { Locator, Page } from 'playwright-core';
import { aTry, insist } from './insist.js';
import { eventually } from './suite/eventually.js';

/** Opens VS Code's quick input with keys, asks it, and takes the first answer once it is the right one: the list lags behind the typing. */
export async function pick(page: Page, question: string, answer: string, keys: readonly string[] = ['F1']): Promise<void> {
  const input = quickInput(page);
  await insist(`the answer “${answer}”`, async () => {
    if (await input.isHidden()) for (const key of keys) await page.keyboard.press(key);
    await input.fill(question, aTry);
    await firstRow(page).filter({ hasText: answer }).waitFor(aTry);
  });
  await accept(input, question);
}

/** Answers a question of a command. The list of the question before may still be there, and take the words that were meant for this one. */
export async function chooseAnswer(page: Page, question: string, answer: string): Promise<void> {
  const input = quickInput(page);
  await page.locator('.quick-input-title', { hasText: question }).waitFor();
  await insist(`the answer “${answer}”`, async () => {
    await input.fill(answer, aTry);
    await firstRow(page).filter({ has: page.getByText(answer, { exact: true }) }).waitFor(aTry);
  });
  await accept(input, answer);
}

/**
 * Chooses from a menu of VS Code until what it leads to is there: its menus take no mouse in their first tenth of a second
 * (`runOnceToEnableMouseUp` in VS Code's menu.ts), and close where the focus goes elsewhere.
 */
export async function chooseFromMenu(page: Page, thing: Locator, item: string, outcome: Locator): Promise<void> {
  const entry = page.getByRole('menuitem', { name: item, exact: true });
  await insist(`what “${item}” leads to`, async () => {
    if (await outcome.isVisible()) return;
    if (await entry.isHidden()) await thing.click({ button: 'right', ...aTry });
    await entry.click({ delay: 200, ...aTry });
    await outcome.waitFor(aTry);
  });
}

/** Clicks until what it leads to is there: a list that is drawn anew in between takes no notice of a click. */
export async function clickThrough(thing: Locator, outcome: Locator): Promise<void> {
  await insist('what a click leads to', async () => {
    if (await outcome.isVisible()) return;
    await thing.click(aTry);
    await outcome.waitFor(aTry);
  });
}

/** Presses Enter, and waits until the question is over; a command may ask another in the same place. */
async function accept(input: Locator, written: string): Promise<void> {
  await input.press('Enter');
  await eventually('the end of the question', async () => (await input.isHidden() || await input.inputValue() !== written ? true : undefined), 60_000);
}

function quickInput(page: Page): Locator {
  return page.locator('.quick-input-widget input[type="text"]');
}

function firstRow(page: Page): Locator {
  return page.locator('.quick-input-list .monaco-list-row[data-index="0"]');
}
