import { deepEqual, equal, match } from 'node:assert/strict';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'mocha';
import type { Repository } from './repository.js';
import { inRepository } from './repository.js';
import type { Story } from './story.js';
import { beginStory, longestStart } from './story.js';
import { eventually } from './suite/eventually.js';

const shop = 'first-order.journey';
const clinic = 'first-workshop.journey';

/** A branch that changes the map of a clinic, with changes of the shop's that are not committed yet. */
function branchOff(folder: string): void {
  const { git, replace, commitAll } = inRepository(folder);
  git('init', '--quiet');
  commitAll('Map what we have');
  git('tag', 'first-maps');
  git('switch', '--quiet', '--create', 'better-checkout');
  replace(clinic, 'feels       -2 "turned away"', 'feels       -1 "turned away"');
  commitAll('Find a practice with less trouble');
  replace(shop, 'feels       -2 "unsure"', 'feels       +1 "sure"');
  replace(shop, 'severity    blocker', 'severity    medium');
  replace(shop, 'step "Follows the parcel" {', 'step "Follows the parcel on a map" {');
  replace(shop, '      pain        "The delivery fee appears on the last page" from Funnel\n', '');
  replace(shop, '    step AsksCare', '    step "Recommends the shop" {\n      feels       +2 "proud"\n    }\n\n    step AsksCare');
  writeFileSync(join(folder, 'returns.journey'), 'journey Returns "Sending it back" {\n  stage Packing {\n    step "Prints a label"\n  }\n}\n');
}

