import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import { findChromium } from '../scripts/toolchain/find-chromium.mjs';
import { root } from '../scripts/toolchain/folders.mjs';
import { installMermaid } from '../scripts/toolchain/install-mermaid.mjs';
import { readAlone } from '../src/language/read-alone.js';
import type { ShowComparison, ShowDocument } from '../src/protocol.js';
import { readComparisonFiles, readPreviewFiles } from '../test/security/preview-html.js';
import { compareTexts } from '../test/webview/comparison/compared-message.js';
import type { Side } from './measure.js';
import type { Tasks } from './tasks.js';
import { tasksForJourney, tasksForMermaid } from './tasks.js';

/**
 * A page that draws tasks, and says how long it took until they were painted, in milliseconds. It comes to the front for that: what
 * stands behind another page gets a frame a second.
 */
export interface DrawingPage {
  draw(tasks: Tasks): Promise<number>;
  close(): Promise<void>;
}

/** Opens pages of one kind, each as it is before it has drawn anything. */
export type OpenPage = () => Promise<DrawingPage>;

export interface Browsers {
  readonly preview: OpenPage;
  /** Draws what has become of tasks of which one was reworded. */
  readonly comparison: OpenPage;
  readonly mermaid: OpenPage;
  close(): Promise<void>;
}

const address = 'http://127.0.0.1';
const window = { width: 1440, height: 900 };

/** Starts a browser in which both draw, in windows of the same size. */
export async function openBrowsers(): Promise<Browsers> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
  const context = await browser.newContext({ viewport: window });
  await context.addInitScript(timing);
  const [previewFiles, comparisonFiles, mermaidFiles] = [await readPreview(), await readComparison(), await readMermaid()];
  return {
    preview: () => openPreview(context, previewFiles, showOf),
    comparison: () => openPreview(context, comparisonFiles, comparisonOf),
    mermaid: () => openMermaid(context, mermaidFiles),
    close: () => browser.close(),
  };
}

/**
 * Painted is when the frame after the work has been drawn: a message that is sent at its beginning arrives behind it. Both sides begin
 * when the page has what it draws, the preview its model, Mermaid its text.
 */
const timing = `
  globalThis.acquireVsCodeApi = () => ({ postMessage: () => {}, getState: () => undefined, setState: () => {} });
  globalThis.painted = (start) => new Promise((done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now() - start);
    port2.postMessage('');
  }));
  // Comes before the listener of the page, since listeners of a window are called in their order; the data is unpacked when it is looked at.
  addEventListener('message', ({ data }) => { if (data) globalThis.arrived = performance.now(); });
  globalThis.timePreview = (message) => new Promise((done) => {
    addEventListener('message', () => { done(painted(globalThis.arrived)); }, { once: true });
    postMessage(message, '*');
  });
  globalThis.timeMermaid = async (text) => {
    const start = performance.now();
    document.getElementById('map').innerHTML = (await mermaid.render('drawn', text)).svg;
    return painted(start);
  };
`;

type Files = Readonly<Record<string, readonly [type: string, body: string | Buffer]>>;

async function readPreview(): Promise<Files> {
  return filesOf('preview', (await readPreviewFiles(address)).html);
}

async function readComparison(): Promise<Files> {
  return filesOf('comparison', (await readComparisonFiles(address)).html);
}

/** A page as the extension writes it, and its script as the extension packs it. */
function filesOf(name: string, html: string): Files {
  const built = (ending: string): readonly [address: string, body: Buffer] => [`/out/webview/${name}.${ending}`, readFileSync(join(root, 'out', 'webview', `${name}.${ending}`))];
  const [[script, code], [sheet, rules]] = [built('js'), built('css')];
  return { '/': ['text/html', html], [script]: ['text/javascript', code], [sheet]: ['text/css', rules] };
}

/** Its picture is as wide as its tasks, and its window scrolls over it, as ours does. */
async function readMermaid(): Promise<Files> {
  const script = readFileSync(join(await installMermaid(), 'node_modules/mermaid/dist/mermaid.min.js'));
  const html = '<!DOCTYPE html><body style="margin: 0"><div id="map" style="height: 100vh; overflow: auto"></div><script src="/mermaid.js"></script></body>';
  return { '/': ['text/html', html], '/mermaid.js': ['text/javascript', script] };
}

async function openPreview(context: BrowserContext, files: Files, messageOf: (tasks: Tasks) => ShowDocument | ShowComparison): Promise<DrawingPage> {
  const page = await openPage(context, files);
  await page.evaluate("document.body.className = 'vscode-light'");
  await settle(page);
  return {
    async draw(tasks) {
      await page.bringToFront();
      await page.evaluate(`globalThis.message = ${JSON.stringify(messageOf(tasks))}`);
      return checked(page, tasks, await page.evaluate<number>('timePreview(message)'));
    },
    close: () => page.close(),
  };
}

function showOf(tasks: Tasks): ShowDocument {
  const { document } = readAlone(tasksForJourney(tasks));
  return { type: 'show', uri: 'file:///day.journey', document, version: 1, isEditable: true, journey: 0, behind: false, images: {} };
}

function comparisonOf(tasks: Tasks): ShowComparison {
  return compareTexts(tasksForJourney({ ...tasks, typed: '' }), tasksForJourney(tasks));
}

/** It refuses long texts unless it is told otherwise. */
async function openMermaid(context: BrowserContext, files: Files): Promise<DrawingPage> {
  const page = await openPage(context, files);
  await page.evaluate('mermaid.initialize({ startOnLoad: false, maxTextSize: 1e8, journey: { useMaxWidth: false } })');
  await settle(page);
  return {
    async draw(tasks) {
      await page.bringToFront();
      return checked(page, tasks, await page.evaluate<number>(`timeMermaid(${JSON.stringify(tasksForMermaid(tasks))})`));
    },
    close: () => page.close(),
  };
}

/** Nothing is as fast as a page that has failed. */
async function checked(page: Page, { typed = '' }: Tasks, time: number): Promise<number> {
  const words = `Do task number 1${typed}`;
  if (!await page.evaluate<boolean>(`[...document.querySelectorAll('svg text, svg div')].some(({ textContent }) => textContent === ${JSON.stringify(words)})`)) throw new Error(`The page doesn’t show “${words}”.`);
  return time;
}

async function openPage(context: BrowserContext, files: Files): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  await page.route(`${address}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const [contentType, body] = files[pathname] ?? ['font/woff2', readFileSync(join(root, pathname))];
    return route.fulfill({ contentType, body });
  });
  await page.goto(address);
  return page;
}

/** The page has nothing more to do. */
async function settle(page: Page): Promise<void> {
  await page.evaluate('new Promise((done) => { setTimeout(done, 400); })');
}

/** The first picture of a page. */
export function firstPictureSide(open: OpenPage, tasks: Tasks): Side {
  return {
    async measure() {
      const page = await open();
      const time = await page.draw(tasks);
      await page.close();
      return time;
    },
    end: () => Promise.resolve(),
  };
}

/** The picture after a change of one of its tasks. */
export async function changedPictureSide(open: OpenPage, count: number): Promise<Side> {
  const page = await open();
  await page.draw({ count });
  let changes = 0;
  return {
    measure: () => page.draw({ count, typed: ` ${++changes}` }),
    end: () => page.close(),
  };
}
