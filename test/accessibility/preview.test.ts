import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { root } from '../../scripts/toolchain/folders.mjs';
import type { JourneyDocument } from '../../src/model/journey-document.js';
import type { ToWebview } from '../../src/protocol.js';
import type { ThemeName } from '../../src/render/theme.js';
import { themes } from '../../src/render/theme.js';
import { viewNames } from '../../src/render/views.js';
import { readExample } from '../render/read-example.js';
import { readPreviewFiles } from '../security/preview-html.js';
import type { Browser } from '../vscode/browser.js';
import { openBrowser } from '../vscode/browser.js';
import { emptyDocument } from '../webview/documents.js';
import { findBarriers } from './find-barriers.js';
import { bodyClasses, themeVariables } from './theme-colours.js';

const address = 'http://127.0.0.1';

describe('the page of a preview, to those who see, hear or move otherwise', function () {
  // Each view is looked at as a whole, in each theme.
  this.timeout(60_000);
  let browser: Browser;
  let shop: JourneyDocument;
  before(async () => {
    shop = await readExample('first-order.journey');
    browser = await openBrowser();
    browser.page.setDefaultTimeout(30_000);
    await openPreview();
  });
  after(() => browser.close());

  for (const theme of Object.keys(themes) as ThemeName[]) {
    describe(`in the theme ${theme}`, () => {
      before(() => choose(theme));

      for (const view of viewNames) {
        it(`has no barrier in the view ${view}`, async () => {
          await show(shop);
          await browser.page.getByLabel('View', { exact: true }).selectOption(view);
          await checkPage();
        });
      }

      it('has none in its menus and its search', async () => {
        await show(shop);
        await browser.page.getByLabel('View', { exact: true }).selectOption('map');
        await tell({ type: 'panel', lock: 'locked', back: 'Checkout' });
        await browser.page.getByRole('button', { name: /^Lanes to show/ }).click();
        await checkPage();
        await browser.page.keyboard.press('Escape');
        await browser.page.keyboard.press('Control+F');
        await browser.page.keyboard.type('coat');
        await checkPage();
        await browser.page.keyboard.press('Escape');
        await browser.page.locator('.canvas > svg [data-element="journeys/0/stages/0/steps/0"]').first().dispatchEvent('contextmenu', { clientX: 300, clientY: 300 });
        ok(await browser.page.getByRole('menu').first().isVisible());
        await checkPage();
        await browser.page.keyboard.press('Escape');
      });

      it('has none where there is nothing to draw, or nothing to read', async () => {
        await show(emptyDocument);
        await checkPage();
        await tell({ type: 'absent', uri: 'file:///gone.journey', journey: 0, message: 'gone.journey can’t be opened.' });
        await checkPage();
      });

      it('has none with a text that can’t be read in full', async () => {
        const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 4 } };
        await tell({ type: 'show', uri: 'file:///shop.journey', document: shop, version: 1, isEditable: true, journey: 0, behind: true, images: {}, problem: { message: 'This line can’t be understood.', range } });
        await tell({ type: 'note', text: 'This file is not there.' });
        await checkPage();
      });
    });
  }

  async function checkPage(): Promise<void> {
    await browser.page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => { setTimeout(done); }); }));
    await browser.page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    deepEqual(await findBarriers(browser.page), []);
  }

  function show(document: JourneyDocument): Promise<void> {
    return tell({ type: 'show', uri: 'file:///shop.journey', document, version: 1, isEditable: true, journey: 0, behind: false, images: {} });
  }

  function tell(message: ToWebview): Promise<void> {
    return browser.page.evaluate((data) => { window.postMessage(data, '*'); }, message as never);
  }

  function choose(theme: ThemeName): Promise<void> {
    return browser.page.evaluate(({ variables, bodyClass }) => {
      document.body.className = bodyClass;
      document.documentElement.removeAttribute('style');
      for (const [name, value] of Object.entries(variables)) document.documentElement.style.setProperty(name, value);
    }, { variables: themeVariables(theme), bodyClass: bodyClasses[theme] });
  }

  async function openPreview(): Promise<void> {
    const { html, script, style } = await readPreviewFiles(address);
    const files: Readonly<Record<string, readonly [type: string, body: string]>> = { '/': ['text/html', html], '/out/webview/preview.js': ['text/javascript', script], '/out/webview/preview.css': ['text/css', style] };
    await browser.page.route(`${address}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const [contentType, body] = files[pathname] ?? ['font/woff2', readFileSync(join(root, pathname))];
      return route.fulfill({ contentType, body });
    });
    await browser.page.addInitScript('globalThis.acquireVsCodeApi = () => ({ postMessage: () => {}, getState: () => undefined, setState: () => {} });');
    await browser.page.goto(address);
  }
});