describe('someone who reviews changes of journeys', function () {
  // Nothing here is a test of speed, and a machine may have much else to do.
  this.timeout(120_000);
  let story: Story;
  let repository: Repository;

  before(async function () {
    this.timeout(longestStart);
    story = await beginStory(shop, {}, 'node', branchOff);
    repository = inRepository(story.folder);
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await story.takeShot('comparison-failed');
  });
  after(() => story.close());

  it('opens the changes of a file, and compares them with one button', async () => {
    await activity('Source Control').click();
    const compare = story.page.getByRole('button', { name: 'Show Journey Comparison' });
    await story.clickThrough(change(shop), compare);
    await story.clickThrough(compare, tab('first-order.journey (HEAD ↔ Working Tree)'));
    await tells('“Compares sizes”');
    await story.takeShot('comparison-1-light');
  });

  it('goes from change to change', async () => {
    await counts('5 changes');
    await button('Next change').click();
    await counts('1 of 5');
    await story.page.keyboard.press('F7');
    await counts('2 of 5');
    await story.page.keyboard.press('Shift+F7');
    await counts('1 of 5');
    await story.page.keyboard.press('p');
    await counts('5 of 5');
    await story.takeShot('comparison-2-last');
  });

  it('looks at both versions alone', async () => {
    await button('Before').click();
    await sees('Follows the parcel');
    await button('After').click();
    await sees('Recommends the shop');
    await button('Diff').click();
  });

  it('finds the line of a change in both texts', async () => {
    const parcel = sentence('“Follows the parcel”');
    await parcel.locator('.sentence').click();
    await parcel.getByRole('button', { name: /^After/ }).click();
    await atLine('step "Follows the parcel on a map" {');
    await parcel.getByRole('button', { name: /^Before/ }).click();
    await atLine('step "Follows the parcel" {', repository.git('show', `HEAD:${shop}`));
    await story.takeShot('comparison-3-texts');
  });

  it('clicks a feeling in the picture, and sees its line', async () => {
    // The heads that stay in sight may lie over it.
    await story.preview.locator('svg').getByText('proud', { exact: true }).first().dispatchEvent('click');
    await atLine('feels       +2 "proud"');
  });

  it('is told which line can’t be read, and never that nothing changed', async () => {
    repository.replace(shop, 'step Pays "Pays by card" {', 'step Pays "Pays by card {');
    await story.preview.getByRole('button', { name: /^Show line \d+$/ }).click();
    await atLine('step Pays "Pays by card {');
    repository.replace(shop, 'step Pays "Pays by card {', 'step Pays "Pays by card" {');
    await tells('“Compares sizes”');
  });

  it('types, and sees the comparison follow', async () => {
    await story.page.locator('.monaco-editor .view-lines').last().click();
    await story.page.keyboard.press('Control+End');
    await story.page.keyboard.type('\njourney "Sending it back"\n');
    await tells('“Sending it back”');
    await story.page.keyboard.press('Control+S');
    await eventually('the text on the disk', () => (readFileSync(join(story.folder, shop), 'utf8').endsWith('journey "Sending it back"\n') ? true : undefined));
  });

  it('finds the comparison again after a reload', async () => {
    await story.page.reload({ waitUntil: 'commit' });
    await story.clickThrough(tab('first-order.journey (HEAD ↔ Working Tree)'), sentence('“Compares sizes”'));
  });

  it('looks at it in the dark', async () => {
    await story.runCommand('View: Close Editors in Other Groups');
    await story.setTheme('Dark Modern');
    await story.preview.locator('body.vscode-dark').waitFor();
    await tells('“Compares sizes”');
    await story.takeShot('comparison-4-dark');
  });

  it('looks at it in both high contrasts', async () => {
    for (const [theme, kind] of [['Dark High Contrast', 'vscode-high-contrast'], ['Light High Contrast', 'vscode-high-contrast-light']] as const) {
      await story.setTheme(theme);
      await story.preview.locator(`body.${kind}`).waitFor();
      await tells('“Compares sizes”');
      await story.takeShot(`comparison-4-${kind}`);
    }
    await story.setTheme('Light Modern');
    await story.preview.locator('body.vscode-light:not(.vscode-high-contrast)').waitFor();
  });

  it('sees all journeys that the branch changes, and how much', async () => {
    await story.runCommand('Journey: Show Changed Journeys');
    const rows = story.page.getByRole('treeitem', { name: /\.journey: / });
    await rows.nth(2).waitFor();
    match((await rows.allInnerTexts()).join('\n'), /^first-order\.journey\s*\d need attention, [^]*first-workshop\.journey\s*1 needs attention[^]*returns\.journey\s*new/);
    await story.takeShot('comparison-5-branch');
    await story.clickThrough(story.page.getByRole('treeitem', { name: /^first-workshop\.journey: / }), tab('first-workshop.journey (main ↔ Working Tree)'));
    await tells('“Finding a practice”');
  });

  it('is told that a version is gone, and sees the comparison when it is back', async () => {
    const file = join(story.folder, clinic);
    renameSync(file, `${file}.moved`);
    await story.preview.getByText('The version “Working Tree” can’t be opened.').waitFor();
    await sentence('“Finding a practice”').waitFor({ state: 'hidden' });
    await story.takeShot('comparison-5-gone');
    renameSync(`${file}.moved`, file);
    await tells('“Finding a practice”');
  });

  it('compares a file of the explorer with the last commit', async () => {
    await activity('Explorer').click();
    await story.chooseFromMenu(story.page.getByRole('treeitem', { name: shop }), 'Compare Journey with…', story.page.locator('.quick-input-title', { hasText: 'Compare Journey' }));
    await story.chooseAnswer('Compare Journey', 'HEAD');
    await tab('first-order.journey (HEAD ↔ Working Tree)').waitFor();
    await tells('“Compares sizes”');
  });

  it('compares a file of the Source Control view with a tag', async () => {
    await activity('Source Control').click();
    await story.chooseFromMenu(change(shop), 'Compare Journey with…', story.page.locator('.quick-input-title', { hasText: 'Compare Journey' }));
    await story.takeShot('comparison-7-list');
    await story.chooseAnswer('Compare Journey', 'Branch or Tag…');
    await story.chooseAnswer('Compare Journey', 'first-maps');
    await tab('first-order.journey (first-maps ↔ Working Tree)').waitFor();
    await tells('“Compares sizes”');
  });

  it('compares it with another branch, and with where this one left that', async () => {
    for (const [answers, version] of [[['Branch or Tag…', 'main'], 'main'], [['Merge base with main'], 'merge base with main']] as const) {
      await story.openFile(shop);
      await story.runCommand('Journey: Compare Journey with…');
      for (const answer of answers) await story.chooseAnswer('Compare Journey', answer);
      await tab(`first-order.journey (${version} ↔ Working Tree)`).waitFor();
      await tells('“Compares sizes”');
    }
  });

  it('compares it with another journey', async () => {
    await story.openFile(shop);
    await story.runCommand('Journey: Compare Journey with…');
    await story.chooseAnswer('Compare Journey', 'Another Journey…');
    await story.chooseAnswer('Compare Journey', 'first-workshop.journey');
    await tab('first-workshop.journey ↔ first-order.journey').waitFor();
    await tells('“Becoming a patient”');
    await story.takeShot('comparison-8-another');
  });

  it('compares a journey of the future with its baseline', async () => {
    await story.openFile('mobile-contract.journey');
    await story.runCommand('Journey: Compare Journey with…');
    await story.chooseAnswer('Compare Journey', 'Baseline of “A new contract, the old number: how it should be”');
    await tells('“');
    equal(await story.preview.getByText('No changes').count(), 0);
    await story.takeShot('comparison-6-baseline');
  });

  it('is told why a new file has no version to compare with', async () => {
    await story.openFile('returns.journey');
    await story.runCommand('Journey: Compare Journey with…');
    await story.chooseAnswer('Compare Journey', 'HEAD');
    await story.page.getByText('returns.journey is not in HEAD, so there is nothing to compare it with.').first().waitFor();
  });

  it('has asked no other machine for anything, and no page for anything that it may not have', () => {
    deepEqual(story.foreignRequests, []);
    deepEqual(story.refusals, []);
  });

  /** One of the big buttons at the edge of the window. */
  function activity(name: string) {
    return story.page.locator('.activitybar').getByRole('tab', { name: new RegExp(`^${name} `) });
  }

  /** A file in the list of changes of the Source Control view. */
  function change(file: string) {
    return story.page.locator('.scm-view .monaco-list-row', { hasText: file }).first();
  }

  function tab(title: string) {
    return story.page.locator('.tab', { has: story.page.getByText(title, { exact: true }) }).first();
  }

  function button(name: string) {
    return story.preview.getByRole('button', { name, exact: true });
  }

  function sentence(words: string) {
    return story.preview.locator('.change', { hasText: words }).first();
  }

  function tells(words: string): Promise<void> {
    return sentence(words).waitFor();
  }

  /** A step in the picture, found as a screen reader finds it. */
  function sees(step: string): Promise<void> {
    return story.preview.getByLabel(new RegExp(`^Step \\d+: ${step}`)).first().waitFor();
  }

  function counts(words: string): Promise<void> {
    return story.preview.locator('.count').getByText(words, { exact: true }).waitFor();
  }

  /** Waits until the cursor is in this line of a version of the shop's file; the focus stays in the comparison. */
  async function atLine(line: string, version = readFileSync(join(story.folder, shop), 'utf8')): Promise<void> {
    const number = version.split('\n').findIndex((text) => text.trim() === line) + 1;
    await story.page.locator('.active-line-number', { hasText: new RegExp(`^${number}$`) }).first().waitFor();
  }
});
