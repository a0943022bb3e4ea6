import { deepEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { ThemeName } from '../../src/render/theme.js';
import { themes } from '../../src/render/theme.js';
import { visitAfter, visitBefore } from '../render/compared-pair.js';
import { compareTexts } from '../webview/comparison/compared-message.js';
import type { OpenComparison } from '../webview/comparison/open-comparison.js';
import { openComparison } from '../webview/comparison/open-comparison.js';
import { findBarriers } from './find-barriers.js';

describe('the page of a comparison, to those who see, hear or move otherwise', function () {
  this.timeout(60_000);
  let opened: OpenComparison;
  before(async () => { opened = await openComparison(); });
  after(() => opened.close());

  for (const theme of Object.keys(themes) as ThemeName[]) {
    describe(`in the theme ${theme}`, () => {
      before(() => opened.choose(theme));

      it('has no barrier with changes, however they are looked at', async () => {
        await opened.show(compareTexts(visitBefore, visitAfter, '3 changes of spacing are not shown.'));
        await checkPage();
        await opened.page.keyboard.press('n');
        await checkPage();
        for (const name of [/^Changes only/, /^Before$/, /^After$/, /^Diff$/]) {
          await opened.page.getByRole('button', { name }).first().click();
          await checkPage();
        }
        await opened.page.getByRole('button', { name: /^Changes only/ }).click();
      });

      it('has none with several journeys, without changes, and with a version that can’t be read', async () => {
        await opened.show(compareTexts('persona P "P"\njourney A {}\njourney B { stage "S" {} }', 'persona P "Q"\njourney A {}\njourney B { stage "T" {} }'));
        await checkPage();
        await opened.show(compareTexts(visitBefore, visitBefore));
        await checkPage();
        await opened.show(compareTexts(visitBefore, 'journey A {\n  nonsense here\n}'));
        await checkPage();
      });
    });
  }

  async function checkPage(): Promise<void> {
    await opened.page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => { setTimeout(done); }); }));
    await opened.page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    deepEqual(await findBarriers(opened.page), []);
  }
});
