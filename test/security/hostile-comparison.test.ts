import { deepEqual, ok } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { root } from '../../scripts/toolchain/folders.mjs';
import { fontFiles } from '../../src/render/fonts.js';
import { formatComparisonHtml } from '../../src/report/comparison-html.js';
import { formatComparisonSvg } from '../../src/report/comparison-svg.js';
import { visitAfter, visitBefore } from '../render/compared-pair.js';
import { compareFile } from '../report/compared-file.js';
import type { Browser } from '../vscode/browser.js';
import { openBrowser } from '../vscode/browser.js';
import { compareTexts } from '../webview/comparison/compared-message.js';
import { contentsOfMarks, contentsOfShownMarks } from './allowed-contents.js';
import type { HostileInput } from './hostile-inputs.js';
import { crowds, harmless } from './hostile-inputs.js';
import { hostileJourney } from './hostile-journey.js';
import { readComparisonFiles } from './preview-html.js';
import type { Contents, WatchedPage } from './watch-page.js';
import { watchPage } from './watch-page.js';

/** Names stay where they are, and each text becomes another one: so each input is what something is, and what something else was. */
function pairOf(inputs: readonly HostileInput[]): Pair {
  return [hostileJourney(inputs.toReversed()), hostileJourney(inputs)];
}
type Pair = readonly [before: string, after: string];

const hash = (text: string): string => createHash('sha256').update(text).digest('base64');

describe('hostile texts, links, images and names in a comparison', function () {
  this.timeout(180_000);
  let browser: Browser;
  let watched: WatchedPage;
  before(async () => {
    browser = await openBrowser();
    watched = await watchPage(browser.page);
    for (const { file } of fontFiles) watched.serve(`/media/fonts/${file}`, 'font/woff2', readFileSync(join(root, 'media', 'fonts', file)));
  });
  after(() => browser.close());

  it('do nothing in its picture', async () => {
    for (const inputs of crowds) {
      watched.serve('/picture.svg', 'image/svg+xml', Buffer.from(await formatComparisonSvg([compareFile(inputs[0]?.text ?? '', ...pairOf(inputs))])));
      await watched.open('/picture.svg');
      await checkQuiet(inputs, new Set(['svg xmlns', ...contentsOfMarks]));
    }
  });

  it('do nothing in its file', async () => {
    const allowed = await contentsOfFile();
    for (const inputs of crowds) {
      await openFile(inputs[0]?.text ?? '', pairOf(inputs));
      deepEqual((await watched.followLinks()).filter((address) => !address.startsWith('#file-')), []);
      await checkQuiet(inputs, new Set([...allowed, ...contentsOfMarks]));
    }
  });

  it('do nothing in its page', async () => {
    const { html, script, style } = await readComparisonFiles('http://127.0.0.1');
    watched.serve('/comparison', 'text/html', html);
    watched.serve('/out/webview/comparison.js', 'text/javascript', script);
    watched.serve('/out/webview/comparison.css', 'text/css', style);
    await watched.page.addInitScript('globalThis.posted = []; globalThis.acquireVsCodeApi = () => ({ postMessage: (message) => { posted.push(message); }, setState: () => {} });');
    await watched.open('/comparison');
    const allowed = new Set([...contentsOfMarks, ...contentsOfShownMarks]);
    for (const pair of harmlessPairs) {
      await show(pair);
      for (const one of await watched.contents()) allowed.add(one);
    }
    for (const inputs of crowds) {
      await show(pairOf(inputs));
      await checkQuiet(inputs, allowed);
    }
    deepEqual(await watched.followLinks(), []);
    deepEqual(await watched.incidents(), []);
    ok(await watched.page.locator('.sentence').count() > 0);
  });

  async function show([old, current]: Pair): Promise<void> {
    await watched.page.evaluate((data) => { window.postMessage(data, '*'); }, compareTexts(old, current) as never);
    await watched.page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => { setTimeout(done); }); }));
  }

  async function checkQuiet(inputs: readonly HostileInput[], allowed: Contents): Promise<void> {
    deepEqual(await watched.incidents(new Set([...allowed, 'html', 'head', 'body'])), [], inputs.map(({ id }) => id).join(', '));
  }

  async function openFile(path: string, [old, current]: Pair): Promise<void> {
    watched.serve('/file', 'text/html', await formatComparisonHtml([compareFile(path, old, current)], { hash }));
    await watched.open('/file');
  }

  async function contentsOfFile(): Promise<Contents> {
    const all = new Set<string>();
    for (const pair of harmlessPairs) {
      await openFile('harmless', pair);
      for (const one of await watched.contents()) all.add(one);
    }
    return all;
  }
});

/** Everything that a comparison can be: with all kinds of changes, of several journeys or one, without any, and of what can't be read. */
const harmlessPairs: readonly Pair[] = [
  ['', hostileJourney([harmless])], [hostileJourney([harmless]), ''], [hostileJourney([{ ...harmless, text: 'Other' }]), hostileJourney([harmless])],
  [visitBefore, visitAfter], [visitBefore, visitBefore], [visitBefore, 'journey A {\n  nonsense\n}'],
];
