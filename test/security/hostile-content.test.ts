import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { root } from '../../scripts/toolchain/folders.mjs';
import { exportPicture } from '../../src/convert/export-picture.js';
import { writeHtmlFile } from '../../src/convert/html/write-html-file.js';
import type { FromWebview, ShowDocument } from '../../src/protocol.js';
import { fontFiles } from '../../src/render/fonts.js';
import { lightTheme } from '../../src/render/theme.js';
import type { PictureViewName } from '../../src/render/views.js';
import { drawView, viewNames } from '../../src/render/views.js';
import { packageDoors } from '../convert/convert-doors.js';
import { readText } from '../language/read-text.js';
import { bundleScripts, markdownPage } from '../markdown/markdown-page.js';
import type { Browser } from '../vscode/browser.js';
import { openBrowser } from '../vscode/browser.js';
import { contentsOfMarks, contentsOfShownMarks } from './allowed-contents.js';
import type { HostileInput } from './hostile-inputs.js';
import { crowds, harmless, hostileInputs, hostileKinds, inputsOf } from './hostile-inputs.js';
import { hostileJourney } from './hostile-journey.js';
import { renderNaively } from './naive-renderer.js';
import { readPreviewFiles } from './preview-html.js';
import type { Contents, WatchedPage } from './watch-page.js';
import { watchPage } from './watch-page.js';

/** Longer than any in a text. */
const fence = '~'.repeat(12);


