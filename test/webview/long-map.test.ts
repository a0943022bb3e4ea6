import { equal, ok } from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { EditedPage } from './editing/edited-page.js';
import { openEditedPage } from './editing/edited-page.js';

const step = (index: number): string => `    step "Step ${index}" { feels ${index % 3 - 1} "so" }\n`;
const stages = Array.from({ length: 20 }, (_, stage) => `  stage "Stage ${stage}" {\n${Array.from({ length: 10 }, (_each, index) => step(stage * 10 + index)).join('')}  }\n`).join('');
const map = `journey "A long way" {\n${stages}}\n`;
const last = 'journeys/0/stages/19/steps/9';
const far = 'journeys/0/stages/12/steps/5';

describe('a map of 200 steps', function () {
  this.timeout(120_000);
  let edited: EditedPage;

  before(async () => { edited = await openEditedPage(); });
  beforeEach(async () => {
    await edited.show(map, { uri: `file:///${Math.random()}.journey` });
    await edited.page.evaluate(() => { document.querySelector('.viewport')?.scrollTo(0, 0); });
  });
  after(() => edited.close());

  it('has the size of all its steps, and draws those in sight', async () => {
    ok(await edited.page.locator('.viewport').evaluate(({ scrollWidth }) => scrollWidth) > 20_000);
    ok(await drawn('journeys/0/stages/0/steps/3'));
    equal(await drawn(last), false);
  });

  it('draws what it is scrolled to', async () => {
    await edited.page.locator('.viewport').evaluate((region) => { region.scrollTo(region.scrollWidth, 0); });
    await waitFor(last);
  });

  it('draws what the cursor is in, and brings it into sight', async () => {
    await edited.page.evaluate((key) => { window.postMessage({ type: 'highlight', key, reveal: true }, '*'); }, last);
    await waitFor(last);
    await edited.page.waitForFunction(() => (document.querySelector('.viewport')?.scrollLeft ?? 0) > 10_000);
  });

  it('is searched from end to end', async () => {
    await edited.page.keyboard.press('Control+F');
    await edited.page.keyboard.type('Step 199');
    await edited.page.getByText('1 of 1').waitFor();
    await edited.page.keyboard.press('Escape');
    ok(await drawn(last));
  });

  it('is walked through to its end by keyboard', async () => {
    await edited.page.locator('.viewport').focus();
    await edited.page.keyboard.press('ArrowRight');
    await edited.page.keyboard.press('End');
    await edited.page.waitForFunction(() => document.activeElement?.getAttribute('data-element')?.startsWith('journeys/0/stages/19') ?? false);
  });

  it('is drawn whole for a walk, and in part again when it changes', async () => {
    const uri = 'file:///walked.journey';
    await edited.show(map, { uri });
    await edited.page.locator('.viewport').focus();
    await edited.page.keyboard.press('ArrowRight');
    ok(await drawn(far));
    await edited.show(map.replace('Step 1"', 'Another step"'), { uri });
    await edited.page.locator('.canvas > svg').getByText('Another step').first().waitFor();
    equal(await drawn(far), false);
  });

  it('is drawn whole for those who listen', async () => {
    await edited.page.evaluate(() => { document.body.classList.add('vscode-using-screen-reader'); });
    await edited.show(map);
    ok(await drawn(last));
    await edited.page.evaluate(() => { document.body.classList.remove('vscode-using-screen-reader'); });
  });

  it('is drawn whole for those who begin to listen', async () => {
    const uri = 'file:///listened.journey';
    await edited.show(map, { uri });
    equal(await drawn(far), false);
    await edited.page.evaluate(() => { document.body.classList.add('vscode-using-screen-reader'); });
    await waitFor(far);
    await edited.page.evaluate(() => { document.body.classList.remove('vscode-using-screen-reader'); });
  });

  it('begins with another zoom in a window of another width, until the reader has chosen one', async () => {
    const zoom = (): Promise<string> => edited.page.getByRole('button', { name: /set to actual size/ }).innerText();
    equal(await zoom(), '65 %');
    await edited.page.setViewportSize({ width: 500, height: 900 });
    await edited.page.waitForFunction(() => document.querySelector('[aria-label*="set to actual size"]')?.textContent === '100 %');
    await edited.page.setViewportSize({ width: 1440, height: 900 });
    await edited.page.waitForFunction(() => document.querySelector('[aria-label*="set to actual size"]')?.textContent === '65 %');
  });

  it('is drawn anew in a window of another width only where there is no room for columns', async () => {
    await edited.page.evaluate(() => {
      document.body.dataset['drawings'] = '0';
      new MutationObserver(() => { document.body.dataset['drawings'] = String(Number(document.body.dataset['drawings']) + 1); })
        .observe(document.querySelector('.toolbar .views') ?? document, { attributeFilter: ['tabindex'] });
    });
    const drawings = (): Promise<string | undefined> => edited.page.evaluate(() => new Promise((done) => {
      requestAnimationFrame(() => { setTimeout(() => { done(document.body.dataset['drawings']); }); });
    }));
    await edited.page.setViewportSize({ width: 1200, height: 900 });
    equal(await drawings(), '0');
    await edited.page.setViewportSize({ width: 500, height: 900 });
    equal(await drawings(), '1');
    await edited.page.setViewportSize({ width: 1440, height: 900 });
    equal(await drawings(), '2');
  });

  function drawn(key: string): Promise<boolean> {
    return edited.page.evaluate((one) => document.querySelector(`.canvas > svg [data-element="${one}"]`) !== null, key);
  }

  async function waitFor(key: string): Promise<void> {
    await edited.page.locator(`.canvas > svg [data-element="${key}"]`).first().waitFor({ state: 'attached' });
  }
});