describe('hostile texts, links, images and names', function () {
  // Each is drawn in each view.
  this.timeout(180_000);
  let browser: Browser;
  let watched: WatchedPage;
  before(async () => {
    browser = await openBrowser();
    watched = await watchPage(browser.page);
    for (const { file } of fontFiles) watched.serve(`/media/fonts/${file}`, 'font/woff2', readFileSync(join(root, 'media', 'fonts', file)));
  });
  after(() => browser.close());

  it('are 94', () => { equal(hostileInputs.length, 94); });

  for (const kind of hostileKinds) {
    it(`get through a careless renderer, and are caught: ${kind}`, async () => {
      const allowed = await contentsOf('naive', renderNaively({ ...harmless, kind }));
      const caught: string[] = [];
      for (const input of inputsOf(kind)) {
        watched.serve('/naive', 'text/html', renderNaively(input));
        await watched.open('/naive');
        const wanted = (await watched.followLinks()).filter((address) => !isWelcome(address));
        if ([...wanted, ...await watched.incidents(allowed)].length > 0) caught.push(input.id);
      }
      ok(caught.length > 0, 'The harness sees nothing.');
    });
  }

  it('do nothing in an exported picture', async () => {
    for (const inputs of [[harmless], ...crowds]) {
      const { document } = await readText(hostileJourney(inputs));
      for (const view of viewNames.filter((name): name is PictureViewName => name !== 'table')) {
        const picture = drawView(view, document, { journey: 0, images: imagesOf(inputs) });
        const { content } = await exportPicture('svg', picture, { theme: lightTheme, scale: 1, paper: 'a4' }, packageDoors);
        watched.serve('/picture.svg', 'image/svg+xml', Buffer.from(content));
        await watched.open('/picture.svg');
        await checkQuiet(inputs, new Set(['style', 'svg xmlns', ...contentsOfMarks]), view);
      }
    }
  });

  it('do nothing in an exported page, which shows texts as texts', async () => {
    const allowed = await contentsOf('page', await exportHtml([harmless]));
    for (const inputs of crowds) {
      watched.serve('/page', 'text/html', await exportHtml(inputs));
      await watched.open('/page');
      const wanted = await watched.followLinks();
      deepEqual(wanted.filter((address) => !isWelcome(address)), []);
      for (const { text, expect } of inputs) if (expect === 'not opened') ok(!wanted.includes(text), text);
      await checkQuiet(inputs, new Set([...allowed, ...contentsOfMarks, 'a', 'a href', 'a rel']), 'page');
      const all = letters(await watched.page.evaluate(() => document.body.textContent));
      for (const { kind, text } of inputs) if (kind === 'label') ok(all.includes(letters(text)), `${text} is not shown`);
    }
  });

  it('do nothing in a page of Markdown', async () => {
    for (const [name, text] of Object.entries(await bundleScripts())) watched.serve(`/${name}`, 'text/javascript', text);
    let allowed: Contents = new Set();
    for (const inputs of [[harmless], ...crowds]) {
      watched.serve('/', 'text/html', markdownPage(`${fence}journey\n${hostileJourney(inputs)}\n${fence}`));
      await watched.open('/');
      await watched.page.locator('.region > svg').first().waitFor();
      if (inputs[0] === harmless) allowed = await watched.contents();
      await checkQuiet(inputs, new Set([...allowed, ...contentsOfMarks, ...contentsOfShownMarks, 'text tabindex']), 'Markdown');
      deepEqual((await watched.followLinks()).filter((address) => !isWelcome(address)), []);
      deepEqual(await watched.incidents(), []);
    }
  });

  it('do nothing in the preview', async () => {
    const { html, script, style } = await readPreviewFiles('http://127.0.0.1');
    watched.serve('/preview', 'text/html', html);
    watched.serve('/out/webview/preview.js', 'text/javascript', script);
    watched.serve('/out/webview/preview.css', 'text/css', style);
    await watched.page.addInitScript('globalThis.posted = []; globalThis.acquireVsCodeApi = () => ({ postMessage: (message) => { posted.push(message); }, getState: () => undefined, setState: () => {} });');
    await watched.open('/preview');
    const allowed = new Set([...contentsOfMarks, ...contentsOfShownMarks]);
    for (const inputs of [[harmless], ...crowds]) {
      await tell({ uri: `file:///${inputs[0]?.id ?? ''}.journey`, document: (await readText(hostileJourney(inputs))).document });
      for (const view of viewNames) {
        await watched.page.getByLabel('View', { exact: true }).selectOption(view);
        await watched.page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => { setTimeout(done); }); }));
        if (inputs[0] === harmless) for (const one of await watched.contents()) allowed.add(one);
        else await checkQuiet(inputs, allowed, view);
      }
      deepEqual(await watched.followLinks(), []);
    }
    const posted = await watched.page.evaluate(() => (globalThis as unknown as { readonly posted: readonly FromWebview[] }).posted);
    ok(posted.some(({ type }) => type === 'open'));
    deepEqual(await watched.incidents(), []);
  });

  async function checkQuiet(inputs: readonly HostileInput[], allowed: Contents, where: string): Promise<void> {
    const incidents = await watched.incidents(new Set([...allowed, ...documentParts]));
    deepEqual(incidents, [], `${where} of ${inputs.map(({ id }) => id).join(', ')}`);
  }

  async function contentsOf(path: string, html: string): Promise<Contents> {
    watched.serve(`/${path}`, 'text/html', html);
    await watched.open(`/${path}`);
    return watched.contents();
  }

  function tell(about: Pick<ShowDocument, 'uri' | 'document'>): Promise<void> {
    const message: ShowDocument = { type: 'show', version: 1, isEditable: true, journey: 0, behind: false, images: {}, ...about };
    return watched.page.evaluate((data) => { window.postMessage(data, '*'); }, message as never);
  }
});

/** What a browser adds to any document. */
const documentParts = ['html', 'head', 'body'];

async function exportHtml(inputs: readonly HostileInput[]): Promise<string> {
  const { document } = await readText(hostileJourney(inputs));
  return writeHtmlFile(document, { title: inputs[0]?.text ?? '', images: imagesOf(inputs) }, packageDoors);
}

/** As if each image had been let in. */
function imagesOf(inputs: readonly HostileInput[]): Readonly<Record<string, string>> {
  return Object.fromEntries(inputs.map(({ text }) => [text, text]));
}

function isWelcome(address: string): boolean {
  return /^(?:https:\/\/|mailto:)/i.test(address);
}

/** What of a text can be seen, without what only separates it. */
function letters(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Noncharacter_Code_Point}]/gu, '');
}
